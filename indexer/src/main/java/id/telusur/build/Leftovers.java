package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What runs that were killed left in a home. Only the holder of the lock may look. */
final class Leftovers {
  private Leftovers() {}

  /**
   * Removes folders of generations that were never completed, the journals of such runs, and
   * temporary files.
   *
   * @return what was removed, as paths
   */
  static List<Path> remove(HomeLock lock) throws IOException {
    IndexHome home = lock.home();
    var removed = new ArrayList<Path>();
    for (Path folder : entries(home.generations())) {
      String name = String.valueOf(folder.getFileName());
      boolean complete =
          Generation.isName(name) && Files.exists(home.manifest(new Generation(name)));
      if (!complete) {
        if (Generation.isName(name) && Files.deleteIfExists(home.journal(new Generation(name)))) {
          removed.add(home.journal(new Generation(name)));
        }
        delete(folder);
        removed.add(folder);
      }
    }
    for (Path place : List.of(home.folder(), home.journals())) {
      for (Path file : entries(place)) {
        if (String.valueOf(file.getFileName()).endsWith(IndexHome.TEMPORARY)) {
          Files.delete(file);
          removed.add(file);
        }
      }
    }
    return removed;
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  static void delete(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
