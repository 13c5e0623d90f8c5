package id.telusur.build;

import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The second half of a run, when all has been read: what became of each record, told to the
 * journal; then the versions that lost leave the draft.
 */
final class Settlement {
  private final Work work;
  private final Registry registry;
  private final Before before;
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private final Examples moved = new Examples();

  /**
   * A settlement of what a run has read.
   *
   * @param before what it replaces
   */
  Settlement(Work work, Registry registry, Before before) {
    this.work = work;
    this.registry = registry;
    this.before = before;
  }

  /** How many records came out how. */
  Map<Outcome, Long> outcomes() {
    return outcomes;
  }

  /**
   * Which ids were replaced by an article of another publisher, as where two papers count alike; in
   * words, for a person.
   */
  Optional<String> moved() {
    return moved.told(
        "id", "%s with an article of another publisher now; the one before is in the journal: %s");
  }

  /** Settles every record of the draft's log. */
  void settle(long sequence) throws IOException {
    Draft draft = work.draft();
    try (DraftReader reader = draft.reader()) {
      Journal.write(draft.log(), draft.journal(), entry -> settle(entry, reader), sequence);
      registry.losers(draft::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void settle(JournalEntry entry, DraftReader reader) throws IOException {
    if (entry.isNote()) {
      return;
    }
    String id = entry.id();
    Outcome outcome = entry.outcome();
    if (outcome == null && id != null) {
      outcome = outcome(id, entry);
      if (outcome == Outcome.VERSION) {
        entry.versionOf(registry.winner(id).hash(), reader.json(id, entry.hash()));
      } else {
        entry.outcome(outcome);
        if (outcome == Outcome.CHANGED) {
          replace(id, entry, reader);
        }
      }
    }
    outcomes.merge(Objects.requireNonNull(outcome, "no outcome"), 1L, Long::sum);
  }

  /** What a run replaces would be gone with the generation that was live before it. */
  private void replace(String id, JournalEntry winner, DraftReader reader) throws IOException {
    Optional<String> had = before.article(id);
    ContentHash hash = had.map(ContentHash::of).orElse(winner.hash());
    if (!hash.equals(winner.hash())) { // it may be what a rollback brought back
      winner.replaces(hash, had.orElseThrow());
      compare(id, had.orElseThrow(), reader.json(id, winner.hash()));
    }
  }

  private void compare(String id, String before, String now) {
    String had = CanonicalJson.read(before).source();
    String has = CanonicalJson.read(now).source();
    if (!Objects.equals(had, has)) {
      moved.add("%s (%s, was %s)".formatted(id, has, had));
    }
  }

  private Outcome outcome(String id, JournalEntry entry) throws IOException {
    return switch (registry.standing(id, entry.hash(), entry.record())) {
      case DUPLICATE -> Outcome.DUPLICATE;
      case VERSION -> Outcome.VERSION;
      case WINNER ->
          work.base() == null
              ? outcome(work.ledger().facts(id), entry)
              : outcome(work.held(id), entry.hash());
    };
  }

  /** A whole build is compared with all that the home has known, of which some may be pruned. */
  private static Outcome outcome(Facts known, JournalEntry entry) {
    if (!known.isIn()) {
      return Outcome.ADDED;
    }
    return known.has(entry.hash()) || entry.isStored() ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  private static Outcome outcome(Optional<Held.Known> before, ContentHash content) {
    return before
        .map(held -> held.hash().equals(content) ? Outcome.UNCHANGED : Outcome.CHANGED)
        .orElse(Outcome.ADDED);
  }
}
