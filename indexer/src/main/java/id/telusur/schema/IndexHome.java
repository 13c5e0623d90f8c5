package id.telusur.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder an index lives in, and where each thing lies in it:
 *
 * <pre>
 * INDEX/
 *   LOCK                     held by the one writer
 *   CURRENT                  one line: the name of the live generation
 *   WITHDRAWN                the ids that were withdrawn, each with its date
 *   journal/G.jsonl.gz       what became of each record of the run that built G
 *   ledger/                  an index of the journals, made anew when it is missing
 *   BACKUPS                  the folders of its backups, one a line
 *   PURGING                  ids that an interrupted purge has yet to remove
 *   SHA256SUMS               of a backup: the checksums of its files
 *   generations/G/           Lucene's files, readers.lock and, written last, manifest.json
 * </pre>
 *
 * <p>Files that matter are replaced by writing a temporary one, forcing it to disk, renaming it,
 * and forcing the folder to disk: a reader sees the old or the new, never a part.
 *
 * @param folder the folder
 */
public record IndexHome(Path folder) {
  private static final String TEMPORARY = ".tmp";

  /** The file that the one writer holds a lock on. */
  public Path lock() {
    return folder.resolve("LOCK");
  }

  /** Where the generations lie. */
  public Path generations() {
    return folder.resolve("generations");
  }

  /** Where the journals lie. */
  public Path journals() {
    return folder.resolve("journal");
  }

  /** The folder of a generation. */
  public Path generation(Generation generation) {
    return generations().resolve(generation.name());
  }

  /** The journal of the run that built a generation. */
  public Path journal(Generation generation) {
    return journals().resolve(generation.name() + ".jsonl.gz");
  }

  /** The file that each reader of a generation holds a shared lock on. */
  public Path readers(Generation generation) {
    return generation(generation).resolve("readers.lock");
  }

  /**
   * Lies in a generation from before its journal is put in its place until it is live: a run that
   * was killed in between has published nothing.
   */
  public Path unpublished(Generation generation) {
    return generation(generation).resolve("unpublished");
  }

  /** Where what the journals say of each id can be looked up. */
  public Path ledger() {
    return folder.resolve("ledger");
  }

  /** The ids that were withdrawn. */
  public Path withdrawn() {
    return folder.resolve("WITHDRAWN");
  }

  /** The list of its backups. */
  public Path backups() {
    return folder.resolve("BACKUPS");
  }

  /** Says which backups it has. */
  public void listBackups(Collection<Path> backups) throws IOException {
    replace(backups(), lines(backups));
  }

  /** What is to be purged still. */
  public Path purging() {
    return folder.resolve("PURGING");
  }

  /** Says what is to be purged. */
  public void intendPurge(Collection<String> ids) throws IOException {
    replace(purging(), lines(ids));
  }

  /** The checksums of its files, if it is a backup. */
  public Path checksums() {
    return folder.resolve("SHA256SUMS");
  }

  private static String lines(Collection<?> all) {
    return all.stream().map(one -> one + "\n").collect(Collectors.joining());
  }

  /** The manifest of a generation: with it, it is complete. */
  public Path manifest(Generation generation) {
    return generation(generation).resolve(Manifest.FILE);
  }

  /**
   * The live generation, if there is one.
   *
   * @throws IOException if CURRENT cannot be read or names nothing
   */
  public Optional<Generation> current() throws IOException {
    try {
      String name = Files.readString(folder.resolve("CURRENT")).strip();
      if (!Generation.isName(name)) {
        throw new IOException("%s names no generation: %s".formatted(folder, name));
      }
      return Optional.of(new Generation(name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Files before they are renamed to their places, which a killed run may have left. */
  public List<Path> onTheirWay() {
    return Stream.of(
            folder.resolve("CURRENT"), withdrawn(), backups(), purging(), checksums(), journals())
        .map(IndexHome::onItsWay)
        .toList();
  }

  /** A file before it is renamed to its place. */
  public static Path onItsWay(Path place) {
    return place.resolveSibling(place.getFileName() + TEMPORARY);
  }

  /**
   * Whether a folder may become or is a home: it does not exist, is empty, or has the marks of one.
   */
  public boolean isOurs() throws IOException {
    if (!exists(folder) || exists(lock()) || exists(generations())) {
      return true;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Makes a complete generation the live one, in one atomic step. */
  public void makeCurrent(Generation generation) throws IOException {
    replace(folder.resolve("CURRENT"), generation.name() + "\n");
  }

  /** Writes the manifest that completes a generation. */
  public void complete(Manifest manifest) throws IOException {
    replace(manifest(new Generation(manifest.generation())), manifest.toJson());
  }

  /** The complete generations, oldest first. */
  public List<Generation> complete() throws IOException {
    var complete = new ArrayList<Generation>();
    for (Path folder : entries(generations())) {
      String name = String.valueOf(folder.getFileName());
      if (Generation.isName(name) && exists(manifest(new Generation(name)))) {
        complete.add(new Generation(name));
      }
    }
    return List.copyOf(complete);
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

  /** Renames a finished file to its place and forces it and its folder to disk. */
  public static void put(Path finished, Path place) throws IOException {
    force(finished, StandardOpenOption.WRITE);
    Files.move(
        finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(Objects.requireNonNull(place.toAbsolutePath().getParent()));
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

  /** Replaces a file by another content, in one atomic step. */
  static void replace(Path file, String content) throws IOException {
    Path temporary = onItsWay(file);
    Files.writeString(temporary, content);
    put(temporary, file);
  }
}
