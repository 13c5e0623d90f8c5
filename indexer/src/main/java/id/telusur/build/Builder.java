package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.article.SourceFiles;
import id.telusur.article.SourceReader;
import id.telusur.language.Analysis;
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
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds a whole generation from sources, beside the live one, and publishes it. */
public final class Builder {
  private final IndexHome home;
  private final BuildOptions options;
  private final BuildListener listener;
  private final Clock clock;

  /** A builder for one home. */
  public Builder(IndexHome home, BuildOptions options, BuildListener listener, Clock clock) {
    this.home = home;
    this.options = options;
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Reads the sources, builds, verifies and publishes. If it fails, nothing is published, what was
   * live stays live, and what was built is removed.
   *
   * @return the manifest of the new generation
   * @throws StrictException if the options are strict and a record is not an article
   * @throws IOException if no record is an article, another process writes to the home, the disk is
   *     full or broken, or the new index turns out not to be whole
   */
  public Manifest build(SourceFiles sources) throws IOException {
    Instant start = clock.instant();
    try (HomeLock lock = HomeLock.take(home)) {
      Leftovers.remove(lock).forEach(listener::leftover);
      Ledger ledger = Journal.ledger(home);
      try (Draft draft = Draft.open(home, options.threads())) {
        var intake = new Intake(draft, ledger, options, listener);
        intake.read(sources, new SourceReader(clock));
        listener.step("settling what became of each record");
        var settlement = new Settlement(ledger, intake.registry());
        settlement.settle(draft, intake.sequence());
        listener.step("recognising copies");
        Copies.group(draft);
        draft.commit();
        listener.step("verifying the new index");
        SortedMap<String, ContentHash> articles = intake.registry().winners();
        Contents contents = Verification.verify(draft.folder(), articles.size(), options.threads());
        Manifest manifest =
            manifest(
                intake,
                settlement,
                ArticlesDigest.of(Schema.VERSION, Analysis.version(), articles),
                contents,
                start);
        listener.step("publishing generation " + manifest.generation());
        publish(draft, manifest);
        Pruning.prune(lock, options.keep(), listener);
        return manifest;
      }
    }
  }

  /** The order of these steps is what makes a killed run harmless: see {@link Leftovers}. */
  private void publish(Draft draft, Manifest manifest) throws IOException {
    var generation = new Generation(manifest.generation());
    Path journal = draft.moveTo(home, generation);
    Files.createDirectories(home.journals());
    IndexHome.put(journal, home.journal(generation));
    home.complete(manifest);
    home.makeCurrent(generation);
  }

  private Manifest manifest(
      Intake intake, Settlement settlement, String digest, Contents contents, Instant start) {
    Instant now = clock.instant();
    return new Manifest(
        Generation.of(now, digest).name(),
        Schema.VERSION,
        Analysis.version(),
        Software.version(),
        digest,
        contents,
        counts(settlement.outcomes(), Outcome::label),
        counts(intake.rejected(), Enum::name),
        intake.sequence(),
        intake.sources(),
        now,
        Duration.between(start, now).toMillis());
  }

  private static <K> Map<String, Long> counts(Map<K, Long> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
  }
}
