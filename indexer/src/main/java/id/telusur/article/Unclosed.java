package id.telusur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that its readers may close; its owner still needs it. */
final class Unclosed extends FilterInputStream {
  Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    return in.read(into, offset, length);
  }

  @Override
  public void close() {}
}
