package id.telusur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The CPU time that Lucene's merges take, in threads of their own that come and go: looked at every
 * few milliseconds, so that the end of each is missed.
 */
final class MergeCpu implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long PAUSE_MILLIS = 2;

  private final Map<Long, Long> nanos = new HashMap<>();
  private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);

  private void watch() {
    try {
      while (true) {
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("Lucene Merge"))
            .forEach(thread -> look(thread.threadId()));
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void look(long thread) {
    nanos.merge(thread, THREADS.getThreadCpuTime(thread), Math::max);
  }

  /** What all of them have taken since it was made. */
  synchronized Duration used() {
    return Duration.ofNanos(nanos.values().stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public void close() {
    watcher.interrupt();
  }
}
