package id.telusur.build;

import id.telusur.article.Rejected;
import id.telusur.article.SourceReader;
import id.telusur.build.Mark.Kind;
import id.telusur.schema.DamagedException;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A run that reads sources and is told of ids, from nothing or from the live generation. */
final class Run {
  private final Work work;
  private final Intake intake;
  private final Decisions decisions;

  private Run(Work work) {
    this.work = work;
    this.intake = new Intake(work);
    this.decisions = new Decisions(work);
  }

  /** Does a task. */
  static Manifest of(Setup setup, Task task) throws IOException {
    demandFiles(task);
    return task.dry() ? DryRun.of(setup, () -> done(setup, task)) : done(setup, task);
  }

  private static Manifest done(Setup setup, Task task) throws IOException {
    return Session.with(setup, session -> in(session, task, Kind.WITHDRAWN));
  }

  /** A folder that is empty is rather a disk that is not there than a source that holds nothing. */
  private static void demandFiles(Task task) throws IOException {
    List<String> without =
        task.mirror() == null ? List.of() : task.mirror().without(task.sources().files());
    if (!without.isEmpty()) {
      throw new IOException(
          "no file is in what is to be mirrored, all of it would be withdrawn: %s (is it mounted?)"
              .formatted(String.join(", ", without)));
    }
  }

  /** Does a task in which what is withdrawn goes for a while or for good. */
  static Manifest in(Session session, Task task, Kind out) throws IOException {
    if (task.update() && !session.ledger().isEmpty()) {
      try (Held held = Held.live(session.home())) {
        return from(held, session, task, out);
      }
    }
    try (Draft draft = session.draft();
        Work work = Work.on(session, draft, null)) {
      return new Run(work).done(task, out);
    }
  }

  private static Manifest from(Held held, Session session, Task task, Kind out) throws IOException {
    try {
      held.demandWhole();
    } catch (DamagedException e) {
      return fromDamaged(e, held, session, task, out);
    }
    return done(held, session, task, out);
  }

  /** Damage is not handed on, but what only takes articles out cannot wait for it to be mended. */
  private static Manifest fromDamaged(
      DamagedException damage, Held held, Session session, Task task, Kind out) throws IOException {
    if (task.reads()) {
      throw damage;
    }
    Manifest made;
    try {
      made = DiskFault.told(() -> done(held, session, task, out));
    } catch (IOException | RuntimeException e) { // damage comes out in any way
      throw new IOException(refused(out) + FileFaults.text(damage), e);
    }
    session.listener().warned(FileFaults.text(damage));
    return made;
  }

  private static String refused(Kind out) {
    return out == Kind.PURGED
        ? "nothing was purged, as that writes anew what is damaged; withdraw without --purge does not: "
        : "nothing was withdrawn: ";
  }

  private static Manifest done(Held held, Session session, Task task, Kind out) throws IOException {
    try (Draft draft = session.draft(held);
        Work work = Work.on(session, draft, held)) {
      if (!task.reads() && out == Kind.WITHDRAWN) {
        draft.keepSegments();
      }
      return new Run(work).done(task, out);
    }
  }

  private Manifest done(Task task, Kind out) throws IOException {
    for (Named id : task.readmit()) {
      reject(decisions.readmit(id));
    }
    for (Named id : task.withdraw()) {
      reject(decisions.withdraw(id, out, task.reads()));
    }
    if (!decisions.unknown().isEmpty()) {
      String unknown =
          "ids that no article ever had stay out now: " + String.join(", ", decisions.unknown());
      work.session().listener().warned(unknown);
    }
    decisions.already().ifPresent(work.session().listener()::warned);
    Mirror mirror = task.mirror() == null ? null : new Mirror(task.mirror(), task.sources());
    intake.read(task.sources(), new SourceReader(work.session().setup().clock()), mirror);
    if (mirror != null && isWhole(mirror)) {
      mirror.decide(work, decisions);
      mirror.warnings().forEach(work.session().listener()::warned);
    }
    if (out == Kind.PURGED) {
      work.draft().expunge();
    }
    var completion = new Completion(work, intake, decisions.removed());
    return task.dry() ? completion.make() : completion.publishAndPrune();
  }

  private void reject(Optional<Rejected> fault) throws IOException {
    if (fault.isPresent()) {
      intake.reject(fault.get());
    }
  }

  /** What could not be read may well hold what was not met: then nothing is withdrawn. */
  private boolean isWhole(Mirror mirror) {
    Set<Rejected.Reason> hindrances = mirror.hindrances();
    BuildListener listener = work.session().listener();
    if (!hindrances.isEmpty()) {
      listener.warned(
          "records were rejected that may be articles: nothing is withdrawn until that is mended: "
              + hindrances.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    } else if (intake.registry().ids().isEmpty()) {
      listener.warned("no article was read: nothing is withdrawn");
    }
    return hindrances.isEmpty() && !intake.registry().ids().isEmpty();
  }
}
