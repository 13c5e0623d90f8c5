package id.telusur.article.webarchive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives no more than so many bytes while a header is read. */
final class Throttle extends FilterInputStream {
  private static final long HEADER = 32 << 10;

  private long left = Long.MAX_VALUE;

  Throttle(InputStream in) {
    super(in);
  }

  void header() {
    left = HEADER;
  }

  void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left <= 0) {
      throw new Exceeded();
    }
    int count = super.read(into, offset, (int) Math.min(length, left));
    left -= Math.max(0, count);
    return count;
  }

  /** A header is larger than any. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded() {
      super("a header larger than %,d bytes".formatted(HEADER));
    }
  }
}
