package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What runs that were killed left in a home. Only the holder of the lock may look. */
final class Leftovers {
  private Leftovers() {}

  /**
   * Removes folders of generations that were never made live or have no manifest, the journals of
   * runs that published nothing, and files that were never put in their places. What no run of ours
   * writes is left alone.
   *
   * @return what was removed, as paths
   */
  static List<Path> remove(HomeLock lock) throws IOException {
    IndexHome home = lock.home();
    var removed = new ArrayList<Path>();
    for (Path folder : DurableFiles.entries(home.generations())) {
      String name = String.valueOf(folder.getFileName());
      if (Generation.isName(name)) {
        removed.addAll(removeUnlessPublished(home, new Generation(name)));
      } else if (name.startsWith(Draft.PREFIX) || name.startsWith(Pruning.PREFIX)) {
        DurableFiles.delete(folder);
        removed.add(folder);
      } // else it is not ours
    }
    for (Path file : home.onTheirWay()) {
      if (Files.deleteIfExists(file)) {
        removed.add(file);
      }
    }
    return removed;
  }

  private static List<Path> removeUnlessPublished(IndexHome home, Generation generation)
      throws IOException {
    boolean unpublished = DurableFiles.exists(home.unpublished(generation));
    if (home.isLive(generation)) {
      Files.deleteIfExists(home.unpublished(generation));
      return List.of();
    }
    if (!unpublished && home.isComplete(generation)) {
      return List.of();
    }
    var removed = new ArrayList<Path>();
    // Without the mark it was published once, and lost its manifest since: what its run did counts.
    if (unpublished && DurableFiles.exists(home.journal(generation))) {
      if (DurableFiles.exists(home.ledger())) {
        DurableFiles.delete(home.ledger()); // it may have taken the journal in
      }
      Files.delete(home.journal(generation));
      removed.add(home.journal(generation));
    }
    DurableFiles.delete(Pruning.aside(home, generation));
    removed.add(home.generation(generation));
    return removed;
  }
}
