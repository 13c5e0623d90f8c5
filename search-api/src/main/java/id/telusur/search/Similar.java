package id.telusur.search;

import id.telusur.query.Order;
import id.telusur.query.Tier;
import id.telusur.schema.Field;
import id.telusur.search.suggest.SimilarArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The articles that are like one, and those that are nearly the same. */
final class Similar {
  private static final int MOST_COPIES = 50;

  private Similar() {}

  /** Articles like one, the most similar first, its near copies left out. */
  static List<Hit> of(int document, int size, Session session) throws IOException {
    Query like = SimilarArticles.like(session.searcher().getIndexReader(), document);
    Set<Integer> skipped = new HashSet<>(copies(document, session));
    List<FieldDoc> found =
        TopHits.of(like, session.searcher(), Order.RELEVANCE, size, null, skipped);
    var reader = new HitReader(session, List.of());
    var hits = new ArrayList<Hit>();
    for (FieldDoc hit : found) {
      hits.add(reader.hit(hit.doc, Tier.ALL, (float) hit.fields[0], List.of(), null));
    }
    return hits;
  }

  /** The near copies of an article, without itself. */
  static List<Integer> copies(int document, Session session) throws IOException {
    List<LeafReaderContext> leaves = session.searcher().getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues groups = DocValues.getNumeric(leaf.reader(), Field.COPY_GROUP);
    if (!groups.advanceExact(document - leaf.docBase) || groups.longValue() == Field.NO_GROUP) {
      return List.of();
    }
    Query same = NumericDocValuesField.newSlowExactQuery(Field.COPY_GROUP, groups.longValue());
    var copies = new ArrayList<Integer>();
    for (ScoreDoc copy : session.searcher().search(same, MOST_COPIES).scoreDocs) {
      if (copy.doc != document) {
        copies.add(copy.doc);
      }
    }
    return copies;
  }
}
