package id.telusur.bench;

import java.io.IOException;
import java.time.Duration;

/**
 * A way to answer queries.
 *
 * @param <A> its answer
 */
interface Contestant<A> extends AutoCloseable {
  /** What it is, in a few words. */
  String name();

  /** Answers what a reader types with ten articles. */
  A ask(String text) throws IOException;

  /** How many bytes the answer has as UTF-8; not part of what is measured. */
  long bytes(A answer);

  /** The CPU time that the process which answers has used so far. */
  Duration cpu();

  /** Whether it answers in a process of its own, which others do not help to warm up. */
  default boolean isAlone() {
    return false;
  }

  @Override
  default void close() throws IOException {}
}
