package id.telusur.build;

import id.telusur.article.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The second half of a run, when all has been read: what became of each record, told to the
 * journal; then the versions that lost leave the draft.
 */
final class Settlement {
  private final Ledger ledger;
  private final Registry registry;
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);

  Settlement(Ledger ledger, Registry registry) {
    this.ledger = ledger;
    this.registry = registry;
  }

  /** How many records came out how. */
  Map<Outcome, Long> outcomes() {
    return outcomes;
  }

  /** Settles every record of the draft's log. */
  void settle(Draft draft, long sequence) throws IOException {
    try (DraftReader reader = draft.reader()) {
      Journal.write(draft.log(), draft.journal(), entry -> settle(entry, reader), sequence);
      registry.losers(draft::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void settle(JournalEntry entry, DraftReader reader) throws IOException {
    String id = entry.id();
    Outcome outcome = entry.outcome();
    if (outcome == null && id != null) {
      outcome = outcome(id, entry);
      if (outcome == Outcome.VERSION) {
        entry.versionOf(registry.winner(id).hash(), reader.json(id, entry.hash()));
      } else {
        entry.outcome(outcome);
      }
    }
    outcomes.merge(Objects.requireNonNull(outcome, "no outcome"), 1L, Long::sum);
  }

  private Outcome outcome(String id, JournalEntry entry) throws IOException {
    return switch (registry.standing(id, entry.record())) {
      case DUPLICATE -> Outcome.DUPLICATE;
      case VERSION -> Outcome.VERSION;
      case WINNER -> outcome(ledger.facts(id), entry.hash());
    };
  }

  private static Outcome outcome(Facts known, ContentHash content) {
    if (!known.isIn()) {
      return Outcome.ADDED;
    }
    return known.has(content) ? Outcome.UNCHANGED : Outcome.CHANGED;
  }
}
