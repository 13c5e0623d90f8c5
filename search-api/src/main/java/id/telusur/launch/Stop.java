package id.telusur.launch;

import java.util.concurrent.CountDownLatch;

/**
 * The wish to stop (SIGTERM, Ctrl-C). Java would end with 143 however well things were put away, so
 * the process ends itself once they are.
 */
final class Stop {
  private final CountDownLatch wished = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopped, "stop");
  private volatile int code;

  /** Heeds it from now on, and keeps logs open until the end. */
  void heed() {
    LastingLogs.keep();
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stopped() {
    wished.countDown();
    awaited(ended);
    LastingLogs.close();
    Runtime.getRuntime().halt(code);
  }

  void await() {
    awaited(wished);
  }

  /** Everything is put away, whether that was wished or not. */
  void end(int exitCode) {
    code = exitCode;
    ended.countDown();
    try {
      if (Runtime.getRuntime().removeShutdownHook(hook)) {
        LastingLogs.close();
      }
    } catch (IllegalStateException e) {
      // It was wished: the hook runs.
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
