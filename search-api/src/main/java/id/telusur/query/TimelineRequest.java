package id.telusur.query;

import id.telusur.query.Clause.Published;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When were the articles published that hold all words of a query?
 *
 * @param query the words
 * @param filters what narrows it
 * @param interval how long a period is; {@code null} for one that suits the span of days
 */
public record TimelineRequest(Query query, Filters filters, @Nullable Interval interval) {
  /** The first day that it asks for; {@code null} if it begins anywhere. */
  public @Nullable LocalDate from() {
    return Stream.concat(
            Stream.ofNullable(filters.first()),
            published().flatMap(days -> Stream.ofNullable(days.from())))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The last day that it asks for; {@code null} if it ends anywhere. */
  public @Nullable LocalDate to() {
    return Stream.concat(
            Stream.ofNullable(filters.last()),
            published().flatMap(days -> Stream.ofNullable(days.to())))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether it asks for articles of a year. */
  public boolean isAsked(int year) {
    return filters.years().isEmpty() || filters.years().contains(year);
  }

  private Stream<Published> published() {
    return query.parts().stream().filter(Published.class::isInstance).map(Published.class::cast);
  }

  /** How long a period is. */
  public enum Interval {
    DAY,
    MONTH,
    YEAR
  }
}
