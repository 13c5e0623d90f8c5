package id.telusur.build;

import id.telusur.schema.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that are not there yet on the way to a place, and go again if nothing is put there.
 */
final class MadeFolders {
  /** The innermost first. */
  private final List<Path> folders = new ArrayList<>();

  /** Those that are to be made for a folder, and itself. */
  MadeFolders(Path folder) throws IOException {
    Path next = folder.toAbsolutePath();
    while (next != null && !DurableFiles.exists(next)) {
      folders.add(next);
      next = next.getParent();
    }
  }

  /** Removes them, where they are and hold nothing. */
  void removeEmpty() throws IOException {
    for (Path folder : folders) {
      Files.deleteIfExists(folder);
    }
  }

  /** The same after a fault, which is told rather than that they cannot be removed. */
  void removeEmpty(Exception why) {
    try {
      removeEmpty();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }
}
