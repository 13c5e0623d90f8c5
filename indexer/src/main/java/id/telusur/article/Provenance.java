package id.telusur.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a record came from.
 *
 * @param source the file as it was named to the indexer; of a member of an archive, the archive's
 *     name and its own with {@code !/} between
 * @param position the line of the record, or its number within the file, counted from 1, or its
 *     offset in a web archive, in bytes; 0 stands for the file as a whole
 * @param asOf since when its publisher is known to have it so, {@code null} if the source does not
 *     say
 */
public record Provenance(String source, long position, @Nullable AsOf asOf) {
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
