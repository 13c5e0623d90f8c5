package id.telusur.search;

import id.telusur.schema.DamagedException;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files that answers come from are whole: a damaged byte in a list of postings gives a
 * wrong answer that looks like any other. Each file is read once against its checksum, and again
 * when it was written to; generations that share a file share that reading.
 */
final class Soundness implements Generations.Checks {
  private static final int MOST = 1 << 13;

  /** A disk that failed may have recovered. */
  private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Map<Object, Reading> readings =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Reading> eldest) {
          return size() > MOST;
        }
      };

  @Override
  public synchronized void check(IndexHome home, Generation generation) throws IOException {
    if (!home.has(generation)) { // Lucene would make it
      throw new IOException("generation %s is not there".formatted(generation));
    }
    Path folder = home.generation(generation);
    try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE)) {
      check(generation, directory, LuceneFiles.in(directory), folder);
    }
  }

  private void check(Generation generation, Directory directory, List<String> files, Path folder)
      throws IOException {
    for (String file : files) {
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

  private Reading reading(Directory directory, String file, Path path) throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    Object key = Objects.requireNonNullElse(now.fileKey(), path);
    Reading known = readings.get(key);
    if (known == null || !known.holds(now)) {
      LuceneFiles.Fault fault = LuceneFiles.fault(directory, file);
      known = new Reading(now.size(), now.lastModifiedTime(), System.nanoTime(), fault);
      readings.put(key, known);
    }
    return known;
  }

  /**
   * What was found out about a file.
   *
   * @param fault what is wrong with it, {@code null} if nothing is
   */
  private record Reading(long size, FileTime modified, long at, LuceneFiles.@Nullable Fault fault) {
    boolean holds(BasicFileAttributes now) {
      boolean same = size == now.size() && modified.equals(now.lastModifiedTime());
      return same && (fault == null || System.nanoTime() - at < AGAIN_NANOS);
    }
  }
}
