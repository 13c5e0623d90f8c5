package id.telusur.api;

import id.telusur.schema.Manifest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of the answer that says what the index is: its shape is the contract. */
record StatusBody(
    String generation,
    long articles,
    @Nullable String oldest,
    @Nullable String newest,
    long undated,
    String builtAt,
    long sequence,
    String digest,
    int schema,
    String analysis,
    String software,
    String build,
    @Nullable String variants)
    implements Generated {

  /**
   * What the index and the server are.
   *
   * @param variants a digest of the groups of names that the server was given; may be empty
   */
  static StatusBody of(Manifest manifest, String software, String build, String variants) {
    return new StatusBody(
        manifest.generation(),
        manifest.contents().articles(),
        text(manifest.contents().oldest()),
        text(manifest.contents().newest()),
        manifest.contents().undated(),
        manifest.builtAt().toString(),
        manifest.sequence(),
        manifest.digest(),
        manifest.schema(),
        manifest.analysis(),
        software,
        build,
        variants.isEmpty() ? null : variants);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
