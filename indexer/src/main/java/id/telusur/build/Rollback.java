package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an older generation live again. Journals are not rewound. */
public final class Rollback {
  private Rollback() {}

  /**
   * The generation that the live one came from and that says something else, but for what was
   * withdrawn, which stays so; not one that a rollback has left.
   *
   * @throws IOException if there is none, or it is kept no longer
   */
  public static Generation target(IndexHome home) throws IOException {
    Generation live = home.live();
    Manifest shown = manifest(home, live);
    Set<String> withdrawn = withdrawn(home);
    Generation from = live;
    String before = shown == null ? null : before(shown);
    while (shown != null && before != null) {
      if (before.isEmpty()) {
        throw new IOException(
            "no generation was live before %s that says something else, but for what was withdrawn"
                .formatted(live));
      }
      Generation target = kept(home, from, new Generation(before));
      if (!shown.digest().equals(digest(home, target, withdrawn))) {
        return target;
      }
      from = target;
      Manifest made = manifest(home, target);
      before = made == null ? null : before(made);
    }
    return older(home, from);
  }

  /** {@code null} if it is not recorded. */
  private static @Nullable String before(Manifest made) {
    return made.before() == null ? made.base() : made.before();
  }

  /** {@code null} if it cannot be read: damage is a reason to go back. */
  private static @Nullable Manifest manifest(IndexHome home, Generation generation) {
    try {
      return Manifest.read(home.generation(generation));
    } catch (IOException e) {
      return null;
    }
  }

  /** Nothing if the list cannot be read, which whoever makes a generation live makes anew. */
  private static Set<String> withdrawn(IndexHome home) {
    try {
      return Withdrawals.read(home).dates().keySet();
    } catch (IOException e) {
      return Set.of();
    }
  }

  /** {@code null} if it cannot be read: what is damaged is told when it is to be live. */
  private static @Nullable String digest(
      IndexHome home, Generation generation, Set<String> withdrawn) {
    try (Held held = Held.open(home, generation)) {
      return held.digestWithout(withdrawn);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private static Generation older(IndexHome home, Generation live) throws IOException {
    List<Generation> older =
        home.complete().stream().filter(generation -> generation.compareTo(live) < 0).toList();
    if (older.isEmpty()) {
      throw new IOException("no generation is kept that is older than " + live);
    }
    return older.getLast();
  }

  private static Generation kept(IndexHome home, Generation made, Generation before)
      throws IOException {
    if (!home.complete().contains(before)) {
      throw new IOException(
          "%s was made from %s, which is kept no longer: name another (--generation)"
              .formatted(made, before));
    }
    return before;
  }

  /**
   * Makes a generation live, whatever CURRENT says, or one that is made of it without what was
   * withdrawn since.
   */
  static Generation to(Setup setup, Generation target) throws IOException {
    return Session.mending(
        setup,
        lock -> {},
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
    if (!home.has(target)) { // it was cleared away, as this run found it
      throw new IOException(
          "generation %s was never published: the run that made it was broken off"
              .formatted(target));
    }
    var findings = new Findings();
    IndexFiles.audit(home, target, findings);
    if (!findings.isEmpty()) {
      throw new IOException(
          "generation %s is damaged, name another (--generation): %s"
              .formatted(target, findings.all().getFirst()));
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
