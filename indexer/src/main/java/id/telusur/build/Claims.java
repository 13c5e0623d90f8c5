package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the journals up to that of a generation say was indexed. A generation may hold any of it,
 * not only the latest of an id: a run may have gone on from an older generation after a rollback.
 */
final class Claims {
  /** 64 bits of a digest of each. */
  private final Set<Long> said = new HashSet<>();

  private Map<String, Long> outcomes = new HashMap<>();
  private long sequence;

  private Claims() {}

  static Claims of(IndexHome home, Generation last) throws IOException {
    var claims = new Claims();
    for (Path file : Journals.files(home)) {
      if (file.compareTo(home.journal(last)) <= 0) {
        claims.outcomes = new HashMap<>();
        long reached = Journal.read(file, claims::learn);
        claims.sequence = Math.max(claims.sequence, reached);
      }
    }
    return claims;
  }

  private void learn(JournalEntry entry) {
    if (entry.isNote()) {
      return;
    }
    Outcome outcome = entry.outcome();
    outcomes.merge(outcome == null ? "unknown" : outcome.label(), 1L, Long::sum);
    Facts facts = Facts.NONE.after(entry);
    String id = entry.id();
    if (id != null && facts.hash() != null) {
      said.add(print(id, facts.hash(), facts.firstSeen(), facts.changed()));
    }
  }

  /** How many records of the last journal came out how. */
  Map<String, Long> outcomes() {
    return outcomes;
  }

  /** The last sequence number that any of them gave. */
  long sequence() {
    return sequence;
  }

  /** Whether they say that an article was indexed with these numbers. */
  boolean hold(String id, ContentHash hash, long firstSeen, long changed) {
    return said.contains(print(id, hash, firstSeen, changed));
  }

  private static long print(String id, ContentHash hash, long firstSeen, long changed) {
    return ContentHash.key(hash.hex() + " " + firstSeen + " " + changed + " " + id);
  }
}
