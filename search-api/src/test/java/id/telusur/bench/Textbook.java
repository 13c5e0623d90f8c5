package id.telusur.bench;

import id.telusur.article.Article;
import id.telusur.search.RoomQueries;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/**
 * Raw Lucene as a textbook has it: the room's queries, the ten best, their stored documents, and
 * Lucene's own highlighter.
 */
final class Textbook implements Contestant<List<Textbook.Hit>> {
  private final PlainLucene lucene;
  private final boolean counted;

  /**
   * A textbook.
   *
   * @param counted whether it counts both tiers to the end, as the room does; else the second tier
   *     is asked only where the first does not fill the page
   */
  Textbook(PlainLucene lucene, boolean counted) {
    this.lucene = lucene;
    this.counted = counted;
  }

  @Override
  public String name() {
    return counted ? "b' Lucene, textbook, true counts" : "b  Lucene, textbook";
  }

  @Override
  public List<Hit> ask(String text) throws IOException {
    IndexSearcher searcher = lucene.searcher();
    var hits = new ArrayList<Hit>();
    for (Query tier : RoomQueries.tiers(text, lucene.reader())) {
      int room = PlainLucene.HITS - hits.size();
      if (room > 0) {
        TopDocs best =
            counted
                ? PlainLucene.counted(searcher, tier, room)
                : PlainLucene.best(searcher, tier, room);
        hits.addAll(highlighted(searcher, tier, best));
      } else if (counted) {
        searcher.count(tier);
      }
    }
    return hits;
  }

  private static List<Hit> highlighted(IndexSearcher searcher, Query query, TopDocs best)
      throws IOException {
    var highlighter = new StoredArticleHighlighter(searcher);
    List<String[]> marked = highlighter.highlight(query, best);
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < marked.size(); i++) {
      hits.add(new Hit(highlighter.articles().get(i), marked.get(i)[0], marked.get(i)[1]));
    }
    return hits;
  }

  @Override
  public long bytes(List<Hit> hits) {
    long bytes = 0;
    for (Hit hit : hits) {
      Article article = hit.article;
      var texts = new ArrayList<String>();
      texts.add(hit.title);
      texts.add(hit.body);
      texts.add(article.id());
      texts.add(article.source());
      texts.add(article.url());
      bytes += Utf8Size.of(texts);
    }
    return bytes;
  }

  @Override
  public Duration cpu() {
    return Cpu.used();
  }

  /** An article with its title and the best sentences of its body, marked. */
  record Hit(Article article, String title, String body) {}
}
