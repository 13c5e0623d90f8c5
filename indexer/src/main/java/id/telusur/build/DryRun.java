package id.telusur.build;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.util.IOSupplier;

/** A run that publishes nothing and, where no home was, leaves none. */
final class DryRun {
  private DryRun() {}

  static Manifest of(Setup setup, IOSupplier<Manifest> run) throws IOException {
    IndexHome home = setup.home();
    var made = new MadeFolders(home.folder());
    if (!DurableFiles.entries(home.folder()).isEmpty()) {
      return run.get();
    }
    try {
      return run.get();
    } finally {
      remove(setup, made);
    }
  }

  private static void remove(Setup setup, MadeFolders made) {
    IndexHome home = setup.home();
    try {
      try (HomeLock lock = HomeLock.take(home)) {
        empty(lock.home());
      }
      made.removeEmpty();
    } catch (IOException e) {
      setup
          .listener()
          .warned("what a dry run had made could not be removed: " + FileFaults.text(e));
    }
  }

  /** Unless another run has made it a home by now. */
  private static void empty(IndexHome home) throws IOException {
    if (home.current().isEmpty() && Journals.files(home).isEmpty()) {
      for (Path entry : DurableFiles.entries(home.folder())) {
        DurableFiles.delete(entry);
      }
    }
  }
}
