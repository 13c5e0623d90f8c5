package id.telusur.relation;

import id.telusur.relation.Labelled.Label;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fits the trees of {@code pairs.tsv} on {@code lens-dev}, the tuning halves of the news and of the
 * corpus, and further labelled news. Prints the lines of the file. Arguments: the folder of data,
 * then optionally {@code blind} to leave {@code lens-dev} out, so that it can be measured on.
 */
public final class FitPairs {
  /** Further pairs that no figure counts. */
  private static final String MORE =
      "indexer/src/test/resources/id/telusur/relation/pairs-for-tuning.jsonl";

  /** The corpus is of another kind than news: nearly every article of it has a pair. */
  private static final double CORPUS_WEIGHT = .3;

  /** A pair counts from this probability: there precision and recall are nearest in balance. */
  private static final double ENOUGH = .45;

  private FitPairs() {}

  /** Fits. */
  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    var news = new ArrayList<Labelled>();
    if (!List.of(args).contains("blind")) {
      news.addAll(Labelled.read(data, Labelled.labels(data.resolve("lens-dev/labels.jsonl"))));
    }
    news.addAll(Measure.half(Labelled.read(data, Labelled.labels(Path.of(Measure.LABELS))), true));
    news.addAll(Measure.half(Labelled.read(data, Labelled.labels(Path.of(Measure.LATER))), true));
    news.addAll(Labelled.read(data, further()));
    var own = new ArrayList<Boosting.Sample>();
    var others = new ArrayList<Boosting.Sample>();
    Relations relations = Relations.builtIn();
    news.forEach(labelled -> add(own, others, relations, labelled, 1));
    Measure.half(Labelled.corpus(Path.of("corpus")), true)
        .forEach(labelled -> add(own, others, relations, labelled, CORPUS_WEIGHT));
    double base = Math.log((1 - ENOUGH) / ENOUGH);
    Boosting.fit(own, base).forEach(tree -> System.out.println("own\t" + tree));
    Boosting.fit(others, base).forEach(tree -> System.out.println("others\t" + tree));
  }

  /** Further labels, without those of articles that are only for the figure. */
  private static List<Label> further() {
    Set<String> apart =
        Labelled.labels(Path.of(Measure.FIGURE)).stream()
            .map(Label::id)
            .collect(Collectors.toSet());
    List<Label> third = Labelled.labels(Path.of(Measure.THIRD));
    third.forEach(label -> apart.add(label.id())); // read anew: these count, not the older ones
    var further = new ArrayList<>(third);
    Labelled.labels(Path.of(MORE)).stream()
        .filter(label -> !apart.contains(label.id()))
        .forEach(further::add);
    return further;
  }

  private static void add(
      List<Boosting.Sample> own,
      List<Boosting.Sample> others,
      Relations relations,
      Labelled labelled,
      double weight) {
    relations
        .signs(labelled.article())
        .forEach((pair, signs) -> {
          double[] values = Arrays.stream(Sign.values()).mapToDouble(signs::get).toArray();
          boolean right = labelled.pairs().contains(pair.toString());
          (pair.has(Country.INDONESIA) ? own : others)
              .add(new Boosting.Sample(values, right, weight));
        });
  }
}
