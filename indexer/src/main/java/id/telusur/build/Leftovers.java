package id.telusur.build;

import id.telusur.schema.DamagedException;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What runs that were killed left in a home. Only the holder of the lock may look. */
final class Leftovers {
  private Leftovers() {}

  /**
   * Removes folders of generations that were never made live or have no manifest, the journals of
   * runs that published nothing, and files that were never put in their places. What no run of ours
   * writes is left alone. What was removed is told to the listener, and so is a folder that cannot
   * be: it stays, and harms nobody. Where CURRENT is damaged nobody knows what was made live, and
   * every generation stays.
   */
  static void remove(HomeLock lock, BuildListener listener) throws IOException {
    IndexHome home = lock.home();
    boolean known = isKnown(home);
    for (Path folder : DurableFiles.entries(home.generations())) {
      String name = String.valueOf(folder.getFileName());
      if (known && Generation.isName(name)) {
        removeUnlessPublished(home, new Generation(name), listener);
      } else if (name.startsWith(Draft.PREFIX) || name.startsWith(Pruning.PREFIX)) {
        delete(folder, folder, listener);
      } // else it is not ours
    }
    for (Path file : home.onTheirWay()) {
      if (Files.deleteIfExists(file)) {
        listener.leftover(file);
      }
    }
  }

  private static boolean isKnown(IndexHome home) throws IOException {
    try {
      home.current();
      return true;
    } catch (DamagedException e) {
      return false;
    }
  }

  /** Removes a generation that was never made live, with the journal of its run. */
  static void removeUnlessPublished(IndexHome home, Generation generation, BuildListener listener)
      throws IOException {
    boolean unpublished = home.isUnpublished(generation);
    if (!unpublished && DurableFiles.exists(home.unpublished(generation))) {
      published(home, generation);
    }
    if (!unpublished && home.isComplete(generation)) {
      return;
    }
    if (home.isLive(generation)) {
      return; // without its manifest it is damaged
    }
    // Without the mark it was published once, and lost its manifest since: what its run did counts.
    if (unpublished && DurableFiles.exists(home.journal(generation))) {
      if (DurableFiles.exists(home.ledger())) {
        DurableFiles.delete(home.ledger()); // it may have taken the journal in
      }
      Files.delete(home.journal(generation));
      listener.leftover(home.journal(generation));
    }
    delete(Pruning.aside(home, generation), home.generation(generation), listener);
  }

  /** Removes the mark, for good. */
  static void published(IndexHome home, Generation generation) throws IOException {
    Files.deleteIfExists(home.unpublished(generation));
    DurableFiles.forceFolder(home.generation(generation));
  }

  private static void delete(Path folder, Path known, BuildListener listener) {
    try {
      DurableFiles.delete(folder);
      listener.leftover(known);
    } catch (IOException e) {
      listener.warned(
          "what an interrupted run had left could not be removed: " + FileFaults.text(e));
    }
  }
}
