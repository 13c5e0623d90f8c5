package id.telusur.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much is done to read a text, counted: unlike time, it is the same on a busy machine. */
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
   * @param text begins and ends so, and repeats what stands between
   * @param length that of the shorter text, in UTF-16 units
   */
  public static void growsWithLength(Repeated text, int length, ToLongFunction<String> work) {
    long few = work.applyAsLong(text.of(length));
    long many = work.applyAsLong(text.of(LONGER * length));
    assertTrue(
        many <= 2 * LONGER * few,
        "%s: %,d for %,d characters, %,d for %d times as many"
            .formatted(text, few, length, many, LONGER));
  }

  /** A text that goes on. */
  public record Repeated(String before, String piece, String after) {
    /** A text of nearly so many UTF-16 units. */
    String of(int length) {
      int rest = length - before.length() - after.length();
      return before + piece.repeat(rest / piece.length()) + after;
    }
  }

  /** The memory that a thread asks for to read a text, in bytes. */
  public static ToLongFunction<String> bytes(Consumer<String> reader) {
    return text -> {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < RUNS; i++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reader.accept(text);
        least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
      return least;
    };
  }

  /** How often a character is looked at to find all matches of a pattern. */
  public static ToLongFunction<String> looks(Pattern pattern) {
    return text -> {
      var counted = new Counted(text);
      Matcher matcher = pattern.matcher(counted);
      while (matcher.find()) {
        counted.looks++;
      }
      return counted.looks;
    };
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int at) {
      looks++;
      return text.charAt(at);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
