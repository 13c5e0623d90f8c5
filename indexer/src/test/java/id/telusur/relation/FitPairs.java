package id.telusur.relation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Fits the weights of {@code pairs.tsv}: logistic regression with a penalty on large weights, on
 * {@code lens-dev} and the tuning halves of the news and of the corpus, by plain gradient descent.
 * Prints the lines of the file. Argument: the folder of data.
 */
public final class FitPairs {
  /** Further pairs, read less closely, that no figure counts. */
  private static final String MORE =
      "indexer/src/test/resources/id/telusur/relation/pairs-for-tuning.jsonl";

  private static final double PENALTY = .015;

  /** The corpus is of another kind than news: nearly every article of it has a pair. */
  private static final double CORPUS_WEIGHT = .3;

  /** A pair counts from a probability of .45: there precision and recall are nearest in balance. */
  private static final double LENIENCE = Math.log(.55 / .45);

  private static final int ROUNDS = 8_000;
  private static final double STEP = .3;

  private FitPairs() {}

  /** A candidate, whether it is one of the article's pairs, and how much it counts. */
  private record Sample(double[] signs, boolean own, boolean right, double weight) {}

  /** Fits. */
  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    Relations relations = Relations.load();
    var news =
        new ArrayList<>(
            Labelled.read(data, Labelled.labels(data.resolve("lens-dev/labels.jsonl"))));
    news.addAll(Measure.half(Labelled.read(data, Labelled.labels(Path.of(Measure.LABELS))), true));
    news.addAll(Measure.half(Labelled.read(data, Labelled.labels(Path.of(Measure.LATER))), true));
    news.addAll(Labelled.read(data, Labelled.labels(Path.of(MORE))));
    var samples = new ArrayList<Sample>();
    news.forEach(labelled -> add(samples, relations, labelled, 1));
    Measure.half(Labelled.corpus(Path.of("corpus")), true)
        .forEach(labelled -> add(samples, relations, labelled, CORPUS_WEIGHT));
    double[] own = fit(samples.stream().filter(Sample::own).toList());
    double[] others = fit(samples.stream().filter(sample -> !sample.own()).toList());
    own[Sign.BASE.ordinal()] += LENIENCE;
    others[Sign.BASE.ordinal()] += LENIENCE;
    int i = 0;
    for (Sign sign : Sign.values()) {
      String name = sign.name().toLowerCase(Locale.ROOT);
      System.out.printf(Locale.ROOT, "%s\t%.2f\t%.2f%n", name, own[i], others[i]);
      i++;
    }
  }

  private static void add(
      List<Sample> samples, Relations relations, Labelled labelled, double weight) {
    relations
        .signs(labelled.article())
        .forEach((pair, signs) -> {
          double[] values = Arrays.stream(Sign.values()).mapToDouble(signs::get).toArray();
          boolean right = labelled.pairs().contains(pair.toString());
          samples.add(new Sample(values, pair.has(Country.INDONESIA), right, weight));
        });
  }

  /** Fits signs divided by their spread, so that the penalty treats all alike. */
  private static double[] fit(List<Sample> samples) {
    double[] spread = spread(samples);
    double total = samples.stream().mapToDouble(Sample::weight).sum();
    double[] weights = new double[spread.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (Sample sample : samples) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * sample.signs()[i] / spread[i];
        }
        double error = sample.weight() * (1 / (1 + Math.exp(-sum)) - (sample.right() ? 1 : 0));
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * sample.signs()[i] / spread[i] / total;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= STEP * (gradient[i] + (i == 0 ? 0 : PENALTY * weights[i]));
      }
    }
    return IntStream.range(0, weights.length).mapToDouble(i -> weights[i] / spread[i]).toArray();
  }

  private static double[] spread(List<Sample> samples) {
    double[] spread = new double[Sign.values().length];
    for (int i = 0; i < spread.length; i++) {
      int sign = i;
      double mean = samples.stream().mapToDouble(s -> s.signs()[sign]).average().orElse(0);
      double square =
          samples.stream()
              .mapToDouble(s -> Math.pow(s.signs()[sign] - mean, 2))
              .average()
              .orElse(0);
      spread[i] = square > 0 ? Math.sqrt(square) : 1;
    }
    return spread;
  }
}
