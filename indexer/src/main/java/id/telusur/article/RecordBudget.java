package id.telusur.article;

import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than a number of bytes for one record. */
final class RecordBudget extends CountedStream {
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
  void count(int bytes) throws Exceeded {
    spent += bytes;
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
