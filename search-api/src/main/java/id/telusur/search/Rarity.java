package id.telusur.search;

import id.telusur.query.Terms;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How rare a text is: the sum over its words of BM25's inverse document frequency, {@code ln(1 + (N
 * - n + 0.5) / (n + 0.5))} (Robertson and Zaragoza 2009), as roots or as written, whichever is more
 * common; in bodies.
 */
final class Rarity {
  private final IndexReader reader;

  Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /** Above 0. */
  double of(Terms terms) throws IOException {
    double exact = sum(TextFields.EXACT.body(), terms.exact());
    return terms.roots().isEmpty()
        ? exact
        : Math.min(exact, sum(TextFields.ROOT.body(), terms.roots()));
  }

  /** How much rarer it is as written than by its roots; 0 where it is not. */
  double ofForm(Terms terms) throws IOException {
    return terms.roots().isEmpty()
        ? 0
        : Math.max(
            0,
            sum(TextFields.EXACT.body(), terms.exact())
                - sum(TextFields.ROOT.body(), terms.roots()));
  }

  private double sum(String field, List<String> terms) throws IOException {
    int articles = reader.maxDoc(); // as the frequencies, which count what was deleted, too
    double sum = 0;
    for (String term : terms) {
      int holding = reader.docFreq(new Term(field, term));
      sum += Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
    }
    return sum;
  }
}
