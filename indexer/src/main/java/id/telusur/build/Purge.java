package id.telusur.build;

import id.telusur.schema.Field;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Takes every trace of articles out of a home, when the live generation is rid of them: the older
 * generations whose files still hold them, and what the journals say of them but id and date. What
 * is to be purged is written down first: a purge that is interrupted is taken up again by the next
 * run.
 */
final class Purge {
  /** How long a server may take to let go of an older generation. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private static final long PAUSE_MILLIS = 200;

  private final IndexHome home;
  private final BuildListener listener;
  private final Set<String> ids;

  private Purge(IndexHome home, BuildListener listener, Set<String> ids) {
    this.home = home;
    this.listener = listener;
    this.ids = ids;
  }

  /** What is to be purged from a home: nothing, as a rule. */
  static Set<String> pending(IndexHome home) throws IOException {
    return IndexHome.exists(home.purging())
        ? new TreeSet<>(Files.readAllLines(home.purging()))
        : Set.of();
  }

  /** Writes down what is to be purged, beside what still is. */
  static void intend(IndexHome home, Set<String> ids) throws IOException {
    var all = new TreeSet<>(pending(home));
    all.addAll(ids);
    home.intendPurge(all);
  }

  /**
   * Purges what is pending from a home, but for its live generation.
   *
   * @throws IOException if a generation is still read, or a file cannot be read or written; it is
   *     still pending then
   */
  static void finish(HomeLock lock, BuildListener listener) throws IOException {
    IndexHome home = lock.home();
    Set<String> ids = pending(home);
    if (ids.isEmpty()) {
      return;
    }
    var purge = new Purge(home, listener, ids);
    purge.generations();
    for (Path journal : Journal.files(home)) {
      purge.rewrite(journal);
    }
    if (IndexHome.exists(home.ledger())) {
      Leftovers.delete(home.ledger());
    }
    Files.delete(home.purging());
  }

  private void generations() throws IOException {
    for (Generation generation : home.complete()) {
      if (holds(home, generation, ids)) {
        if (home.current().equals(Optional.of(generation))) {
          throw new IOException("the live generation still holds what is to be purged");
        }
        remove(generation);
      }
    }
  }

  /** Whether the files of a generation hold one of some articles, though it may be deleted. */
  static boolean holds(IndexHome home, Generation generation, Set<String> ids) throws IOException {
    try (var directory = FSDirectory.open(home.generation(generation), NoLockFactory.INSTANCE);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String id : ids) {
        if (reader.docFreq(new Term(Field.ID, id)) > 0) {
          return true;
        }
      }
      return false;
    }
  }

  private void remove(Generation generation) throws IOException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!Pruning.takeAside(home, generation)) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "generation %s holds what is to be purged and is being read: stop what reads it; the next run goes on"
                .formatted(generation));
      }
      pause();
    }
    listener.pruned(generation);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while purging", e);
    }
  }

  private void rewrite(Path journal) throws IOException {
    boolean[] found = {false};
    for (String id : ids) {
      Journal.read(journal, id, entry -> found[0] = found[0] || entry.tellsMoreThanItsId());
    }
    if (!found[0]) {
      return;
    }
    Path temporary = IndexHome.onItsWay(home.journals());
    try (Writer out = Journal.compressed(temporary)) {
      long sequence =
          Journal.read(
              journal,
              entry -> {
                String id = entry.id();
                if (id != null && ids.contains(id)) {
                  entry.purge();
                }
                Journal.writeLine(out, entry.toString());
              });
      Journal.writeEnd(out, sequence);
    }
    IndexHome.put(temporary, journal);
  }

  /** The backups of a home that are not there, so that nothing can be purged from them. */
  static List<Path> missing(IndexHome home) throws IOException {
    return Backup.listed(home).stream().filter(backup -> !Files.isDirectory(backup)).toList();
  }
}
