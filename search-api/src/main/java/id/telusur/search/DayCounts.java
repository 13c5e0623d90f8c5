package id.telusur.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Articles by day of publication. */
final class DayCounts {
  private final long first;
  private final int[] perDay;
  private final int undated;

  /**
   * Takes over the counts.
   *
   * @param first day of the first count, in days since 1970-01-01
   * @param perDay one count a day
   * @param undated articles without a day
   */
  DayCounts(long first, int[] perDay, int undated) {
    this.first = first;
    this.perDay = perDay;
    this.undated = undated;
  }

  /** Day of the first count, in days since 1970-01-01. */
  long first() {
    return first;
  }

  /** How many days are counted. */
  int days() {
    return perDay.length;
  }

  /** Articles without a day. */
  int undated() {
    return undated;
  }

  /** Articles from one day to another, both included. */
  long between(LocalDate from, LocalDate to) {
    long count = 0;
    long last = Math.min(to.toEpochDay() - first, perDay.length - 1L);
    for (long day = Math.max(0, from.toEpochDay() - first); day <= last; day++) {
      count += perDay[(int) day];
    }
    return count;
  }

  /** Whether some of the articles with a day are from these days, both included, and some not. */
  boolean isParted(@Nullable LocalDate from, @Nullable LocalDate to) {
    long all = between(LocalDate.MIN, LocalDate.MAX);
    long then = between(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    return then > 0 && then < all;
  }

  /** The first day with an article, {@code null} if there is none. */
  @Nullable LocalDate earliest() {
    for (int day = 0; day < perDay.length; day++) {
      if (perDay[day] > 0) {
        return LocalDate.ofEpochDay(first + day);
      }
    }
    return null;
  }

  /** The last day with an article, {@code null} if there is none. */
  @Nullable LocalDate latest() {
    for (int day = perDay.length - 1; day >= 0; day--) {
      if (perDay[day] > 0) {
        return LocalDate.ofEpochDay(first + day);
      }
    }
    return null;
  }

  /** Articles of each year that has one, the first first. */
  SortedMap<Integer, Integer> years() {
    var years = new TreeMap<Integer, Integer>();
    for (int day = 0; day < perDay.length; day++) {
      if (perDay[day] > 0) {
        years.merge(LocalDate.ofEpochDay(first + day).getYear(), perDay[day], Integer::sum);
      }
    }
    return years;
  }

  FacetCounts byYear() {
    var years = new HashMap<String, Integer>();
    years().forEach((year, articles) -> years.put(Integer.toString(year), articles));
    return FacetCounts.of(
        years, undated, Comparator.comparing(FacetCounts.Count::value).reversed());
  }
}
