package id.telusur.relation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Fits the weights of {@code pairs.tsv}: logistic regression with a penalty on large weights, on
 * {@code lens-dev} and the tuning half, by plain gradient descent. Prints the lines of the file.
 * Argument: the folder of data.
 */
public final class FitPairs {
  /** Further pairs, read less closely, that no figure counts. */
  private static final String MORE =
      "indexer/src/test/resources/id/telusur/relation/pairs-for-tuning.jsonl";

  private static final double PENALTY = .0008;

  /** Headlines join the two sides of a war; there are too few of them to learn it from. */
  private static final double JOINED = 3;

  private static final int ROUNDS = 40_000;
  private static final double STEP = .5;

  private FitPairs() {}

  /** A candidate, and whether it is one of the article's pairs. */
  private record Sample(List<Double> signs, boolean own, boolean right) {}

  /** Fits. */
  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    Relations relations = Relations.load();
    var all =
        new ArrayList<>(
            Labelled.read(data, Labelled.labels(data.resolve("lens-dev/labels.jsonl"))));
    all.addAll(Measure.half(Labelled.read(data, Labelled.labels(Path.of(Measure.LABELS))), true));
    all.addAll(Labelled.read(data, Labelled.labels(Path.of(MORE))));
    var samples = new ArrayList<Sample>();
    for (Labelled labelled : all) {
      relations
          .signs(labelled.article())
          .forEach((pair, signs) ->
              samples.add(
                  new Sample(
                      Arrays.stream(Sign.values()).map(signs::get).toList(),
                      pair.has(Country.INDONESIA),
                      labelled.pairs().contains(pair.toString()))));
    }
    double[] own = fit(samples.stream().filter(Sample::own).toList());
    double[] others = fit(samples.stream().filter(sample -> !sample.own()).toList());
    int i = 0;
    for (Sign sign : Sign.values()) {
      String name = sign.name().toLowerCase(Locale.ROOT);
      System.out.printf(Locale.ROOT, "%s\t%.1f\t%.1f%n", name, own[i], others[i]);
      i++;
    }
  }

  private static double[] fit(List<Sample> samples) {
    double[] priors =
        Arrays.stream(Sign.values())
            .mapToDouble(s -> s == Sign.TITLE_JOINED ? JOINED : 0)
            .toArray();
    double[] weights = priors.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (Sample sample : samples) {
        double error = 1 / (1 + Math.exp(-dot(weights, sample.signs()))) - (sample.right() ? 1 : 0);
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * sample.signs().get(i) / samples.size();
        }
      }
      for (int i = 0; i < weights.length; i++) {
        double penalty = i == 0 ? 0 : PENALTY * (weights[i] - priors[i]);
        weights[i] -= STEP * (gradient[i] + penalty);
      }
    }
    return weights;
  }

  private static double dot(double[] one, List<Double> other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other.get(i);
    }
    return sum;
  }
}
