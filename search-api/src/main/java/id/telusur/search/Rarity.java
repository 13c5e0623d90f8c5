package id.telusur.search;

import id.telusur.query.Terms;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How rare a word is: BM25's inverse document frequency, {@code ln(1 + (N - n + 0.5) / (n + 0.5))}
 * (Robertson and Zaragoza 2009).
 */
final class Rarity {
  private final IndexReader reader;

  Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * How rare a text is: the sum over its words, as roots or as written, whichever is more common;
   * in bodies. Above 0.
   */
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
    double sum = 0;
    for (String term : terms) {
      sum += of(new Term(field, term));
    }
    return sum;
  }

  /** How rare a word is in a field. Above 0. */
  double of(Term term) throws IOException {
    int articles = reader.maxDoc(); // as the frequencies, which count what was deleted, too
    int holding = reader.docFreq(term);
    return Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
  }
}
