package id.telusur.build;

import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;

/** Brings a backup back as a new generation, with the journals that the home lacks. */
final class Restoring {
  private Restoring() {}

  static Manifest of(Setup setup, Path backup) throws IOException {
    var saved = new IndexHome(backup);
    return DiskFault.told(() -> {
      Checksums.check(backup);
      saved.live();
      return Session.mending(
          setup, lock -> bringBack(saved, lock), session -> restored(session, saved));
    });
  }

  private static void bringBack(IndexHome saved, HomeLock lock) throws IOException {
    Journal.restore(saved, lock.home());
    Backup.listRestored(lock, saved);
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
