package id.telusur.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many articles are filed under which value.
 *
 * @param values those that most are filed under, at most {@value #MAX_VALUES}; years the last first
 * @param other how many articles the values left out have, added up
 * @param unknown how many are filed under none
 */
public record FacetCounts(List<Count> values, long other, long unknown) {
  /** Values that are listed, at most. */
  public static final int MAX_VALUES = 100;

  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param articles how many are filed under it
   */
  public record Count(String value, long articles) {}

  static FacetCounts of(Map<String, Integer> counts, long unknown) {
    return of(
        counts,
        unknown,
        Comparator.comparingLong(Count::articles).reversed().thenComparing(Count::value));
  }

  static FacetCounts of(Map<String, Integer> counts, long unknown, Comparator<Count> order) {
    List<Count> all =
        counts.entrySet().stream()
            .map(entry -> new Count(entry.getKey(), entry.getValue()))
            .sorted(order)
            .toList();
    long other = all.stream().skip(MAX_VALUES).mapToLong(Count::articles).sum();
    return new FacetCounts(all.stream().limit(MAX_VALUES).toList(), other, unknown);
  }
}
