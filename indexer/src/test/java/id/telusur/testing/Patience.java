package id.telusur.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what others do, and fails rather than wait for ever. */
public final class Patience {
  private static final long MINUTES = 2;
  private static final long PAUSE_MILLIS = 2;

  private Patience() {}

  /** Looks again and again whether something holds; fails when it does not for two minutes. */
  public static void until(String what, Callable<Boolean> holds) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (!holds.call()) {
      assertTrue(System.nanoTime() - end < 0, () -> "waited in vain until " + what);
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
