package id.telusur.build;

import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a backup back as a new generation, with the journals that the home lacks. */
final class Restoring {
  private Restoring() {}

  static Manifest of(Setup setup, Path backup) throws IOException {
    var saved = new IndexHome(backup);
    return DiskFault.told(() -> {
      Checksums.check(backup);
      saved.live();
      Journals.lacking(saved, setup.home()); // before anything is made in the home
      return Session.mending(
          setup, lock -> bringBack(saved, lock), session -> restored(session, saved));
    });
  }

  private static void bringBack(IndexHome saved, HomeLock lock) throws IOException {
    demandSame(saved, lock.home());
    Journals.restore(saved, lock.home());
    Backup.listRestored(lock, saved);
  }

  /** Numbers and withdrawals of one index say nothing in another; one without journals is any. */
  private static void demandSame(IndexHome saved, IndexHome home) throws IOException {
    Set<String> journals = journals(home);
    if (!journals.isEmpty() && Collections.disjoint(journals, journals(saved))) {
      throw new IOException(
          "%s is of another index, it has none of the journals of %s: restore it to a new folder"
              .formatted(saved.folder(), home.folder()));
    }
  }

  private static Set<String> journals(IndexHome home) throws IOException {
    return Journals.files(home).stream().map(Journal::nameOf).collect(Collectors.toSet());
  }

  private static Manifest restored(Session session, IndexHome saved) throws IOException {
    int threads = session.setup().options().threads();
    // A purge that was pending may have reached the backup by now: then another one is live in it.
    try (Held held = Held.open(saved, saved.live());
        Draft draft = Draft.copy(held, session.home(), threads);
        Work work = Work.on(session, draft, held)) {
      var decisions = new Decisions(work);
      decisions.keepOut(
          held.among(session.ledger().withdrawals().dates().keySet()),
          "restore of " + saved.folder().toAbsolutePath());
      draft.expunge();
      return new Completion(work, new Intake(work), decisions.removed()).publishAndPrune();
    }
  }
}
