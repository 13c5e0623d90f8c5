package id.telusur.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder an index lives in, and where each thing lies in it:
 *
 * <pre>
 * INDEX/
 *   LOCK                     held by the one writer
 *   CURRENT                  one line: the name of the live generation
 *   WITHDRAWN                the ids that were withdrawn, each with its date, and how many
 *   journal/G.jsonl.gz       what became of each record of the run that built G
 *   ledger/                  an index of the journals, made anew when it is missing
 *   BACKUPS                  the folders of its backups, one a line
 *   PURGING                  ids that an interrupted purge has yet to remove
 *   SHA256SUMS               of a backup: the checksums of its files
 *   generations/G/           Lucene's files, readers.lock and, written last, manifest.json;
 *                            unpublished until it is live
 * </pre>
 *
 * <p>Files that matter are replaced in one step: see {@link DurableFiles}. Only who holds the lock
 * writes.
 *
 * @param folder the folder
 */
public record IndexHome(Path folder) {
  /** How the names of journals end, after that of a generation. */
  public static final String JOURNAL = ".jsonl.gz";

  /** The name of the mark of a generation that is not live yet. */
  public static final String UNPUBLISHED = "unpublished";

  /** The file that the one writer holds a lock on. */
  public Path lock() {
    return folder.resolve("LOCK");
  }

  /** The file that names the live generation. */
  public Path pointer() {
    return folder.resolve("CURRENT");
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

  /** Whether there is a folder of a generation, complete or not. */
  public boolean has(Generation generation) throws IOException {
    return DurableFiles.exists(generation(generation));
  }

  /** The journal of the run that built a generation. */
  public Path journal(Generation generation) {
    return journals().resolve(generation.name() + JOURNAL);
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
    return generation(generation).resolve(UNPUBLISHED);
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

  /** What is to be purged still. */
  public Path purging() {
    return folder.resolve("PURGING");
  }

  /** The checksums of its files, if it is a backup. */
  public Path checksums() {
    return folder.resolve("SHA256SUMS");
  }

  /** The manifest of a generation: with it, it is complete. */
  public Path manifest(Generation generation) {
    return generation(generation).resolve(Manifest.FILE);
  }

  /**
   * The live generation, if there is one.
   *
   * @throws DamagedException if CURRENT names none that is there, or is missing beside one that was
   *     live
   * @throws IOException if it cannot be read
   */
  public Optional<Generation> current() throws IOException {
    return new Current(this).read();
  }

  /** The same; empty also where CURRENT is damaged: for who writes it anew. */
  public Optional<Generation> currentIfWhole() throws IOException {
    try {
      return current();
    } catch (DamagedException e) {
      return Optional.empty();
    }
  }

  /**
   * The live generation.
   *
   * @throws IOException if there is none, or CURRENT is damaged or cannot be read
   */
  public Generation live() throws IOException {
    return current().orElseThrow(() -> new IOException("no generation is live in " + folder));
  }

  /** Whether a generation is the live one; none is where CURRENT is damaged. */
  public boolean isLive(Generation generation) throws IOException {
    return currentIfWhole().equals(Optional.of(generation));
  }

  /**
   * Whether a generation was never live, as its mark says. Where the removal of the mark did not
   * reach the disk, it lies in the live generation, or in one that came before it.
   */
  public boolean isUnpublished(Generation generation) throws IOException {
    return DurableFiles.exists(unpublished(generation))
        && currentIfWhole().filter(live -> generation.compareTo(live) <= 0).isEmpty();
  }

  /** Files before they are renamed to their places, which a killed run may have left. */
  public List<Path> onTheirWay() {
    return Stream.of(pointer(), withdrawn(), backups(), purging(), checksums(), journals())
        .map(DurableFiles::onItsWay)
        .toList();
  }

  /**
   * Whether a folder may become or is a home: it does not exist, is empty, or has the marks of one.
   */
  public boolean isOurs() throws IOException {
    if (!DurableFiles.exists(folder)
        || DurableFiles.exists(lock())
        || DurableFiles.exists(generations())) {
      return true;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Whether there is such a generation, with its manifest. */
  public boolean isComplete(Generation generation) throws IOException {
    return DurableFiles.exists(manifest(generation));
  }

  /** The complete generations, oldest first. */
  public List<Generation> complete() throws IOException {
    var complete = new ArrayList<Generation>();
    for (Path folder : DurableFiles.entries(generations())) {
      String name = String.valueOf(folder.getFileName());
      if (Generation.isName(name) && isComplete(new Generation(name))) {
        complete.add(new Generation(name));
      }
    }
    return List.copyOf(complete);
  }
}
