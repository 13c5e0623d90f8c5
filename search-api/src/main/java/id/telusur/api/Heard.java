package id.telusur.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Listens to what a connection brings, and knows of the head that came since the last answer as
 * much as is needed to say why it cannot be read.
 */
final class Heard extends AbstractStreamSourceConduit<StreamSourceConduit> {
  private final Limits.Connections limits;
  private long bytes;
  private int headers;
  private boolean isRequestLine = true;
  private boolean isLineBegun;
  private boolean isOver;
  private int digitsDue;
  private boolean isCodeBroken;

  Heard(StreamSourceConduit next, Limits.Connections limits) {
    super(next);
    this.limits = limits;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int start = into.position();
    int count = super.read(into);
    for (int i = start; i < start + count; i++) {
      hear(into.get(i));
    }
    return count;
  }

  /** Into the first that has room: a channel may give less than it is asked for. */
  @Override
  public long read(ByteBuffer[] into, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      if (into[i].hasRemaining()) {
        return read(into[i]);
      }
    }
    return 0;
  }

  /** A header counts from its first character; the line without any ends the head. */
  private void hear(byte next) {
    if (isOver) {
      return;
    }
    bytes++;
    if (next == '\n') {
      isOver = !isRequestLine && !isLineBegun;
      isRequestLine &= !isLineBegun;
      isLineBegun = false;
    } else if (next != '\r' && !isLineBegun) {
      isLineBegun = true;
      headers += isRequestLine ? 0 : 1;
    }
    if (isRequestLine) {
      if (digitsDue > 0) {
        isCodeBroken |= Character.digit(next, 16) < 0;
        digitsDue--;
      } else if (next == '%') {
        digitsDue = 2;
      }
    }
  }

  /** An answer was given: what comes now is another head. */
  void answered() {
    bytes = 0;
    headers = 0;
    isRequestLine = true;
    isLineBegun = false;
    isOver = false;
    digitsDue = 0;
    isCodeBroken = false;
  }

  /** Why the head cannot be read. */
  Problem problem() {
    if (isCodeBroken) {
      return Problem.badRequest(
          "the address holds a percent sign without two hexadecimal digits; a percent sign itself"
              + " is written %25");
    }
    if (bytes > limits.headBytes()) {
      return Problem.tooLarge(
          "request line and headers are longer than %d bytes".formatted(limits.headBytes()));
    }
    if (headers > limits.headers()) {
      return Problem.tooLarge("more than %d headers".formatted(limits.headers()));
    }
    return Problem.badRequest("the request line or a header is not HTTP/1.1");
  }
}
