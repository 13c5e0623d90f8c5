package id.telusur.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search, whatever its words.
 *
 * @param from first day of publication
 * @param to last day of publication
 * @param source publisher, as articles name it
 * @param country code of a country that matters in the article
 * @param pair two countries whose dealings it is about, {@code CN-ID}
 * @param topic id of a topic
 */
public record Filters(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String source,
    @Nullable String country,
    @Nullable String pair,
    @Nullable String topic) {
  /** Nothing is narrowed. */
  public static final Filters NONE = new Filters(null, null, null, null, null, null);

  /** A span of days alone. */
  public static Filters days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new Filters(from, to, null, null, null, null);
  }

  public Filters {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from %s is after to %s".formatted(from, to));
    }
  }
}
