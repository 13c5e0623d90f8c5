package id.telusur.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Since when a publisher is known to have an article so. Of two records of one article the later
 * counts: of two that were fetched together the one that was changed later.
 *
 * @param time when it was fetched, where the source says, else when it was last changed
 * @param modified when it was last changed, where the source says both; {@code null} if not
 */
public record AsOf(Instant time, @Nullable Instant modified) implements Comparable<AsOf> {
  private static final String FETCHED = "fetched";
  private static final String MODIFIED = "modified";

  private static final Comparator<AsOf> EARLIEST_FIRST =
      Comparator.comparing(AsOf::time)
          .thenComparing(AsOf::modified, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** What a source says; {@code null} where it says nothing. */
  public static @Nullable AsOf of(@Nullable Instant fetched, @Nullable Instant modified) {
    if (fetched == null) {
      return modified == null ? null : new AsOf(modified, null);
    }
    return new AsOf(fetched, modified);
  }

  /**
   * What {@link #addTo} wrote; {@code null} where it wrote nothing.
   *
   * @throws java.time.DateTimeException if it is not that
   */
  public static @Nullable AsOf in(JsonObject json) {
    return of(instant(json.get(FETCHED)), instant(json.get(MODIFIED)));
  }

  private static @Nullable Instant instant(@Nullable JsonElement written) {
    return written == null ? null : Instant.parse(written.getAsString());
  }

  /** Adds it to an object. */
  public void addTo(JsonObject json) {
    json.addProperty(FETCHED, time.toString());
    if (modified != null) {
      json.addProperty(MODIFIED, modified.toString());
    }
  }

  /** The later of two, of which each may be unknown. */
  public static @Nullable AsOf later(@Nullable AsOf one, @Nullable AsOf other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.isAfter(one) ? other : one;
  }

  /** Whether it is later than another. */
  public boolean isAfter(AsOf other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(AsOf other) {
    return EARLIEST_FIRST.compare(this, other);
  }
}
