package id.telusur.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a search, whatever its words.
 *
 * @param from first day of publication
 * @param to last day of publication
 * @param source publisher, as articles name it
 */
public record Filters(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String source) {
  /** Nothing is narrowed. */
  public static final Filters NONE = new Filters(null, null, null);

  public Filters {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("from %s is after to %s".formatted(from, to));
    }
  }
}
