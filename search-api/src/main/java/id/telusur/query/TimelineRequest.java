package id.telusur.query;

import org.jspecify.annotations.Nullable;

/**
 * When were the articles published that hold all words of a query?
 *
 * @param query the words
 * @param filters what narrows it
 * @param interval how long a period is; {@code null} for one that suits the span of days
 */
public record TimelineRequest(Query query, Filters filters, @Nullable Interval interval) {
  /** How long a period is. */
  public enum Interval {
    DAY,
    MONTH,
    YEAR
  }
}
