package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.util.List;

/** Makes an older generation live again. Journals are not rewound. */
public final class Rollback {
  private Rollback() {}

  /**
   * The complete generation before the live one.
   *
   * @throws IOException if there is none
   */
  public static Generation target(IndexHome home) throws IOException {
    Generation live = home.live();
    List<Generation> older =
        home.complete().stream().filter(generation -> generation.compareTo(live) < 0).toList();
    if (older.isEmpty()) {
      throw new IOException("no generation is kept that is older than " + live);
    }
    return older.getLast();
  }

  /** Makes a generation live, or one that is made of it without what was withdrawn since. */
  static Generation to(Setup setup, Generation target) throws IOException {
    return Session.with(
        setup,
        session -> {
          demandWhole(session.home(), target);
          try (Held held = Held.open(session.home(), target)) {
            List<String> withdrawn = held.among(session.ledger().withdrawals().dates().keySet());
            if (withdrawn.isEmpty()) {
              session.lock().makeCurrent(target);
              return target;
            }
            return without(withdrawn, session, held, target);
          }
        });
  }

  private static void demandWhole(IndexHome home, Generation target) throws IOException {
    var findings = new Findings();
    IndexFiles.audit(home, target, findings);
    if (!findings.isEmpty()) {
      throw new IOException(
          "generation %s is damaged: %s".formatted(target, findings.all().getFirst()));
    }
    if (Purge.holds(home, target, Purge.pending(home))) {
      throw new IOException(
          "generation %s holds what was purged: it is removed as soon as nothing reads it"
              .formatted(target));
    }
  }

  /** Nothing is pruned: who goes back may want to go forward again. */
  private static Generation without(
      List<String> withdrawn, Session session, Held held, Generation target) throws IOException {
    try (Draft draft = session.draft(held);
        Work work = Work.on(session, draft, held)) {
      var decisions = new Decisions(work);
      decisions.keepOut(withdrawn, "rollback to " + target);
      var completion = new Completion(work, new Intake(work), decisions.removed());
      return new Generation(completion.publish().generation());
    }
  }
}
