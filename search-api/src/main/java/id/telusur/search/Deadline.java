package id.telusur.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The moment by which a request has to be answered; everything the request does obeys it. */
final class Deadline implements QueryTimeout {
  private final long nanos;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - nanos > 0;
  }
}
