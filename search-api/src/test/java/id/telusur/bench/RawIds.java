package id.telusur.bench;

import id.telusur.schema.Field;
import id.telusur.search.RoomQueries;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Raw Lucene: the room's queries, the ids of the ten best and no more. The second tier is asked
 * where the first does not fill the page.
 */
final class RawIds implements Contestant<List<String>> {
  private final PlainLucene lucene;

  RawIds(PlainLucene lucene) {
    this.lucene = lucene;
  }

  @Override
  public String name() {
    return "a  Lucene, ids";
  }

  @Override
  public List<String> ask(String text) throws IOException {
    IndexSearcher searcher = lucene.searcher();
    var ids = new ArrayList<String>();
    for (Query tier : RoomQueries.tiers(text, lucene.reader())) {
      int room = PlainLucene.HITS - ids.size();
      if (room > 0) {
        for (ScoreDoc hit : PlainLucene.best(searcher, tier, room).scoreDocs) {
          ids.add(id(hit.doc));
        }
      }
    }
    return ids;
  }

  private String id(int document) throws IOException {
    List<LeafReaderContext> leaves = lucene.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues ids = leaf.reader().getSortedDocValues(Field.ID);
    ids.advanceExact(document - leaf.docBase);
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  @Override
  public long bytes(List<String> ids) {
    return Utf8Size.of(ids);
  }

  @Override
  public Duration cpu() {
    return Cpu.used();
  }
}
