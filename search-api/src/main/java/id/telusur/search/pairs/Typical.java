package id.telusur.search.pairs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.Bits;

/**
 * The articles that stand for a pair. An article is the vector of the significant terms that it
 * holds, each as long as the square root of its log-likelihood ratio; typical are the articles
 * whose vectors have the smallest angle to the mean of all the pair's (cosine).
 */
public final class Typical {
  private Typical() {}

  /**
   * A term, and what it weighs.
   *
   * @param holding the articles of the pair that hold it
   */
  public record Weighted(List<Integer> holding, double weight) {
    public Weighted {
      holding = List.copyOf(holding);
    }
  }

  /** An article and the cosine between it and the mean. */
  public record Near(int document, double cosine) {}

  /**
   * The most typical articles, the nearest first; none where there are no terms.
   *
   * @param articles how many the pair has
   * @param skipped articles that are near copies of others
   */
  public static List<Near> of(List<Weighted> terms, long articles, Bits skipped, int size) {
    Map<Integer, double[]> sums = new HashMap<>(); // by document: product with the mean, square
    double meanSquare = 0;
    for (Weighted term : terms) {
      double mean = term.weight * term.holding.size() / articles;
      meanSquare += mean * mean;
      for (int document : term.holding) {
        double[] sum = sums.computeIfAbsent(document, any -> new double[2]);
        sum[0] += term.weight * mean;
        sum[1] += term.weight * term.weight;
      }
    }
    double length = Math.sqrt(meanSquare);
    return sums.entrySet().stream()
        .filter(entry -> !skipped.get(entry.getKey()))
        .map(entry -> near(entry.getKey(), entry.getValue(), length))
        .sorted(
            Comparator.comparingDouble(Near::cosine).reversed().thenComparingInt(Near::document))
        .limit(size)
        .toList();
  }

  private static Near near(int document, double[] sum, double length) {
    return new Near(document, sum[0] / (length * Math.sqrt(sum[1])));
  }
}
