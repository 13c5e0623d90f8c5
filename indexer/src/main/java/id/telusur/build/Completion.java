package id.telusur.build;

import id.telusur.language.Analysis;
import id.telusur.relation.Relations;
import id.telusur.schema.Contents;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.schema.Schema;
import id.telusur.schema.Software;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a run ends that has read all: what it made is settled, verified and published. */
final class Completion {
  private final IndexHome home;
  private final int threads;
  private final BuildListener listener;
  private final Clock clock;

  Completion(IndexHome home, int threads, BuildListener listener, Clock clock) {
    this.home = home;
    this.threads = threads;
    this.listener = listener;
    this.clock = clock;
  }

  /** Does all but publish. */
  Manifest make(Work work, Intake intake, int removed, Instant start) throws IOException {
    Draft draft = work.draft();
    draft.settle();
    work.log().close();
    listener.step("settling what became of each record");
    var settlement = new Settlement(work, intake.registry());
    settlement.settle(work.log().sequence());
    settlement.moved().ifPresent(listener::warned);
    listener.step("recognising copies");
    int articles = intake.registry().added() - removed;
    Set<String> verified = Set.of();
    Held base = work.base();
    if (base == null) {
      Copies.group(draft);
      draft.expunge();
    } else {
      work.regrouping().apply(draft);
      articles += base.articles();
      verified = base.isOf(home) ? base.segments() : Set.of();
    }
    draft.commit();
    listener.step("verifying the new index");
    var verification = new Verification(draft.folder(), threads);
    verification.segments(verified);
    Contents contents = verification.contents(articles);
    return manifest(work, intake, settlement, verification, contents, start);
  }

  /** Makes what the run has read a generation, and that the live one. */
  Manifest publish(Work work, Intake intake, int removed, Instant start) throws IOException {
    Manifest manifest = make(work, intake, removed, start);
    listener.step("publishing generation " + manifest.generation());
    publish(work.draft(), manifest, work.ledger());
    return manifest;
  }

  /** The order of these steps is what makes a killed run harmless: see {@link Leftovers}. */
  private void publish(Draft draft, Manifest manifest, Ledger ledger) throws IOException {
    var generation = new Generation(manifest.generation());
    Path journal = draft.moveTo(home, generation);
    Files.createDirectories(home.journals());
    IndexHome.put(journal, home.journal(generation));
    home.complete(manifest);
    ledger.update(home);
    ledger.withdrawals().write(home);
    home.makeCurrent(generation);
    Files.delete(home.unpublished(generation));
  }

  private Manifest manifest(
      Work work,
      Intake intake,
      Settlement settlement,
      Verification verification,
      Contents contents,
      Instant start)
      throws IOException {
    Manifest base = work.base() == null ? null : work.base().manifest();
    int schema = base == null ? Schema.VERSION : base.schema();
    String analysis = base == null ? Analysis.version() : base.analysis();
    String tagging = base == null ? Relations.version() : base.tagging();
    String digest = verification.digest(schema, analysis, tagging);
    Instant now = clock.instant();
    return new Manifest(
        Generation.of(now, digest).name(),
        base == null ? null : base.generation(),
        schema,
        analysis,
        tagging,
        Software.version(),
        digest,
        contents,
        counts(settlement.outcomes(), Outcome::label),
        counts(intake.rejected(), Enum::name),
        work.log().sequence(),
        intake.sources(),
        now,
        Duration.between(start, now).toMillis());
  }

  private static <K> Map<String, Long> counts(Map<K, Long> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
  }
}
