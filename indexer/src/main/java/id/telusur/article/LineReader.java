package id.telusur.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, no more than a limit of each, however long a line is. */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its line feed, {@code null} at the end. */
  @Nullable Line next() throws IOException {
    var held = new ByteArrayOutputStream(512);
    long length = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      int room = (int) Math.min(next - from, Math.max(0, limit - length));
      held.write(buffer, from, room);
      length += next - from;
      if (next < end) {
        next++;
        break;
      }
    }
    return any ? new Line(held.toByteArray(), length) : null;
  }

  private boolean fill() throws IOException {
    if (next < end) {
      return true;
    }
    next = 0;
    end = in.read(buffer);
    return end > 0;
  }

  /**
   * A line.
   *
   * @param bytes its bytes, at most as many as the limit
   * @param length how many it had
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, read once
  record Line(byte[] bytes, long length) {}
}
