package id.telusur.relation;

import id.telusur.relation.Resource.Line;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides which pairs an article is about: the signs of each pair, weighed as {@code pairs.tsv}
 * says, one scale for pairs with Indonesia and one for pairs of others. The weights were fitted by
 * logistic regression to labelled articles; a person may change them.
 */
final class PairRules {
  private final Map<Sign, Double> own = new EnumMap<>(Sign.class);
  private final Map<Sign, Double> others = new EnumMap<>(Sign.class);

  private PairRules() {}

  static PairRules load() {
    var rules = new PairRules();
    for (Line line : new Resource("pairs.tsv").lines()) {
      List<String> columns = line.columns(3);
      try {
        Sign sign = Sign.valueOf(columns.get(0).toUpperCase(Locale.ROOT));
        rules.own.put(sign, Double.valueOf(columns.get(1)));
        rules.others.put(sign, Double.valueOf(columns.get(2)));
      } catch (IllegalArgumentException e) {
        throw line.fault("is not a sign with two weights", e);
      }
    }
    return rules;
  }

  /** The pairs that weigh above nothing, the heaviest first. */
  List<Pair> pairs(Map<Pair, Map<Sign, Double>> signs) {
    return signs.entrySet().stream()
        .filter(entry -> weight(entry) > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<Pair, Map<Sign, Double>> entry) -> -weight(entry))
                .thenComparing(Map.Entry::getKey))
        .limit(Relation.MAX_PAIRS)
        .map(Map.Entry::getKey)
        .toList();
  }

  double weight(Map.Entry<Pair, Map<Sign, Double>> entry) {
    Map<Sign, Double> weights = entry.getKey().has(Country.INDONESIA) ? own : others;
    return entry.getValue().entrySet().stream()
        .mapToDouble(sign -> sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0))
        .sum();
  }
}
