package id.telusur.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Says that a process reads a generation, so that nobody removes it: a shared operating-system
 * lock, which a killed process loses by itself.
 *
 * <p>POSIX drops all locks of a process on a file when it closes any channel on that file; this
 * class therefore opens each file once in a process, and counts.
 */
public final class ReaderLock implements AutoCloseable {
  private static final Map<Path, Shared> SHARED = new HashMap<>();

  private final Path file;

  private ReaderLock(Path file) {
    this.file = file;
  }

  /**
   * Takes a share.
   *
   * @throws IOException if the generation is gone or being removed
   */
  public static ReaderLock share(IndexHome home, Generation generation) throws IOException {
    Path file = home.readers(generation).toRealPath();
    synchronized (SHARED) {
      Shared shared = SHARED.get(file);
      if (shared == null) {
        shared = new Shared(lock(file));
        SHARED.put(file, shared);
      }
      shared.holders++;
    }
    return new ReaderLock(file);
  }

  /** Runs an action while nobody reads a generation; does not run it if somebody does. */
  public static boolean alone(IndexHome home, Generation generation, Action action)
      throws IOException {
    Path file =
        home.generation(generation).toRealPath().resolve(home.readers(generation).getFileName());
    synchronized (SHARED) {
      if (SHARED.containsKey(file)) {
        return false;
      }
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock == null) {
          return false;
        }
        action.run();
        return true;
      }
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
        throw new IOException("the generation is being removed: " + file);
      }
      return channel;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (SHARED) {
      Shared shared = SHARED.get(file);
      if (shared != null && --shared.holders == 0) {
        SHARED.remove(file);
        shared.channel.close();
      }
    }
  }

  /** What is done while nobody reads. */
  public interface Action {
    /** Does it. */
    void run() throws IOException;
  }

  private static final class Shared {
    private final FileChannel channel;
    private int holders;

    Shared(FileChannel channel) {
      this.channel = channel;
    }
  }
}
