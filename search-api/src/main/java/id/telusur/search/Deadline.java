package id.telusur.search;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/** The moment by which a request has to be answered; each step that may take long looks at it. */
final class Deadline implements QueryTimeout {
  private final long nanos;
  private final LongSupplier clock;
  private volatile boolean reached;

  /**
   * A deadline by a clock that starts anywhere.
   *
   * @param clock nanoseconds, as {@link System#nanoTime}
   */
  Deadline(Duration time, LongSupplier clock) {
    this.nanos = clock.getAsLong() + time.toNanos();
    this.clock = clock;
  }

  static Deadline in(Duration time) {
    return new Deadline(time, System::nanoTime);
  }

  /** How long it is until then; negative once it is over. */
  Duration left() {
    return Duration.ofNanos(nanos - clock.getAsLong());
  }

  @Override
  public boolean shouldExit() {
    reached |= clock.getAsLong() - nanos > 0;
    return reached;
  }

  /** Whether a step was told to stop, and did less than it would have. */
  boolean wasReached() {
    return reached;
  }
}
