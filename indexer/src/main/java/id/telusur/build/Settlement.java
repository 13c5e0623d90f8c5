package id.telusur.build;

import id.telusur.build.Draft.DraftReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

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

  private void settle(JournalEntry entry, DraftReader reader) {
    String id = entry.id();
    Outcome outcome = id == null ? Outcome.REJECTED : outcome(id, entry);
    if (id != null && outcome == Outcome.VERSION) {
      entry.versionOf(registry.winner(id).hash(), reader.json(id, entry.hash()));
    } else {
      entry.outcome(outcome);
    }
    outcomes.merge(outcome, 1L, Long::sum);
  }

  private Outcome outcome(String id, JournalEntry entry) {
    return switch (registry.standing(id, entry.record())) {
      case DUPLICATE -> Outcome.DUPLICATE;
      case VERSION -> Outcome.VERSION;
      case WINNER ->
          ledger
              .entry(id)
              .map(known -> known.hash().equals(entry.hash()) ? Outcome.UNCHANGED : Outcome.CHANGED)
              .orElse(Outcome.ADDED);
    };
  }
}
