package id.telusur.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good one ranking is. Articles that nobody judged count as not relevant; grades above 0 are
 * relevant.
 *
 * @param ndcg10 normalized discounted cumulative gain of the first ten: gain {@code 2^grade - 1},
 *     discount {@code 1 / log2(rank + 1)} (Burges et al. 2005; Järvelin and Kekäläinen 2002)
 * @param mrr10 reciprocal of the rank of the first relevant article, 0 if none is among ten
 * @param recall100 share of the relevant articles that are among the first hundred
 */
public record Measures(double ndcg10, double mrr10, double recall100) {

  /**
   * Measures a ranking.
   *
   * @param ranking ids of articles, the best first
   * @param grades the judged articles; at least one must be relevant
   */
  public static Measures of(List<String> ranking, Map<String, Integer> grades) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    if (relevant == 0) {
      throw new IllegalArgumentException("a topic without a relevant article cannot be measured");
    }
    long found = ranking.stream().limit(100).filter(id -> grades.getOrDefault(id, 0) > 0).count();
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    List<Integer> actual = ranking.stream().map(id -> grades.getOrDefault(id, 0)).toList();
    return new Measures(
        gain(actual) / gain(ideal), reciprocalRank(actual), (double) found / relevant);
  }

  /** The mean of several, 0 of none. */
  public static Measures mean(List<Measures> measures) {
    return new Measures(
        measures.stream().mapToDouble(Measures::ndcg10).average().orElse(0),
        measures.stream().mapToDouble(Measures::mrr10).average().orElse(0),
        measures.stream().mapToDouble(Measures::recall100).average().orElse(0));
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }

  private static double reciprocalRank(List<Integer> grades) {
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      if (grades.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
