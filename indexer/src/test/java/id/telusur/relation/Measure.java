package id.telusur.relation;

import id.telusur.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Says how well pairs and topics are told: on {@code lens-dev}, on the half of this room's labels
 * that is for tuning, with the errors by kind, and on the half that is only for the figure.
 *
 * <p>Arguments: the folder of data, then optionally {@code speed} for the articles tagged in a
 * second.
 */
public final class Measure {
  /** The labels of this room. */
  static final String LABELS = "indexer/src/test/resources/id/telusur/relation/labels.jsonl";

  /** Labels made later, of pairs only. */
  static final String LATER = "indexer/src/test/resources/id/telusur/relation/labels-2.jsonl";

  /** Labels made later still, of pairs and topics: all for tuning. */
  static final String THIRD = "indexer/src/test/resources/id/telusur/relation/labels-3.jsonl";

  /** Labels made with those, all only for the figure. */
  static final String FIGURE = "indexer/src/test/resources/id/telusur/relation/labels-4.jsonl";

  private static final int FOR_SPEED = 4000;
  private static final int DRAWS = 2000;
  private static final long SEED = 7;

  private Measure() {}

  /** Measures. */
  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    Relations relations = Relations.builtIn();
    if (args.length > 1 && args[1].equals("speed")) {
      speed(relations, data);
      return;
    }
    List<Labelled> dev =
        Labelled.read(data, Labelled.labels(data.resolve("lens-dev/labels.jsonl")));
    List<Labelled> ours = Labelled.read(data, Labelled.labels(Path.of(LABELS)));
    List<Labelled> tuning = half(ours, true);
    report("lens-dev", relations, dev);
    List<Labelled> later = Labelled.read(data, Labelled.labels(Path.of(LATER)));
    List<Labelled> third = Labelled.read(data, Labelled.labels(Path.of(THIRD)));
    report("tuning half", relations, tuning);
    report("measuring half", relations, half(ours, false));
    report("later, tuning", relations, half(later, true));
    report("later, measured", relations, half(later, false));
    report("third, tuning", relations, third);
    report("third, measured", relations, Labelled.read(data, Labelled.labels(Path.of(FIGURE))));
    List<Labelled> corpus = Labelled.corpus(Path.of("corpus"));
    report("corpus tuning", relations, half(corpus, true));
    report("corpus other", relations, half(corpus, false));
    System.out.println("\nerrors on the tuning half and lens-dev");
    errors(relations, tuning);
    errors(relations, dev);
    errors(relations, half(later, true));
    errors(relations, third);
  }

  static List<Labelled> half(List<Labelled> all, boolean tuning) {
    return all.stream()
        .filter(labelled -> Labelled.isForTuning(labelled.article().id()) == tuning)
        .toList();
  }

  private static void report(String name, Relations relations, List<Labelled> all) {
    var pairs = new ArrayList<Tally>();
    var topics = new Tally();
    for (Labelled labelled : all) {
      Relation relation = relations.of(labelled.article());
      var tally = new Tally();
      tally.add(relation.pairs().stream().map(Pair::toString).toList(), labelled.pairs());
      pairs.add(tally);
      if (labelled.topics() != null) {
        topics.add(relation.topics(), labelled.topics());
      }
    }
    System.out.printf(
        "%-15s %4d articles%n  pairs   %s%n  topics  %s%n",
        name, all.size(), Tally.sum(pairs), topics);
    System.out.printf(
        "  nineteen of twenty draws of the articles: P %s  R %s%n",
        interval(pairs, Tally::precision), interval(pairs, Tally::recall));
  }

  /** Where a figure lies when the articles are drawn again, with repetition. */
  private static String interval(List<Tally> each, ToDoubleFunction<Tally> figure) {
    var random = new Random(SEED);
    double[] figures = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      var drawn = new ArrayList<Tally>();
      for (int i = 0; i < each.size(); i++) {
        drawn.add(each.get(random.nextInt(each.size())));
      }
      figures[draw] = figure.applyAsDouble(Tally.sum(drawn));
    }
    Arrays.sort(figures);
    return "%.3f to %.3f".formatted(figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
  }

  private static void errors(Relations relations, List<Labelled> all) {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (Labelled labelled : all) {
      Relation relation = relations.of(labelled.article());
      List<String> pairs = relation.pairs().stream().map(Pair::toString).toList();
      String article = labelled.article().id() + " " + labelled.article().title();
      difference("pair told", pairs, labelled.pairs(), article, kinds);
      difference("pair missed", labelled.pairs(), pairs, article, kinds);
      if (labelled.topics() != null) {
        difference("topic told", relation.topics(), labelled.topics(), article, kinds);
        difference("topic missed", labelled.topics(), relation.topics(), article, kinds);
      }
    }
    kinds.forEach((kind, articles) -> {
      System.out.printf("%s: %d%n", kind, articles.size());
      articles.forEach(article -> System.out.println("    " + article));
    });
  }

  private static void difference(
      String kind,
      Iterable<String> these,
      Collection<String> those,
      String article,
      Map<String, List<String>> kinds) {
    for (String value : these) {
      if (!those.contains(value)) {
        String key = kind.startsWith("pair") ? kind : kind + " " + value;
        kinds.computeIfAbsent(key, any -> new ArrayList<>()).add(value + " " + article);
      }
    }
  }

  private static void speed(Relations relations, Path data) {
    List<Article> articles = Labelled.news(data, Labelled::isForTuning);
    List<Article> some = articles.subList(0, Math.min(FOR_SPEED, articles.size()));
    long characters = some.stream().mapToLong(article -> article.bodyText().length()).sum();
    for (int round = 0; round < 4; round++) {
      long begin = System.nanoTime();
      long mentions = some.stream().mapToLong(a -> relations.of(a).mentions().size()).sum();
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.printf(
          "%d articles, %d characters, %d mentions: %.0f articles/s%n",
          some.size(), characters, mentions, some.size() / seconds);
    }
  }
}
