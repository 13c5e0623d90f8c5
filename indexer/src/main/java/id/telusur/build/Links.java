package id.telusur.build;

import id.telusur.schema.DurableFiles;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Gives finished files a second name in another folder, which costs nothing however large. */
final class Links {
  private Links() {}

  /**
   * Links files, or copies them where the file system cannot link.
   *
   * @return whether all were linked
   */
  static boolean into(Path folder, List<Path> files) throws IOException {
    return into(folder, files, Files::createLink);
  }

  static boolean into(Path folder, List<Path> files, Linker linker) throws IOException {
    boolean linked = true;
    for (Path file : files) {
      Path place = folder.resolve(Objects.requireNonNull(file.getFileName()));
      if (linked) {
        linked = link(place, file, linker);
      }
      if (!linked) {
        DurableFiles.copy(file, folder);
      }
    }
    return linked;
  }

  private static boolean link(Path place, Path file, Linker linker) throws IOException {
    try {
      linker.link(place, file);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    } catch (FileSystemException e) {
      if (Files.isReadable(file)) {
        return false; // the file is there: it is the link that cannot be
      }
      throw e;
    }
  }

  /** Makes a link. */
  interface Linker {
    void link(Path link, Path existing) throws IOException;
  }
}
