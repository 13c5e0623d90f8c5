package id.telusur.article;

import id.telusur.article.webarchive.Capture;
import java.time.Instant;
import java.util.List;

/**
 * A capture that found what another had found before, of plain values, so that it can be written
 * down as it is.
 *
 * @param source the archive that it stands in
 * @param position where in it
 * @param fetched when, empty where that is not known
 * @param url what was fetched
 * @param names the keys of its names
 * @param refersTo the keys of the names of what it found before, best first
 */
@SuppressWarnings("ArrayRecordComponent") // small and never compared
record Revisit(
    String source, long position, String fetched, String url, long[] names, long[] refersTo) {
  static Revisit of(Capture capture, Provenance place) {
    Instant fetched = capture.fetched();
    return new Revisit(
        place.source(),
        place.position(),
        fetched == null ? "" : fetched.toString(),
        Text.line(capture.url()),
        keys(capture.names()),
        keys(capture.refersTo()));
  }

  /** What stands for names: a number for each. */
  static long[] keys(List<String> names) {
    return names.stream().mapToLong(ContentHash::key).toArray();
  }

  Provenance place() {
    Instant time = fetched.isEmpty() ? null : Instant.parse(fetched);
    return new Provenance(source, position, AsOf.of(time, null));
  }
}
