package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Removes old generations that nobody reads. Journals stay: they are not disposable. */
final class Pruning {
  private Pruning() {}

  /**
   * Removes the oldest complete generations beyond a number, but never the live one, nor one that a
   * process has open.
   *
   * @return the generations that were removed
   */
  static List<Generation> prune(IndexHome home, int keep) throws IOException {
    List<Generation> complete = home.complete();
    var removed = new ArrayList<Generation>();
    for (Generation old : complete.subList(0, Math.max(0, complete.size() - keep))) {
      if (!home.current().equals(Optional.of(old)) && takeAside(home, old)) {
        removed.add(old);
      }
    }
    return removed;
  }

  private static boolean takeAside(IndexHome home, Generation old) throws IOException {
    Path aside = home.generations().resolve("pruned-" + old.name());
    // Renamed first, so that a run killed here leaves no half of a generation with its name.
    boolean alone =
        ReaderLock.alone(
            home,
            old,
            () -> Files.move(home.generation(old), aside, StandardCopyOption.ATOMIC_MOVE));
    if (alone) {
      Leftovers.delete(aside);
    }
    return alone;
  }
}
