package id.telusur.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Decides which pairs an article is about: trees over the signs of each pair, which {@code
 * pairs.tsv} holds, add up, those of one kind for pairs with Indonesia and those of another for
 * pairs of others. They were fitted to labelled articles by gradient boosting: Friedman, "Greedy
 * Function Approximation: A Gradient Boosting Machine", Annals of Statistics 29 (2001).
 */
final class PairRules {
  private final List<Tree> own = new ArrayList<>();
  private final List<Tree> others = new ArrayList<>();

  private PairRules() {}

  static PairRules load() {
    var rules = new PairRules();
    new Resource("pairs.tsv").read("a tree", line -> rules.add(line.columns(2)));
    return rules;
  }

  private void add(List<String> columns) {
    List<Tree> trees =
        switch (columns.getFirst()) {
          case "own" -> own;
          case "others" -> others;
          default -> throw new IllegalArgumentException("neither own nor others");
        };
    trees.add(Tree.parse(columns.getLast()));
  }

  /** The pairs that weigh above nothing, the heaviest first. */
  List<Pair> pairs(Map<Pair, Signs> signs) {
    return signs.entrySet().stream()
        .map(entry -> new Weighed(entry.getKey(), weight(entry.getKey(), entry.getValue())))
        .filter(weighed -> weighed.weight > 0)
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::pair))
        .limit(Relation.MAX_PAIRS)
        .map(Weighed::pair)
        .toList();
  }

  /** The logarithm of the odds that a pair is one of the article's, and a little more. */
  private double weight(Pair pair, Signs signs) {
    double weight = 0;
    for (Tree tree : pair.has(Country.INDONESIA) ? own : others) {
      weight += tree.value(signs);
    }
    return weight;
  }

  private record Weighed(Pair pair, double weight) {}
}
