package id.telusur.build;

import id.telusur.article.RealPath;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.ReaderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Copies of an index home that share nothing with it: the live generation, all journals, and the
 * checksum of each file. A backup is an index home of its own, which can be verified and served.
 * The home keeps a list of its backups, so that what is purged can be purged there, too; each has
 * the list as it was when it was made, for a home that is restored from it.
 */
public final class Backup {
  private static final String PARTIAL = ".partial";

  private Backup() {}

  /**
   * Makes a backup while the home is served. Nobody writes to it meanwhile.
   *
   * @param place the folder that gets the backup as a folder of its own
   * @param listener is told what interrupted runs left
   * @return the folder of the backup
   * @throws IOException if the place lies within an index or a backup, nothing is live, a journal
   *     is missing or damaged, the index is damaged, another process writes to the home, or a file
   *     cannot be read or written
   */
  public static Path make(IndexHome home, Path place, BuildListener listener, Clock clock)
      throws IOException {
    for (Path around = RealPath.of(place); around != null; around = around.getParent()) {
      if (DurableFiles.exists(new IndexHome(around).pointer())) {
        throw new IOException(
            "a backup within the index or the backup %s would be lost with it: %s"
                .formatted(around, place));
      }
    }
    var setup = new Setup(home, BuildOptions.standard(), listener, clock);
    return Session.ofLive(setup, session -> make(session, place));
  }

  private static Path make(Session session, Path place) throws IOException {
    IndexHome home = session.home();
    HomeLock lock = session.lock();
    removeUnfinished(lock);
    Generation live = home.live();
    ReaderLock reading = ReaderLock.share(home, live);
    try {
      LuceneFiles.demandWhole(home.generation(live)); // a backup of damage is none
      Journals.demandWhole(home);
      String digest = Manifest.read(home.generation(live)).digest();
      return make(lock, live, place, Generation.of(session.start(), digest).name());
    } finally {
      reading.close();
    }
  }

  private static Path make(HomeLock lock, Generation live, Path place, String name)
      throws IOException {
    var made = new MadeFolders(place);
    try {
      Path folder = folder(place, name);
      list(lock, folder); // before it exists: a purge must not miss it
      try {
        fill(lock.home(), live, folder);
      } catch (IOException e) {
        remove(lock, folder, e);
        throw notMade(e, folder);
      } catch (RuntimeException e) {
        remove(lock, folder, e);
        throw e;
      }
      return folder;
    } catch (IOException | RuntimeException e) {
      made.removeEmpty(e);
      throw e;
    }
  }

  private static Path folder(Path place, String name) throws IOException {
    try {
      return Files.createDirectories(place).toRealPath().resolve(name);
    } catch (IOException e) {
      throw notMade(e, place.resolve(name));
    }
  }

  private static IOException notMade(IOException why, Path folder) {
    return DiskFault.of(why, "the backup " + folder, "it was not made");
  }

  private static void fill(IndexHome home, Generation live, Path folder) throws IOException {
    Path partial = partial(folder);
    copy(home, live, new IndexHome(partial));
    Checksums.write(partial);
    DurableFiles.putFolder(partial, folder);
  }

  /** What could not be made is no backup; what cannot be removed stays listed for the next run. */
  private static void remove(HomeLock lock, Path folder, Exception why) {
    try {
      if (DurableFiles.exists(partial(folder))) {
        DurableFiles.delete(partial(folder));
      }
      if (!DurableFiles.exists(folder)) {
        forget(lock, folder);
      }
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  /**
   * Takes a backup off the list: it is no more, or nothing is to be purged from it.
   *
   * @throws IOException if nothing is live, it is not listed, or another process writes to the home
   */
  public static void forgotten(IndexHome home, Path backup) throws IOException {
    home.live();
    try (HomeLock lock = HomeLock.take(home)) {
      forget(lock, DurableFiles.exists(backup) ? backup.toRealPath() : backup.toAbsolutePath());
      Checksums.renew(home);
    }
  }

  private static void forget(HomeLock lock, Path backup) throws IOException {
    var others = new ArrayList<>(listed(lock.home()));
    if (!others.remove(backup.normalize())) {
      String listed = others.stream().map(Path::toString).collect(Collectors.joining(", "));
      throw new IOException(
          "no backup is listed as %s, %s"
              .formatted(backup, listed.isEmpty() ? "and no other" : "but " + listed));
    }
    lock.listBackups(others);
  }

  private static void copy(IndexHome home, Generation live, IndexHome to) throws IOException {
    Files.createDirectories(to.journals());
    for (Path journal : Journals.files(home)) {
      copy(journal, to.journals());
    }
    Files.createDirectories(to.generation(live));
    for (Path file : DurableFiles.entries(home.generation(live))) {
      copy(file, to.generation(live));
    }
    for (Path file : List.of(home.withdrawn(), home.backups())) {
      if (DurableFiles.exists(file)) {
        copy(file, to.folder());
      }
    }
    copy(home.pointer(), to.folder());
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(Objects.requireNonNull(file.getFileName())));
  }

  private static Path partial(Path backup) {
    return backup.resolveSibling(backup.getFileName() + PARTIAL);
  }

  /** Removes backups that were never finished, also from the list. */
  static void removeUnfinished(HomeLock lock) throws IOException {
    var finished = new ArrayList<Path>();
    for (Path backup : listed(lock.home())) {
      if (DurableFiles.exists(partial(backup))) {
        DurableFiles.delete(partial(backup));
      } else {
        finished.add(backup);
      }
    }
    if (finished.size() < listed(lock.home()).size()) {
      lock.listBackups(finished);
    }
  }

  /** The backups of a home that are listed, whether they are still there or not. */
  static List<Path> listed(IndexHome home) throws IOException {
    return DurableFiles.exists(home.backups())
        ? Files.readAllLines(home.backups()).stream().map(home.folder()::resolve).toList()
        : List.of();
  }

  /** The listed backups that were made of a home, not of what it is itself a backup of. */
  static List<Path> of(IndexHome home) throws IOException {
    List<Path> all = listed(home);
    if (!DurableFiles.exists(home.checksums())) {
      return all;
    }
    int itself = all.indexOf(home.folder().toRealPath());
    return itself < 0 ? List.of() : all.subList(itself + 1, all.size());
  }

  private static void list(HomeLock lock, Path backup) throws IOException {
    var all = new ArrayList<>(listed(lock.home()));
    all.add(backup);
    try {
      lock.listBackups(all);
    } catch (IOException e) {
      throw DiskFault.of(
          e,
          "the list of backups in the index " + lock.home().folder(),
          "no backup was made, as a purge would miss it; an export needs no room there");
    }
  }

  /**
   * What is restored is to be purged from all that it lies in, as what was lost would have been.
   */
  static void listRestored(HomeLock lock, IndexHome backup) throws IOException {
    var all = new LinkedHashSet<>(listed(lock.home()));
    all.addAll(listed(backup));
    all.add(backup.folder().toRealPath());
    lock.listBackups(all);
  }
}
