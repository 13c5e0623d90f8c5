package id.telusur.build;

import id.telusur.article.ContentHash;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the journals of a home say of each id so far: it outlives every generation. Holds about 300
 * bytes an id.
 */
final class Ledger {
  private final Map<String, Entry> entries = new HashMap<>();
  private long sequence;

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The last sequence number given. */
  long sequence() {
    return sequence;
  }

  /** Takes over what a journal says; what changed last counts, whatever the clock said. */
  void put(String id, Entry entry) {
    entries.merge(id, entry, (known, next) -> next.changed() < known.changed() ? known : next);
    sequence = Math.max(sequence, entry.changed());
  }

  /** A run used sequence numbers up to this one. */
  void reached(long number) {
    sequence = Math.max(sequence, number);
  }

  /**
   * What is known of an id.
   *
   * @param hash its content when it was last indexed
   * @param firstSeen sequence number of its first coming
   * @param changed sequence number of its last change
   */
  record Entry(ContentHash hash, long firstSeen, long changed) {}
}
