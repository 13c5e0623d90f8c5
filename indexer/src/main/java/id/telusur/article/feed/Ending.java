package id.telusur.article.feed;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Characters that know whether more of them was wanted than there are. */
final class Ending extends FilterReader {
  private boolean met;

  Ending(Reader in) {
    super(in);
  }

  /** Whether somebody read on to the end. */
  boolean isMet() {
    return met;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    met |= one < 0;
    return one;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    met |= count < 0;
    return count;
  }
}
