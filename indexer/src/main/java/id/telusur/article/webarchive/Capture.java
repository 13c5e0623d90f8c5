package id.telusur.article.webarchive;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One capture.
 *
 * @param position the offset of its record in the file, in bytes, compressed ones where it is
 *     compressed
 * @param url what was fetched
 * @param fetched when
 * @param mediaType what the server called it, without parameters
 * @param charset the encoding that the server named
 * @param body what was served, transfer and content encoding undone; valid until the next capture
 *     is asked for, and readable once
 * @param fault why the body is not to be had; {@code null} if it is
 * @param names by which revisits may refer to it
 * @param refersTo of a revisit: names of what it found unchanged, best first
 */
public record Capture(
    long position,
    String url,
    @Nullable Instant fetched,
    String mediaType,
    @Nullable String charset,
    InputStream body,
    @Nullable CaptureFault fault,
    List<String> names,
    List<String> refersTo) {
  public Capture {
    names = List.copyOf(names);
    refersTo = List.copyOf(refersTo);
  }

  /** Whether the server was asked again and gave the same. */
  public boolean isRevisit() {
    return !refersTo.isEmpty();
  }
}
