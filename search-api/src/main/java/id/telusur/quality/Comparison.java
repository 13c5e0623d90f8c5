package id.telusur.quality;

import java.util.Random;

/**
 * Whether one run is better than another by one measure, on the same topics.
 *
 * @param difference mean of the run less mean of the baseline
 * @param p how likely so great a difference would be, either way, if it were only chance which of
 *     the two answered a topic better
 */
public record Comparison(double difference, double p) {
  /** Assignments that are tried where there are too many topics for all. */
  static final int PERMUTATIONS = 100_000;

  /** Of so many topics all 2^16 assignments are tried, fewer than would be drawn. */
  private static final int FEW = 16;

  private static final double EQUAL = 1e-12;

  /**
   * Fisher's randomisation test for pairs, two-sided (Smucker, Allan and Carterette 2007).
   *
   * @param seed of the assignments that are drawn
   */
  public static Comparison of(Evaluation run, Evaluation baseline, Measure measure, long seed) {
    if (!run.measures().keySet().equals(baseline.measures().keySet())) {
      throw new IllegalArgumentException("the topics are not the same");
    }
    double[] differences = run.values(measure);
    double[] others = baseline.values(measure);
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      differences[i] -= others[i];
      sum += differences[i];
    }
    double p = p(differences, Math.abs(sum) - EQUAL, new Random(seed));
    return new Comparison(sum / Math.max(1, differences.length), p);
  }

  private static double p(double[] differences, double observed, Random random) {
    if (differences.length <= FEW) {
      int assignments = 1 << differences.length;
      int asGreat = 0;
      for (int signs = 0; signs < assignments; signs++) {
        asGreat += Math.abs(sum(differences, new long[] {signs})) >= observed ? 1 : 0;
      }
      return (double) asGreat / assignments;
    }
    int asGreat = 1; // what was observed is one of the assignments
    for (int i = 0; i < PERMUTATIONS; i++) {
      long[] signs = random.longs((differences.length + 63) / 64).toArray();
      asGreat += Math.abs(sum(differences, signs)) >= observed ? 1 : 0;
    }
    return asGreat / (PERMUTATIONS + 1.0);
  }

  /** The sum with the sign turned where a bit is set. */
  private static double sum(double[] differences, long[] signs) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      boolean turned = (signs[i / 64] >>> (i % 64) & 1) == 1;
      sum += turned ? -differences[i] : differences[i];
    }
    return sum;
  }
}
