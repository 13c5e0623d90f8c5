package id.telusur.build;

import id.telusur.article.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which articles a run has met, and which version of each wins: the one with the later time of
 * fetching or publication, then the smaller content hash, whatever the order of reading. Holds
 * about 400 bytes an article, nothing of its text.
 */
final class Registry {
  private static final Comparator<Version> WINS =
      Comparator.comparing(Version::time).thenComparing(Version::hash, Comparator.reverseOrder());

  /** Of each id one version for each content. */
  private final Map<String, List<Version>> versions = new HashMap<>();

  /** Takes note of a record; says whether its content is new to the run and has to be indexed. */
  boolean isNew(String id, Version version) {
    List<Version> known = versions.getOrDefault(id, List.of());
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).hash.equals(version.hash)) {
        var latest = new ArrayList<>(known);
        latest.set(i, known.get(i).seenAt(version.time));
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
    if (winner(id).record == record) {
      return Standing.WINNER;
    }
    boolean brought = of(id).stream().anyMatch(version -> version.record == record);
    return brought ? Standing.VERSION : Standing.DUPLICATE;
  }

  /** The version that wins for an id. */
  Version winner(String id) {
    return Collections.max(of(id), WINS);
  }

  /** The winning content of each id, in the order of ids. */
  SortedMap<String, ContentHash> winners() {
    var winners = new TreeMap<String, ContentHash>();
    versions.keySet().forEach(id -> winners.put(id, winner(id).hash));
    return winners;
  }

  /** Tells each id and content that was indexed and has lost. */
  void losers(BiConsumer<String, ContentHash> losers) {
    versions.forEach((id, known) -> {
      ContentHash winner = winner(id).hash;
      for (Version version : known) {
        if (!version.hash.equals(winner)) {
          losers.accept(id, version.hash);
        }
      }
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
   * @param time when it was fetched, else published; {@link Instant#MIN} if neither is known
   * @param hash its content
   * @param record the number of the first record in the run that brought it
   */
  record Version(Instant time, ContentHash hash, long record) {
    private Version seenAt(Instant again) {
      return again.isAfter(time) ? new Version(again, hash, record) : this;
    }
  }
}
