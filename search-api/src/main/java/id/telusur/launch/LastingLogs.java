package id.telusur.launch;

import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Java's log manager, which closes all logs as soon as the process is told to stop, but for this:
 * while they are kept, they stay open, so that what is said last is not lost.
 */
public final class LastingLogs extends LogManager {
  private volatile boolean isKept;

  /** Keeps the logs open from now on, if this is the log manager. */
  static void keep() {
    if (LogManager.getLogManager() instanceof LastingLogs logs) {
      Logger root = Logger.getLogger("");
      root.getHandlers(); // Java makes them when they are first asked for, but not at the end
      logs.isKept = true;
    }
  }

  /** Closes the logs that were kept. */
  static void close() {
    if (LogManager.getLogManager() instanceof LastingLogs logs) {
      logs.isKept = false;
      logs.reset();
    }
  }

  @Override
  public void reset() {
    if (!isKept) {
      super.reset();
    }
  }
}
