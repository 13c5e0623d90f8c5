package id.telusur.build;

import id.telusur.article.Rejected;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceReader;
import id.telusur.article.SourceScope;
import id.telusur.build.Mark.Kind;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a generation from sources, beside the live one, and publishes it. */
public final class Builder {
  private final IndexHome home;
  private final BuildOptions options;
  private final BuildListener listener;
  private final Clock clock;
  private final Completion completion;

  /** A builder for one home. */
  public Builder(IndexHome home, BuildOptions options, BuildListener listener, Clock clock) {
    this.home = home;
    this.options = options;
    this.listener = listener;
    this.clock = clock;
    this.completion = new Completion(home, options.threads(), listener, clock);
  }

  /**
   * Reads the sources, builds a whole new generation of them, verifies and publishes it. If it
   * fails, nothing is published, what was live stays live, and what was built is removed.
   *
   * @return the manifest of the new generation
   * @throws StrictException if the options are strict and a record is not an article
   * @throws IOException if no record is an article, another process writes to the home, a journal
   *     is missing, the disk is full or broken, or the new index turns out not to be whole
   */
  public Manifest build(SourceFiles sources) throws IOException {
    return run(Task.build(sources));
  }

  /**
   * Does what it is told and publishes what comes out. An update publishes a new generation that
   * holds the articles of the sources and, of the live one, all others; it costs what the sources
   * cost, hardly more for what is held. Where a home has never been built, it builds.
   *
   * @return the manifest of the new generation; of a dry run, of the one that would be published
   * @throws StrictException if the options are strict and a record is not an article
   * @throws IOException as of {@link #build}, if the live generation is of another version, or if
   *     there is no file in a place that is to be mirrored
   */
  public Manifest run(Task task) throws IOException {
    demandFiles(task);
    return locked((lock, ledger, start) -> run(lock, ledger, task, Kind.WITHDRAWN, start));
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

  private Manifest run(HomeLock lock, Ledger ledger, Task task, Kind out, Instant start)
      throws IOException {
    if (task.update() && !ledger.isEmpty()) {
      try (Held held = Held.live(home);
          Draft draft = Draft.of(held, home, options.threads(), listener::copied);
          Work work = Work.on(lock, draft, ledger, held)) {
        return run(work, task, out, start);
      }
    }
    try (Draft draft = Draft.empty(home, options.threads());
        Work work = Work.on(lock, draft, ledger, null)) {
      return run(work, task, out, start);
    }
  }

  /**
   * Removes articles for good: from the live generation first, then from every other, the journals
   * and the listed backups. What is killed in between is taken up by the next run.
   *
   * @return what was published, and where something is left
   * @throws IOException as of {@link #run}: then nothing was purged
   */
  public Purged purge(List<Named> ids) throws IOException {
    return locked((lock, ledger, start) -> {
      Purge.intend(home, ids.stream().map(Named::id).collect(Collectors.toSet()));
      Manifest made = run(lock, ledger, Task.withdraw(ids), Kind.PURGED, start);
      ledger.close();
      return new Purged(made, Purge.finish(lock, listener, this::purgeBackup));
    });
  }

  private Purged purgeBackup(IndexHome backup, List<Named> ids) throws IOException {
    return new Builder(backup, options, listener, clock).purge(ids);
  }

  /**
   * Builds the live generation anew from the articles that it stores, whatever version wrote it.
   * Articles keep the numbers they have.
   *
   * @return the manifest of the new generation
   * @throws IOException as of {@link #build}, or if no generation is live
   */
  public Manifest reindex() throws IOException {
    return locked((lock, ledger, start) -> {
      Generation live =
          home.current()
              .orElseThrow(() -> new IOException("no generation is live in " + home.folder()));
      try (Draft draft = Draft.empty(home, options.threads());
          Work work = Work.on(lock, draft, ledger, null)) {
        var intake = new Intake(work, options, listener);
        intake.read(home, live);
        return published(work, intake, 0, start);
      }
    });
  }

  /**
   * Makes an older generation live again. What was withdrawn since does not come back: then a new
   * generation is made of the older one without it.
   *
   * @return the generation that is live now
   * @throws IOException if its files are damaged, it holds what is being purged, or another process
   *     writes to the home
   */
  public Generation rollback(Generation target) throws IOException {
    return locked((lock, ledger, start) -> {
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
      try (Held held = Held.open(home, target)) {
        List<String> withdrawn = held.among(ledger.withdrawals().dates().keySet());
        if (withdrawn.isEmpty()) {
          home.makeCurrent(target);
          return target;
        }
        try (Draft draft = Draft.of(held, home, options.threads(), listener::copied);
            Work work = Work.on(lock, draft, ledger, held)) {
          var decisions = new Decisions(work, start);
          decisions.keepOut(withdrawn, "rollback to " + target);
          var intake = new Intake(work, options, listener);
          // Nothing is pruned: who goes back may want to go forward again.
          Manifest made = completion.publish(work, intake, decisions.removed(), start);
          return new Generation(made.generation());
        }
      }
    });
  }

  /**
   * Brings a backup back as a new generation, with the journals that the home lacks. What was
   * withdrawn since stays so.
   *
   * @return the manifest of the new generation
   * @throws IOException if the backup is damaged, the home and it lack a journal, or another
   *     process writes to the home
   */
  public Manifest restore(Path backup) throws IOException {
    return DiskFault.told(() -> restored(backup));
  }

  private Manifest restored(Path backup) throws IOException {
    var saved = new IndexHome(backup);
    Checksums.check(backup);
    Generation live =
        saved
            .current()
            .orElseThrow(() -> new IOException("no generation is live in the backup " + backup));
    try (HomeLock lock = HomeLock.take(home)) {
      Leftovers.remove(lock).forEach(listener::leftover);
      Journal.restore(saved, home);
      Journal.demand(home);
      try (Ledger ledger = Ledger.open(home);
          Held held = Held.open(saved, live);
          Draft draft = Draft.copy(held, home, options.threads());
          Work work = Work.on(lock, draft, ledger, held)) {
        var decisions = new Decisions(work, clock.instant());
        decisions.keepOut(
            held.among(ledger.withdrawals().dates().keySet()),
            "restore of " + backup.toAbsolutePath());
        draft.expunge();
        var intake = new Intake(work, options, listener);
        return published(work, intake, decisions.removed(), clock.instant());
      }
    }
  }

  private <T> T locked(Run<T> run) throws IOException {
    Instant start = clock.instant();
    try (HomeLock lock = HomeLock.take(home)) {
      Leftovers.remove(lock).forEach(listener::leftover);
      Journal.demand(home);
      Purge.goOn(lock, listener, this::purgeBackup);
      try (Ledger ledger = Ledger.open(home)) {
        ledger.withdrawals().write(home);
        return DiskFault.told(() -> run.run(lock, ledger, start));
      }
    }
  }

  /** What is withdrawn goes for a while or for good. */
  private Manifest run(Work work, Task task, Kind out, Instant start) throws IOException {
    var intake = new Intake(work, options, listener);
    var decisions = new Decisions(work, start);
    for (Named id : task.readmit()) {
      reject(intake, decisions.readmit(id));
    }
    for (Named id : task.withdraw()) {
      reject(intake, decisions.withdraw(id, out));
    }
    intake.read(task.sources(), new SourceReader(clock));
    if (task.mirror() != null) {
      mirror(task.mirror(), intake, decisions);
    }
    if (out == Kind.PURGED) {
      work.draft().expunge();
    }
    return task.dry()
        ? completion.make(work, intake, decisions.removed(), start)
        : published(work, intake, decisions.removed(), start);
  }

  private static void reject(Intake intake, Optional<Rejected> fault) throws IOException {
    if (fault.isPresent()) {
      intake.reject(fault.get());
    }
  }

  /** What could not be read may well hold what was not met: then nothing is withdrawn. */
  private void mirror(SourceScope places, Intake intake, Decisions decisions) throws IOException {
    if (intake.rejected().isEmpty()) {
      decisions.mirror(places, intake.registry().ids());
    } else {
      listener.step("records were rejected: nothing is withdrawn until the sources are whole");
    }
  }

  private Manifest published(Work work, Intake intake, int removed, Instant start)
      throws IOException {
    Manifest manifest = completion.publish(work, intake, removed, start);
    Pruning.prune(work.lock(), options.keep(), listener);
    return manifest;
  }

  /** What is done under the lock of the home. */
  private interface Run<T> {
    T run(HomeLock lock, Ledger ledger, Instant start) throws IOException;
  }
}
