package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The right to write to an index home: an operating-system lock, which a killed process loses by
 * itself, on a file that says who holds it, where there is room to; and the few lines that only its
 * holder may write.
 */
final class HomeLock implements AutoCloseable {
  /**
   * The homes this process writes to. POSIX drops a process's lock when it closes any channel on
   * the file, so that a second attempt here must not even open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final IndexHome home;
  private final Path folder;
  private final FileChannel channel;

  private HomeLock(IndexHome home, Path folder, FileChannel channel) {
    this.home = home;
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock of a home, which is created where there is none.
   *
   * @throws HeldException if another process or thread has it
   */
  static HomeLock take(IndexHome home) throws IOException {
    if (!home.isOurs()) {
      throw new IOException(home.folder() + " is not empty and not an index home");
    }
    Path folder = Files.createDirectories(home.folder()).toRealPath();
    if (!HELD.add(folder)) {
      throw new HeldException(folder, "this process");
    }
    try {
      return new HomeLock(home, folder, locked(home));
    } catch (IOException | RuntimeException e) {
      HELD.remove(folder);
      throw e;
    }
  }

  /** The home that may be written to. */
  IndexHome home() {
    return home;
  }

  /** Makes a complete generation the live one, in one atomic step. */
  void makeCurrent(Generation generation) throws IOException {
    DurableFiles.replace(home.pointer(), generation.name() + "\n");
  }

  /** Writes the manifest that completes a generation. */
  void complete(Manifest manifest) throws IOException {
    var generation = new Generation(manifest.generation());
    DurableFiles.replace(home.manifest(generation), manifest.toJson());
  }

  /** Says which backups it has. */
  void listBackups(Collection<Path> backups) throws IOException {
    DurableFiles.replace(home.backups(), lines(backups));
  }

  /** Says what is to be purged. */
  void intendPurge(Collection<String> ids) throws IOException {
    DurableFiles.replace(home.purging(), lines(ids));
  }

  private static String lines(Collection<?> all) {
    return all.stream().map(one -> one + "\n").collect(Collectors.joining());
  }

  private static FileChannel locked(IndexHome home) throws IOException {
    FileChannel channel =
        FileChannel.open(
            home.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new HeldException(home.folder(), Files.readString(home.lock()).strip());
      }
      sign(channel);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** On a full disk nobody is told who holds it: what frees space has to hold it, too. */
  private static void sign(FileChannel channel) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String holder = "process %d since %s%n".formatted(ProcessHandle.current().pid(), now);
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    } catch (IOException e) {
      return; // the lock is what counts
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    } finally {
      HELD.remove(folder);
    }
  }

  /** Somebody else is writing to the home. */
  static final class HeldException extends IOException {
    private static final long serialVersionUID = 1;

    HeldException(Path home, String holder) {
      super("%s is being written by %s".formatted(home, holder.isEmpty() ? "another" : holder));
    }
  }
}
