package id.telusur.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** The moment by which a request has to be answered; everything the request does obeys it. */
final class Deadline implements QueryTimeout {
  private final long nanos;
  private volatile boolean reached;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  @Override
  public boolean shouldExit() {
    reached |= System.nanoTime() - nanos > 0;
    return reached;
  }

  /** Whether a step was told to stop, and did less than it would have. */
  boolean wasReached() {
    return reached;
  }
}
