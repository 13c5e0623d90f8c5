package id.telusur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what it gives. */
abstract class CountedStream extends FilterInputStream {
  CountedStream(InputStream in) {
    super(in);
  }

  /** So many more bytes were read, 0 at its end. */
  abstract void count(int bytes) throws IOException;

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    count(Math.max(0, count));
    return count;
  }
}
