package id.telusur.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a record came from.
 *
 * @param source the file as it was named to the indexer; of a member of an archive, the archive's
 *     name and its own with {@code !/} between
 * @param position the line of the record, or its number within the file, counted from 1, or its
 *     offset in a web archive, in bytes; 0 stands for the file as a whole
 * @param fetched when its publisher had it so, where the source says: when it was fetched, else
 *     when it was last changed
 */
public record Provenance(String source, long position, @Nullable Instant fetched) {
  public Provenance {
    if (source.isBlank() || position < 0) {
      throw new IllegalArgumentException("no such place: %s:%d".formatted(source, position));
    }
  }

  /** A place in a source that says nothing of fetching. */
  public static Provenance of(String source, long position) {
    return new Provenance(source, position, null);
  }

  /** Written the way compilers do, so that editors can jump there. */
  @Override
  public String toString() {
    return position == 0 ? source : source + ":" + position;
  }
}
