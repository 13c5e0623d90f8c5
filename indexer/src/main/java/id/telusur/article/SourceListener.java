package id.telusur.article;

import java.nio.file.Path;
import java.util.Set;

/** Is told how the reading of files gets on, in the thread that reads. */
public interface SourceListener {
  /**
   * Something beside articles was passed by: hidden files and folders, {@code README} files, and
   * those that describe a bag.
   *
   * @param place of a file or folder, within an archive of each file
   */
  default void passedBy(String place) {}

  /** A file is about to be read. */
  default void source(Path file) {}

  /**
   * A file was read, and some of its values were left alone.
   *
   * @param names of these values, of columns or keys, sorted; the first hundred that were met
   */
  default void unused(Path file, Set<String> names) {}
}
