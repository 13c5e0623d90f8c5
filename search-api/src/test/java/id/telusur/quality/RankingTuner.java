package id.telusur.quality;

import id.telusur.search.Ranking;
import id.telusur.search.TestIndex;
import id.telusur.search.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Searches for the weights of {@link Ranking} by coordinate ascent: one weight after the other is
 * given the value of its grid that is best with the others as they are, until a whole pass changes
 * nothing. Then the honest figure: a quarter of the topics (eight of the 32 on news) is left out,
 * the weights are found on the rest and measured on that quarter, four times.
 *
 * <p>Arguments: the data folder, a folder for the indexes, which are built unless they lie there,
 * and the collections, which weigh the same: {@code news}, {@code news-more}, {@code questions}.
 */
public final class RankingTuner {
  private static final int FOLDS = 4;

  /** Every so many a question is taken of those to tune on: enough, and done in minutes. */
  private static final int EVERY = 20;

  /** A gain below this is chance, and leaves a weight as it is. */
  private static final double GAIN = 0.0005;

  private final List<TuningTopics> collections;

  private RankingTuner(List<TuningTopics> collections) {
    this.collections = collections;
  }

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    var collections = new ArrayList<TuningTopics>();
    for (String name : List.of(args).subList(2, args.length)) {
      collections.add(
          switch (name) {
            case "news" ->
                topics("news-dev", JudgedData.news(data), folder, Measure.JUDGED_NDCG_10);
            case "news-more" ->
                topics("news-dev", JudgedData.moreNews(data), folder, Measure.JUDGED_NDCG_10);
            case "questions" -> {
              JudgedData questions = JudgedData.questions(data, "idk-mrc", "train", folder);
              yield topics("idk-mrc", questions.every(EVERY), folder, Measure.NDCG_10);
            }
            default ->
                throw new IllegalArgumentException("none of news, news-more, questions: " + name);
          });
    }
    new RankingTuner(collections).run();
  }

  private static TuningTopics topics(String name, JudgedData judged, Path folder, Measure measure)
      throws IOException {
    return new TuningTopics(
        name,
        TestIndex.kept(folder.resolve(name), judged.articles()),
        judged.collection(),
        measure);
  }

  private void run() {
    System.out.println(collections);
    System.out.println("grid " + RankingGrid.VALUES);
    Ranking found = climb(topic -> true, true);
    System.out.printf("found %s%n", found);
    var before = new ArrayList<Double>();
    var after = new ArrayList<Double>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Ranking best = climb(topic -> topic % FOLDS != left, false);
      before.add(worth(Ranking.STANDARD, topic -> topic % FOLDS == left));
      after.add(worth(best, topic -> topic % FOLDS == left));
      print(
          "fold %d: standard %.4f, found on the others %.4f with %s",
          fold, before.getLast(), after.getLast(), best);
    }
    print("left out: standard %.4f, found on the others %.4f", mean(before), mean(after));
  }

  private Ranking climb(IntPredicate topics, boolean told) {
    Ranking best = Ranking.STANDARD;
    double worth = worth(best, topics);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Weight weight : RankingGrid.VALUES.keySet()) {
        Map<Double, Double> tried = tried(best, weight, topics);
        if (told) {
          print("%.4f with %s = %.4g; %s", worth, weight, best.weights().get(weight), tried);
        }
        for (Map.Entry<Double, Double> one : tried.entrySet()) {
          if (one.getValue() > worth + GAIN) {
            worth = one.getValue();
            best = RankingGrid.with(best, weight, one.getKey());
            changed = true;
          }
        }
      }
    }
    return best;
  }

  /** What each value of a weight is worth, with the others as they are. */
  private Map<Double, Double> tried(Ranking ranking, Weight weight, IntPredicate topics) {
    var tried = new LinkedHashMap<Double, Double>();
    for (double value : RankingGrid.VALUES.get(weight)) {
      double worth = worth(RankingGrid.with(ranking, weight, value), topics);
      tried.put(value, Math.round(worth * 1e4) / 1e4);
    }
    return tried;
  }

  /** The mean over the collections of the mean over their topics. */
  private double worth(Ranking ranking, IntPredicate topics) {
    var means = new ArrayList<Double>();
    for (TuningTopics collection : collections) {
      double[] values = collection.values(ranking);
      var chosen = new ArrayList<Double>();
      for (int topic = 0; topic < values.length; topic++) {
        if (topics.test(topic)) {
          chosen.add(values[topic]);
        }
      }
      means.add(mean(chosen));
    }
    return mean(means);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
