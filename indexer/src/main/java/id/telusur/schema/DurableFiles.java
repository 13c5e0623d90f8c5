package id.telusur.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done to files that must not be lost. One is replaced by writing a temporary one, forcing
 * it to disk, renaming it, and forcing the folder to disk: who reads sees the old or the new, never
 * a part.
 */
public final class DurableFiles {
  private static final String TEMPORARY = ".tmp";
  private static final Set<PosixFilePermission> TO_ENTER =
      Set.of(
          PosixFilePermission.OWNER_EXECUTE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_EXECUTE);

  private DurableFiles() {}

  /** A file before it is renamed to its place. */
  public static Path onItsWay(Path place) {
    return place.resolveSibling(place.getFileName() + TEMPORARY);
  }

  /** What lies in a folder, by name; nothing if there is no such folder. */
  public static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A folder and all that lies in it, what holds before what is held. */
  public static List<Path> tree(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Whether something is there. Java's own question takes what a failing disk does not tell for
   * absent, and what is absent is made anew or cleared away.
   */
  public static boolean exists(Path path) throws IOException {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Copies a file into a folder, under the same name, and forces both to disk. */
  public static void copy(Path file, Path folder) throws IOException {
    Path copy = folder.resolve(Objects.requireNonNull(file.getFileName()));
    Files.copy(file, copy);
    force(copy, StandardOpenOption.WRITE);
    forceFolder(folder);
  }

  /**
   * Renames a finished file to its place and forces it and its folder to disk. Who may use what it
   * replaces may use it, too.
   */
  public static void put(Path finished, Path place) throws IOException {
    if (exists(place)) {
      permit(finished, place);
    }
    force(finished, StandardOpenOption.WRITE);
    Files.move(
        finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(Objects.requireNonNull(place.toAbsolutePath().getParent()));
  }

  /** Renames a finished folder to its place, and forces both and all that lies in it to disk. */
  public static void putFolder(Path finished, Path place) throws IOException {
    for (Path path : tree(finished)) {
      if (Files.isDirectory(path)) {
        forceFolder(path);
      } else {
        force(path, StandardOpenOption.WRITE);
      }
    }
    Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(Objects.requireNonNull(place.toAbsolutePath().getParent()));
  }

  /** Removes a folder and all that lies in it. */
  public static void delete(Path folder) throws IOException {
    for (Path path : tree(folder).reversed()) {
      Files.delete(path);
    }
  }

  /** Forces the entries of a folder to disk, where the operating system can. */
  public static void forceFolder(Path folder) throws IOException {
    try {
      force(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      if (System.getProperty("os.name", "").startsWith("Windows")) {
        return; // Windows opens no folder, and needs no forcing.
      }
      throw e;
    }
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (var channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  /**
   * Gives a file or folder the permissions of another, where the file system has any of its own:
   * whoever serves an index may be another user than who writes to it, whatever umask that one has.
   * A file gets of a folder all but those to enter it.
   */
  public static void permit(Path path, Path like) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) == null) {
      return;
    }
    var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(like));
    if (Files.isDirectory(like) && !Files.isDirectory(path)) {
      permissions.removeAll(TO_ENTER);
    }
    if (permissions.equals(Files.getPosixFilePermissions(path))) {
      return;
    }
    try {
      Files.setPosixFilePermissions(path, permissions);
    } catch (FileSystemException e) {
      return; // Some file systems show permissions that cannot be changed.
    }
  }

  /**
   * Replaces a file by another content, in one atomic step. A new one may be used by whom its
   * folder may.
   *
   * @throws IOException also if a folder is in its place, which is left alone
   */
  public static void replace(Path file, String content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder, where a file is to be: remove it");
    }
    Path temporary = onItsWay(file);
    Files.writeString(temporary, content);
    permit(temporary, Objects.requireNonNull(file.toAbsolutePath().getParent()));
    put(temporary, file);
  }
}
