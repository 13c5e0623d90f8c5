package id.telusur.quality;

import id.telusur.search.Ranking;
import id.telusur.search.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values that are tried for each weight; one that is not here stays as it is. */
final class RankingGrid {
  static final Map<Weight, List<Double>> VALUES = new EnumMap<>(Weight.class);

  static {
    VALUES.put(Weight.TITLE, List.of(1.0, 1.25, 1.5, 2.0, 3.0));
    VALUES.put(Weight.EXACT, List.of(0.25, 0.5, 0.75, 1.0));
    VALUES.put(Weight.TIE, List.of(0.0, 0.1, 0.2, 0.35, 0.5));
    VALUES.put(Weight.NEAR, List.of(0.0, 0.05, 0.1, 0.2, 0.3));
    VALUES.put(Weight.SLOP, List.of(0.0, 1.0, 3.0, 6.0));
    VALUES.put(Weight.WHOLE, List.of(0.0, 2.0, 4.0, 8.0));
    VALUES.put(Weight.TYPED, List.of(0.0, 0.05, 0.15, 0.4));
    VALUES.put(Weight.DATED, List.of(0.0, 0.15, 0.3, 0.6, 1.0));
    VALUES.put(Weight.DEALINGS, List.of(0.0, 1.0, 1.5, 2.0, 3.0, 4.0));
    VALUES.put(Weight.COUNTRIES, List.of(0.0, 0.5, 1.0, 1.5, 2.0, 3.0));
    VALUES.put(Weight.FEEDBACK, List.of(0.0, 0.2, 0.3, 0.4, 0.6));
    VALUES.put(Weight.RECENT, List.of(0.0, 0.1, 0.2, 0.4, 0.8));
  }

  private RankingGrid() {}

  /** A ranking with one weight changed. */
  static Ranking with(Ranking ranking, Weight weight, double value) {
    var weights = new EnumMap<>(ranking.weights());
    weights.put(weight, (float) value);
    return new Ranking(weights);
  }
}
