package id.telusur.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than a number of bytes for one record. */
final class RecordBudget extends FilterInputStream {
  private final long limit;
  private long spent;

  RecordBudget(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** A new record begins. */
  void renew() {
    spent = 0;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    spend(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    spend(count);
    return count;
  }

  private void spend(int bytes) throws Exceeded {
    spent += Math.max(0, bytes);
    if (spent > limit) {
      throw new Exceeded(limit);
    }
  }

  /** A record is larger than the limit. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded(long limit) {
      super("a record larger than the limit of %,d bytes".formatted(limit));
    }
  }
}
