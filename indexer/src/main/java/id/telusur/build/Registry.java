package id.telusur.build;

import id.telusur.article.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a run has met, and which version of each wins: the one with the later time of
 * fetching, last change or publication, then the smaller content hash, whatever the order of
 * reading. What wins replaces what the index holds, unless that was fetched or changed later: an
 * update says what is so now, and a correction need not carry a later date. Holds about 400 bytes
 * an article, nothing of its text.
 */
final class Registry {
  private static final Comparator<Version> WINS =
      Comparator.comparing(Version::time).thenComparing(Version::hash, Comparator.reverseOrder());

  /** Of each id one version for each content. */
  private final Map<String, List<Version>> versions = new HashMap<>();

  /** What the index held under ids of the run before it. */
  private final Map<String, Version> held = new HashMap<>();

  /** Takes note of what the index holds under an id. */
  void hold(String id, ContentHash hash, @Nullable Instant fetched) {
    held.put(id, new Version(fetched, Instant.MIN, hash, 0));
  }

  /** Takes note of a record; says whether its content is new to the run and has to be indexed. */
  boolean isNew(String id, Version version) {
    List<Version> known = versions.getOrDefault(id, List.of());
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).hash.equals(version.hash)) {
        var latest = new ArrayList<>(known);
        latest.set(i, known.get(i).seenAgain(version));
        versions.put(id, List.copyOf(latest));
        return false;
      }
    }
    var longer = new ArrayList<>(known);
    longer.add(version);
    versions.put(id, List.copyOf(longer));
    return true;
  }

  /** How an accepted record came out, once all have been read. */
  Standing standing(String id, long record) {
    ContentHash winner = winner(id).hash;
    return of(id).stream()
        .filter(version -> version.record == record)
        .findFirst()
        .map(version -> version.hash.equals(winner) ? Standing.WINNER : Standing.VERSION)
        .orElse(Standing.DUPLICATE);
  }

  /** The version that wins for an id. */
  Version winner(String id) {
    Version best = Collections.max(of(id), WINS);
    Version before = held.get(id);
    if (before == null || before.hash.equals(best.hash)) {
      return best;
    }
    return before.isFetchedAfter(best) ? before : best;
  }

  /** The ids that an article was accepted for. */
  Set<String> ids() {
    return Collections.unmodifiableSet(versions.keySet());
  }

  /** How many of them the index did not hold. */
  int added() {
    return versions.size() - held.size();
  }

  /** Tells each id and content that was indexed and has lost. */
  void losers(BiConsumer<String, ContentHash> losers) {
    versions.forEach((id, known) -> {
      ContentHash winner = winner(id).hash;
      Stream.concat(known.stream(), Stream.ofNullable(held.get(id)))
          .map(Version::hash)
          .filter(hash -> !hash.equals(winner))
          .forEach(hash -> losers.accept(id, hash));
    });
  }

  private List<Version> of(String id) {
    List<Version> known = versions.get(id);
    if (known == null) {
      throw new IllegalArgumentException("no record of the run has the id " + id);
    }
    return known;
  }

  /** How a record came out of the contest for its id. */
  enum Standing {
    WINNER,
    VERSION,
    DUPLICATE
  }

  /**
   * One content of an article.
   *
   * @param fetched when its publisher had it so, where the source says
   * @param published when it was published, {@link Instant#MIN} if that is not known
   * @param hash its content
   * @param record the number of the first record in the run that brought it
   */
  record Version(@Nullable Instant fetched, Instant published, ContentHash hash, long record) {
    private Instant time() {
      return fetched == null ? published : fetched;
    }

    private Version seenAgain(Version again) {
      return again.time().isAfter(time())
          ? new Version(again.fetched, again.published, hash, record)
          : this;
    }

    private boolean isFetchedAfter(Version other) {
      return fetched != null && other.fetched != null && fetched.isAfter(other.fetched);
    }
  }
}
