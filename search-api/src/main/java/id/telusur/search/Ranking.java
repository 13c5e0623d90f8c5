package id.telusur.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How answers are ranked.
 *
 * @param weights the value of every weight
 */
public record Ranking(Map<Weight, Float> weights) {
  /** Every weight as it was found best. */
  public static final Ranking STANDARD = new Ranking(Map.of());

  /** Weights that are not given are as they were found best. */
  public Ranking {
    var all = new EnumMap<Weight, Float>(Weight.class);
    for (Weight weight : Weight.values()) {
      all.put(weight, weights.getOrDefault(weight, weight.standard()));
    }
    weights = Collections.unmodifiableMap(all);
  }

  float of(Weight weight) {
    return Objects.requireNonNull(weights.get(weight));
  }
}
