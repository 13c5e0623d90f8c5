package id.telusur.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * How much is done, counted by the memory that is asked for: unlike time, it is the same on a busy
 * machine.
 */
public final class Work {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int LONGER = 4;

  /** Behind the first, what is read once is read, and what is compiled late is compiled. */
  private static final int RUNS = 3;

  private Work() {}

  /**
   * Fails where a text that is four times as long takes more than twice four times the work; in
   * proportion to the square it would take sixteen times.
   *
   * @param piece what the text repeats
   * @param length that of the shorter text, in UTF-16 units
   */
  public static void growsWithLength(String piece, int length, Consumer<String> reader) {
    long few = bytes(piece.repeat(length / piece.length()), reader);
    long many = bytes(piece.repeat(LONGER * length / piece.length()), reader);
    assertTrue(
        many <= 2 * LONGER * few,
        "%s: %,d bytes for %,d characters, %,d for %d times as many"
            .formatted(piece, few, length, many, LONGER));
  }

  /** The least that a thread asks for to read a text. */
  private static long bytes(String text, Consumer<String> reader) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      reader.accept(text);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
