package id.telusur.build;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    return before(home, home.live());
  }

  private static Generation before(IndexHome home, Generation at) throws IOException {
    Manifest made = manifest(home, at);
    String before = made == null ? null : before(made);
    if (made == null || before == null) {
      return older(home, at);
    }
    String base = made.base();
    return base != null && onlyWithdrew(home, made, new Generation(base))
        ? before(home, new Generation(base))
        : kept(home, at, before);
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

  /**
   * Whether a rollback to what is before the base comes to the same as one to what is before the
   * generation: it goes on from there, and neither adds nor changes anything. What a restore has
   * made does not go on from the generation that was saved.
   */
  private static boolean onlyWithdrew(IndexHome home, Manifest made, Generation base) {
    Manifest from = manifest(home, base);
    String before = before(made);
    return from != null
        && (base.name().equals(before) || Objects.equals(before(from), before))
        && Stream.of(Outcome.ADDED, Outcome.CHANGED, Outcome.READMITTED)
            .noneMatch(outcome -> made.records().containsKey(outcome.label()));
  }

  private static Generation older(IndexHome home, Generation live) throws IOException {
    List<Generation> older =
        home.complete().stream().filter(generation -> generation.compareTo(live) < 0).toList();
    if (older.isEmpty()) {
      throw new IOException("no generation is kept that is older than " + live);
    }
    return older.getLast();
  }

  private static Generation kept(IndexHome home, Generation live, String before)
      throws IOException {
    if (before.isEmpty()) {
      throw new IOException(
          "no generation was live before %s that says something else, but for what was withdrawn"
              .formatted(live));
    }
    var generation = new Generation(before);
    if (!home.complete().contains(generation)) {
      throw new IOException(
          "%s was made from %s, which is kept no longer: name another (--generation)"
              .formatted(live, before));
    }
    return generation;
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
