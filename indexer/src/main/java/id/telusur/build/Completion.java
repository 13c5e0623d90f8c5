package id.telusur.build;

import id.telusur.language.Analysis;
import id.telusur.relation.Relations;
import id.telusur.schema.Contents;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.LuceneFiles;
import id.telusur.schema.Manifest;
import id.telusur.schema.Schema;
import id.telusur.schema.Software;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** How a run ends that has read all: what it made is settled, verified and published. */
final class Completion {
  private final Work work;
  private final Intake intake;
  private final int removed;
  private final IndexHome home;
  private final BuildListener listener;

  /**
   * The end of a run.
   *
   * @param removed how many articles have left the draft that it held from the beginning
   */
  Completion(Work work, Intake intake, int removed) {
    this.work = work;
    this.intake = intake;
    this.removed = removed;
    this.home = work.session().home();
    this.listener = work.session().listener();
  }

  /** Does all but publish. */
  Manifest make() throws IOException {
    Draft draft = work.draft();
    draft.settle();
    work.log().close();
    Settlement settlement = settled();
    listener.step("recognising copies");
    int articles = intake.registry().added() - removed;
    Set<String> verified = Set.of();
    Held base = work.base();
    if (base == null) {
      Copies.group(draft);
      listener.step("merging the new index");
      draft.merge();
    } else {
      work.regrouping().apply(draft);
      articles += base.articles();
      verified = base.isOf(home) ? base.names() : Set.of();
      demandLeft(articles);
    }
    draft.commit();
    listener.step("verifying the new index");
    IndexFiles.demandWhole(draft.folder(), verified);
    try (DirectoryReader reader = LuceneFiles.readerOfChecked(draft.folder())) {
      return manifest(settlement, reader, Verification.contents(reader, draft.folder(), articles));
    }
  }

  private void demandLeft(int articles) throws IOException {
    if (articles == 0 && removed > 0) {
      throw new IOException(
          "no article would be left, and an empty index is not published: index others in the same"
              + " run or before (index SOURCE --update), or remove %s if none is to stay"
                  .formatted(home.folder()));
    }
  }

  private Settlement settled() throws IOException {
    listener.step("settling what became of each record");
    try (Before before = Before.of(work)) {
      var settlement = new Settlement(work, intake.registry(), before);
      settlement.settle(work.log().sequence());
      settlement.moved().ifPresent(listener::warned);
      before.unread().ifPresent(listener::warned);
      before.left(accountedFor()).ifPresent(listener::warned);
      return settlement;
    }
  }

  /** The ids that were read, and those that are out because somebody said so. */
  private Set<String> accountedFor() throws IOException {
    var ids = new HashSet<>(intake.registry().ids());
    ids.addAll(work.ledger().withdrawals().dates().keySet());
    return ids;
  }

  /** Makes what the run has read a generation, and that the live one. */
  Manifest publish() throws IOException {
    Manifest manifest = make();
    listener.step("publishing generation " + manifest.generation());
    makeLive(manifest);
    return manifest;
  }

  /** The same, and removes the generations that are kept no longer. */
  Manifest publishAndPrune() throws IOException {
    Manifest manifest = publish();
    try {
      work.session().prune();
    } catch (IOException e) {
      listener.warned("old generations could not be removed: " + FileFaults.text(e));
    }
    return manifest;
  }

  /**
   * The order of these steps is what makes a killed run harmless: see {@link Leftovers}. Until the
   * generation is live, the list of what is withdrawn names what was and what will be: a run that
   * is killed there has hidden too much rather than too little, until the next run that writes
   * makes the list anew. A run that fails there puts back what was.
   */
  private void makeLive(Manifest manifest) throws IOException {
    var generation = new Generation(manifest.generation());
    HomeLock lock = work.session().lock();
    Withdrawals before = Withdrawals.read(home);
    Path journal = work.draft().moveTo(home, generation);
    try {
      Files.createDirectories(home.journals());
      DurableFiles.put(journal, home.journal(generation));
      lock.complete(manifest);
      work.ledger().update(home);
      before.and(work.ledger().withdrawals()).write(home);
      lock.makeCurrent(generation);
    } catch (IOException | RuntimeException e) {
      if (!home.isLive(generation)) {
        undo(generation, before, e);
        throw e;
      }
      leaveToNext(generation, e); // it may not be on the disk yet: the mark stays
      return;
    }
    try {
      work.ledger().withdrawals().write(home);
      Leftovers.published(home, generation);
    } catch (IOException e) {
      leaveToNext(generation, e);
    }
  }

  private void leaveToNext(Generation generation, Exception why) {
    listener.warned(
        "generation %s is live, what is left to do the next run does: %s"
            .formatted(generation, FileFaults.text(why)));
  }

  private void undo(Generation generation, Withdrawals before, Exception why) {
    try {
      before.write(home);
      work.ledger().close(); // it may have taken the journal in
      Leftovers.removeUnlessPublished(home, generation, new BuildListener() {});
    } catch (IOException | RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  private Manifest manifest(Settlement settlement, DirectoryReader reader, Contents contents)
      throws IOException {
    Manifest base = work.base() == null ? null : work.base().manifest();
    int schema = base == null ? Schema.VERSION : base.schema();
    String analysis = base == null ? Analysis.version() : base.analysis();
    String tagging = base == null ? Relations.version() : base.tagging();
    String digest = Digest.of(reader, schema, analysis, tagging);
    Instant now = work.session().setup().clock().instant();
    return new Manifest(
        named(now, digest).name(),
        base == null ? null : base.generation(),
        before(digest),
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
        Duration.between(work.session().start(), now).toMillis());
  }

  /** Names sort as the runs were, also when the clock is set back between two. */
  private Generation named(Instant now, String digest) throws IOException {
    Instant earliest = Journals.last(home).map(last -> last.builtAt().plusMillis(1)).orElse(now);
    return Generation.of(now.isBefore(earliest) ? earliest : now, digest);
  }

  /** A rollback that has to make a generation goes on from where its target came from. */
  private @Nullable String before(String digest) throws IOException {
    Held base = work.base();
    Generation live = home.currentIfWhole().orElse(null);
    if (live == null || !home.isComplete(live)) {
      return "";
    }
    if (base != null && base.isOf(home) && !base.manifest().generation().equals(live.name())) {
      return base.manifest().before();
    }
    try {
      Manifest from = Manifest.read(home.generation(live));
      return from.digest().equals(digest) ? from.before() : from.generation();
    } catch (IOException e) { // what is damaged says nothing, and may be what a restore mends
      return live.name();
    }
  }

  private static <K> Map<String, Long> counts(Map<K, Long> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue));
  }
}
