package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Removes old generations that nobody reads. Journals stay: they are not disposable. */
public final class Pruning {
  /** How the folder of a generation that is being removed begins. */
  static final String PREFIX = "pruned-";

  private Pruning() {}

  /**
   * Removes complete generations beyond a number, first those that say what a newer one says, then
   * the oldest, but never the live one, nor one that a process has open; and what interrupted runs
   * left. What cannot be removed is told to the listener, and stays.
   *
   * @throws IOException if nothing is live, another process writes to the home, or a journal is
   *     missing
   */
  public static void prune(IndexHome home, int keep, BuildListener listener) throws IOException {
    var setup = new Setup(home, new BuildOptions(false, 1, keep), listener, Clock.systemUTC());
    Session.ofLive(
        setup,
        session -> {
          session.prune();
          return home;
        });
  }

  /** The same for who holds the lock. */
  static void prune(HomeLock lock, int keep, BuildListener listener) throws IOException {
    IndexHome home = lock.home();
    for (Generation old : beyond(home, keep)) {
      try {
        if (takeAside(home, old)) {
          listener.pruned(home, old);
        }
      } catch (IOException e) {
        listener.warned(
            "generation %s could not be removed: %s".formatted(old, FileFaults.text(e)));
      }
    }
  }

  private static List<Generation> beyond(IndexHome home, int keep) throws IOException {
    var repeated = new ArrayDeque<Generation>();
    var others = new ArrayDeque<Generation>();
    var said = new HashSet<String>();
    List<Generation> complete = home.complete();
    Optional<Generation> live = home.current();
    for (Generation generation : complete.reversed()) {
      (said.add(digest(home, generation)) ? others : repeated).addFirst(generation);
    }
    return Stream.concat(repeated.stream(), others.stream())
        .filter(generation -> !live.equals(Optional.of(generation)))
        .limit(Math.max(0, complete.size() - keep))
        .toList();
  }

  /** What it says; of a damaged one nobody knows. */
  private static String digest(IndexHome home, Generation generation) {
    try {
      return Manifest.read(home.generation(generation)).digest();
    } catch (IOException e) {
      return generation.name();
    }
  }

  /** Removes a generation, unless somebody reads it. */
  static boolean takeAside(IndexHome home, Generation old) throws IOException {
    Path[] aside = new Path[1];
    boolean alone = ReaderLock.alone(home, old, () -> aside[0] = aside(home, old));
    if (alone) {
      DurableFiles.delete(aside[0]);
    }
    return alone;
  }

  /** Renames a generation, so that a run killed later leaves no half of one with its name. */
  static Path aside(IndexHome home, Generation old) throws IOException {
    Path aside = home.generations().resolve(PREFIX + old.name());
    return Files.move(home.generation(old), aside, StandardCopyOption.ATOMIC_MOVE);
  }
}
