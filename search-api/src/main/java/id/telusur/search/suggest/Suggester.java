package id.telusur.search.suggest;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * Suggests countries, topics, names, phrases of titles and words as one types, from one open
 * generation. Its tables hold at most {@value TitlePhrases#MOST} phrases and {@value Entries#WORDS}
 * words: no more than 30 MiB whatever the size of the index. Safe for any number of threads.
 */
public final class Suggester {
  private final Tables tables;

  private Suggester(Tables tables) {
    this.tables = tables;
  }

  /**
   * Reads what an index holds.
   *
   * @param labels the countries and topics it may suggest
   * @param things what things are called; of each a name is suggested that an article holds
   */
  public static Suggester of(IndexReader reader, List<Label> labels, ThingNames things)
      throws IOException {
    return new Suggester(Tables.of(reader, labels, things));
  }

  /**
   * Corrections from the same words.
   *
   * @param searcher of the same index; stops at the deadline
   * @param deadline when to stop: then there is no offer
   */
  public Corrections corrections(IndexSearcher searcher, QueryTimeout deadline) {
    return new Corrections(tables, searcher, deadline);
  }

  /**
   * What may be meant by what was typed, best first. Where nothing is, the words before the last
   * are corrected. Within a quote or a parenthesis that is not closed what may stand there, closed;
   * in a quote only what stands so in an article.
   *
   * @param typed any text; its last word is the beginning of one unless something follows it
   * @param size how many at most
   */
  public List<Suggestion> suggest(String typed, int size, Asking asking) {
    Frame frame = Frame.of(typed);
    List<Suggestion> found =
        frame.whole().words().isEmpty() ? List.of() : choose(frame, size, asking);
    Typed inside = frame.inside();
    if (!found.isEmpty() || frame.isQuote() || !inside.isPlain() || inside.head().isBlank()) {
      return found;
    }
    return corrections(asking.searcher(), asking.deadline())
        .correct(
            inside.head(),
            TypedWord.of(inside.head()),
            asking.counter(),
            text -> asking.count(frame.around(text)))
        .map(better -> choose(frame.with(better.text() + inside.last()), size, asking))
        .orElse(found);
  }

  private List<Suggestion> choose(Frame frame, int size, Asking asking) {
    return new Choice(tables, frame, size, asking).run();
  }
}
