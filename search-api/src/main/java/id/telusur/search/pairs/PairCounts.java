package id.telusur.search.pairs;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How many articles are filed under each pair, and when they were published.
 *
 * @param pairs those that most are filed under
 * @param more how many pairs are left out
 */
public record PairCounts(List<Count> pairs, int more) {
  public PairCounts {
    pairs = List.copyOf(pairs);
  }

  /**
   * One pair.
   *
   * @param pair {@code CN-ID}
   * @param articles how many are filed under it
   * @param first the first day of publication; {@code null} if none tells its day
   * @param last the last day
   * @param years articles by year, without those that do not tell it
   */
  public record Count(
      String pair,
      long articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      SortedMap<Integer, Integer> years) {}
}
