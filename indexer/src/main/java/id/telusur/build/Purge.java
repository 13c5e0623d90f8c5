package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.Field;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;

/**
 * Takes every trace of articles out of a home, when the live generation is rid of them: the older
 * generations whose files still hold them, and what the journals say of them. What is to be purged
 * is written down first: a purge that is interrupted when it has published is taken up again by the
 * next run.
 */
final class Purge {
  /** How long a server may take to let go of an older generation. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private static final long PAUSE_MILLIS = 200;

  private final Setup setup;
  private final IndexHome home;
  private final Set<String> ids;

  /** Those of them that the home had articles of: no backup of it may bring one back. */
  private final Set<String> decided;

  private Purge(Setup setup) throws IOException {
    this.setup = setup;
    this.home = setup.home();
    this.ids = pending(home);
    this.decided = decided(home, ids);
  }

  /** Purges a home: the live generation first, then all else. */
  static Purged of(Setup setup, List<Named> named) throws IOException {
    return Session.with(setup, session -> in(session, named));
  }

  private static Purged in(Session session, List<Named> named) throws IOException {
    Manifest made = published(session, named);
    session.ledger().close(); // it tells of them, too, and is made anew
    return new Purged(made, finish(session.lock(), session.setup()));
  }

  /**
   * Purges the live generation; where nothing is published, what was pending before is, no more.
   */
  private static Manifest published(Session session, List<Named> named) throws IOException {
    IndexHome home = session.home();
    Optional<Generation> live = home.current();
    Set<String> before = pending(home);
    intend(session.lock(), named.stream().map(Named::id).collect(Collectors.toSet()));
    try {
      return Run.in(session, Task.withdraw(named), Mark.Kind.PURGED);
    } catch (IOException | RuntimeException e) {
      try {
        if (home.current().equals(live)) {
          pend(session.lock(), before);
        }
      } catch (IOException left) { // the next run finds out what it has purged
        e.addSuppressed(left);
      }
      throw e;
    }
  }

  /** What is to be purged from a home: nothing, as a rule. */
  static Set<String> pending(IndexHome home) throws IOException {
    return DurableFiles.exists(home.purging())
        ? new TreeSet<>(Files.readAllLines(home.purging()))
        : new TreeSet<>();
  }

  /** Writes down what is to be purged, beside what still is. */
  private static void intend(HomeLock lock, Set<String> ids) throws IOException {
    var all = new TreeSet<>(pending(lock.home()));
    all.addAll(ids);
    lock.intendPurge(all);
  }

  /** Writes down that this is pending, and nothing else. */
  private static void pend(HomeLock lock, Set<String> ids) throws IOException {
    if (ids.isEmpty()) {
      Files.delete(lock.home().purging());
    } else {
      lock.intendPurge(ids);
    }
  }

  /**
   * Takes up what an interrupted run left pending; what hinders that is told, and keeps no run from
   * its own work.
   */
  static void goOn(HomeLock lock, Setup setup) throws IOException {
    if (!pending(setup.home()).isEmpty()) {
      dropUndecided(lock, setup.listener());
    }
    if (!pending(setup.home()).isEmpty()) {
      finish(lock, setup).forEach(left -> setup.listener().warned("of an earlier purge: " + left));
    }
  }

  /** A run that was broken off before it published a purge has purged nothing. */
  private static void dropUndecided(HomeLock lock, BuildListener listener) throws IOException {
    IndexHome home = lock.home();
    Set<String> undecided = pending(home);
    Set<String> decided = decided(home, undecided);
    undecided.removeAll(decided);
    if (!undecided.isEmpty()) {
      listener.warned(
          "an earlier purge of %s was broken off and purged nothing: %s"
              .formatted(home.folder(), String.join(", ", undecided)));
    }
    pend(lock, decided);
  }

  /** Those of some ids that a run has purged from a home. */
  private static Set<String> decided(IndexHome home, Set<String> ids) throws IOException {
    var decided = new TreeSet<String>();
    try (Ledger ledger = Ledger.open(home)) {
      for (String id : ids) {
        Mark mark = ledger.facts(id).withdrawn();
        if (mark != null && mark.kind() == Mark.Kind.PURGED) {
          decided.add(id);
        }
      }
    }
    return decided;
  }

  /**
   * Purges what is pending from a home, but for its live generation, and from its backups. It stays
   * pending until each of these is rid of it or named.
   *
   * @return where something is left of it: if the home could not be purged, this is still pending
   */
  private static List<String> finish(HomeLock lock, Setup setup) {
    try {
      return DiskFault.told(() -> {
        var purge = new Purge(setup);
        Backup.removeUnfinished(lock);
        purge.home();
        List<String> left = purge.backups();
        Files.delete(setup.home().purging());
        return left;
      });
    } catch (IOException e) {
      return List.of(
          "not purged from all of %s, the next run goes on: %s"
              .formatted(setup.home().folder(), FileFaults.text(e)));
    }
  }

  private void home() throws IOException {
    Checksums.renew(home); // before the generation goes that damage is told by
    generations();
    new JournalPurge(home, ids).run();
    if (DurableFiles.exists(home.ledger())) {
      DurableFiles.delete(home.ledger());
    }
    Checksums.renew(home);
  }

  /** Those that it could not be purged from, and why. */
  private List<String> backups() throws IOException {
    var left = new ArrayList<String>();
    for (Path folder : Backup.of(home)) {
      try {
        var backup = new IndexHome(folder);
        if (backup.current().isEmpty()) {
          throw new IOException("it is not there");
        }
        setup.listener().step("purging the backup " + folder);
        left.addAll(Session.with(setup.at(backup), this::backup));
      } catch (IOException | RuntimeException e) {
        left.add(
            "not purged from the backup %s, purge it when that can be done (--index %s): %s"
                .formatted(folder, folder, FileFaults.text(e)));
      }
    }
    return left;
  }

  /** In one backup, what the home had and, of what it has never met, what the backup has. */
  private List<String> backup(Session session) throws IOException {
    String deed = "purge of " + home.folder().toAbsolutePath();
    var named = new ArrayList<Named>();
    for (String id : ids) {
      if (decided.contains(id) || session.ledger().facts(id).isKnown()) {
        named.add(Named.by(deed, id));
      }
    }
    return named.isEmpty() ? List.of() : in(session, named).left();
  }

  private void generations() throws IOException {
    for (Generation generation : home.complete()) {
      if (holds(home, generation, ids)) {
        if (home.isLive(generation)) {
          throw new IOException("the live generation still holds what is to be purged");
        }
        remove(generation);
      }
    }
  }

  /** Whether the files of a generation hold one of some articles, though it may be deleted. */
  static boolean holds(IndexHome home, Generation generation, Set<String> ids) throws IOException {
    try (DirectoryReader reader = LuceneFiles.reader(home.generation(generation))) {
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
            "generation %s holds what is to be purged and is being read: stop what reads it"
                .formatted(generation));
      }
      pause();
    }
    setup.listener().pruned(home, generation);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while purging", e);
    }
  }
}
