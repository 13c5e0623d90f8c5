package id.telusur.search;

import id.telusur.schema.DamagedException;
import id.telusur.schema.Generation;
import id.telusur.schema.LuceneFiles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files that answers come from are whole: a damaged byte in a list of postings gives a
 * wrong answer that looks like any other. Each file is read once against its checksum, and again
 * when it was written to; generations that share a file share that reading. Whoever looks at a file
 * waits for nobody who reads another one.
 */
final class Soundness implements Checks {
  private static final int MOST = 1 << 13;

  /** A disk that failed may have recovered. */
  private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Map<Object, Reading> readings = LastUsed.of(MOST);

  @Override
  public void check(Generation generation, FSDirectory directory) throws IOException {
    Path folder = directory.getDirectory();
    for (String file : LuceneFiles.in(directory)) {
      LuceneFiles.Fault fault = reading(directory, file, folder.resolve(file)).fault();
      if (fault != null && fault.isDamage()) {
        throw new DamagedException(
            "damaged file %s of generation %s (%s): rebuild the index or restore a backup"
                .formatted(file, generation, fault.what()),
            null);
      }
      if (fault != null) {
        throw new IOException(
            "file %s of generation %s: %s".formatted(file, generation, fault.what()));
      }
    }
  }

  private Reading reading(FSDirectory directory, String file, Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    return readings.compute(
        Objects.requireNonNullElse(now.fileKey(), path),
        (key, known) ->
            known != null && known.holds(now) ? known : Reading.of(now, directory, file));
  }

  /**
   * The reading of a file, done by the first who runs it.
   *
   * @param at when it began
   * @param found what is wrong with the file; empty if nothing is
   */
  private record Reading(
      long size, FileTime modified, long at, FutureTask<Optional<LuceneFiles.Fault>> found) {
    static Reading of(BasicFileAttributes now, FSDirectory directory, String file) {
      return new Reading(
          now.size(),
          now.lastModifiedTime(),
          System.nanoTime(),
          new FutureTask<>(() -> Optional.ofNullable(LuceneFiles.fault(directory, file))));
    }

    boolean holds(BasicFileAttributes now) {
      boolean same = size == now.size() && modified.equals(now.lastModifiedTime());
      return same
          && switch (found.state()) {
            case RUNNING -> true;
            case SUCCESS -> found.resultNow().isEmpty() || System.nanoTime() - at < AGAIN_NANOS;
            case FAILED, CANCELLED -> false;
          };
    }

    /**
     * What is wrong with the file, {@code null} if nothing is.
     *
     * @throws InterruptedIOException if who waits for it is to stop
     */
    LuceneFiles.@Nullable Fault fault() throws IOException {
      found.run();
      try {
        return found.get().orElse(null);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      } catch (ExecutionException e) {
        throw new IOException("the reading of a file failed: " + e.getCause(), e);
      }
    }
  }
}
