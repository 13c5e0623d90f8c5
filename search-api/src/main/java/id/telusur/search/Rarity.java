package id.telusur.search;

import id.telusur.query.DateNames.SideBySide;
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

  /**
   * What of the frequencies that Lucene adds up for a name of a date belongs to the commonest word
   * at each of its places. From 0 to 1.
   */
  float ofCommonest(SideBySide name, String field) throws IOException {
    double commonest = 0;
    double all = 0;
    for (List<String> place : name.places()) {
      double least = Double.MAX_VALUE;
      for (String word : place) {
        int holding = reader.docFreq(new Term(field, word));
        double rarity = of(holding);
        least = Math.min(least, rarity);
        all += holding > 0 ? rarity : 0;
      }
      commonest += place.isEmpty() ? 0 : least;
    }
    boolean oneByOne = name.places().size() > 1 && all > 0;
    return oneByOne ? (float) (commonest / all) : 1; // of one place, Lucene takes the commonest
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
    return of(reader.docFreq(term));
  }

  private double of(int holding) {
    int articles = reader.maxDoc(); // as the frequencies, which count what was deleted, too
    return Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
  }
}
