package id.telusur.api;

import id.telusur.schema.FileFaults;
import io.undertow.server.HttpServerExchange;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A line for each request. Requests never wait for it: lines that cannot be written in time are
 * counted as lost.
 */
final class AccessLog implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(AccessLog.class.getName());
  private static final int WAITING = 10_000;
  private static final int TOGETHER = 1000;
  private static final long CLOSING_SECONDS = 5;
  private static final String END = "";

  /** Java's own stream for it keeps to itself what went wrong. */
  private static final OutputStream STANDARD_OUTPUT = new FileOutputStream(FileDescriptor.out);

  private final LogTarget target;
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(WAITING);
  private final AtomicLong lost = new AtomicLong();
  private final @Nullable Thread writer;

  /** How many of the lost lines were told. */
  private long told;

  /** Whether the last lines were lost, and whether a part of them may have been written. */
  private boolean isBroken;

  private boolean isTorn;

  /**
   * A log that writes from now on until it is closed.
   *
   * @throws IOException if it cannot
   */
  AccessLog(LogTarget target) throws IOException {
    if (target instanceof LogTarget.ToFile(var path)) {
      append(path).close();
    }
    this.target = target;
    this.writer =
        target instanceof LogTarget.Nowhere
            ? null
            : Thread.ofPlatform().daemon().name("access-log").start(this::write);
  }

  /** Lines that were not written, since the start. */
  long lost() {
    return lost.get();
  }

  void note(HttpServerExchange exchange, Observation observation, double seconds) {
    if (writer != null && !lines.offer(AccessEntry.of(exchange, observation, seconds).line())) {
      lost.incrementAndGet();
    }
  }

  private void write() {
    var together = new ArrayList<String>();
    try {
      do {
        together.clear();
        together.add(lines.take());
        lines.drainTo(together, TOGETHER);
        write(together.stream().filter(line -> !line.equals(END)).toList());
      } while (!together.contains(END)); // what came behind it was written with it
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever comes in between, the next lines are tried again. */
  private void write(List<String> some) {
    try {
      switch (target) {
        case LogTarget.Nowhere() -> {}
        case LogTarget.StandardOutput() -> write(some, STANDARD_OUTPUT);
        case LogTarget.ToFile(var path) -> {
          // Opened anew each time: whoever rotates logs may move the file away.
          try (OutputStream file = append(path)) {
            write(some, file);
          }
        }
      }
      if (isBroken && !some.isEmpty()) {
        long all = lost.get();
        LOG.log(Level.INFO, "the access log is written again; {0} lines were lost", all - told);
        told = all;
        isBroken = false;
      }
    } catch (IOException e) {
      lose(some, FileFaults.text(e));
    } catch (RuntimeException | Error e) {
      lose(some, e.toString());
    }
  }

  private void write(List<String> some, OutputStream place) throws IOException {
    String begin = isTorn && !some.isEmpty() ? "\n" : "";
    String text = begin + String.join("\n", some) + (some.isEmpty() ? "" : "\n");
    isTorn = true;
    place.write(text.getBytes(StandardCharsets.US_ASCII));
    isTorn = false;
  }

  private void lose(List<String> some, String why) {
    lost.addAndGet(some.size());
    if (!isBroken) {
      Object[] said = {place(), why};
      LOG.log(Level.WARNING, "the access log {0} cannot be written: {1}", said);
    }
    isBroken = true;
  }

  /** Failures of a write do not name it. */
  private String place() {
    return target instanceof LogTarget.ToFile(var path) ? path.toString() : "on standard output";
  }

  private static OutputStream append(Path path) throws IOException {
    return Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Writes what waits, and no more. */
  @Override
  public void close() {
    if (writer == null) {
      return;
    }
    try {
      if (lines.offer(END, CLOSING_SECONDS, TimeUnit.SECONDS)) {
        writer.join(TimeUnit.SECONDS.toMillis(CLOSING_SECONDS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
