package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;

/** Builds the live generation anew from the articles that it stores, whatever version wrote it. */
final class Reindexing {
  private Reindexing() {}

  static Manifest of(Setup setup) throws IOException {
    return Session.ofLive(
        setup,
        session -> {
          IndexHome home = session.home();
          Generation live = home.live();
          try (Draft draft = session.draft();
              Work work = Work.on(session, draft, null)) {
            var intake = new Intake(work);
            intake.read(home, live);
            return new Completion(work, intake, 0).publishAndPrune();
          }
        });
  }
}
