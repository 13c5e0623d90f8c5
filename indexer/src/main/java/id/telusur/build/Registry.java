package id.telusur.build;

import id.telusur.article.AsOf;
import id.telusur.article.ContentHash;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a run has met, and which version of each wins: the one with the later {@link
 * AsOf}, or time of publication where that is not known, then the smaller content hash, whatever
 * the order of reading. What wins replaces what the index holds, unless that is later: an update
 * says what is so now, and a correction need not carry a later date. Holds about 400 bytes an
 * article, nothing of its text.
 */
final class Registry {
  private static final Comparator<Version> WINS =
      Comparator.comparing(Version::time).thenComparing(Version::hash, Comparator.reverseOrder());

  private final Map<String, Contest> contests = new HashMap<>();

  /** What the index held under ids of the run before it. */
  private final Map<String, Version> held = new HashMap<>();

  /** Takes note of what the index holds under an id. */
  void hold(String id, ContentHash hash, @Nullable AsOf asOf) {
    held.put(id, new Version(asOf, Instant.MIN, hash, 0));
  }

  /** Takes note of a record; says whether its content is new to the run and has to be indexed. */
  boolean isNew(String id, Version version) {
    Contest contest = contests.get(id);
    if (contest == null) {
      contests.put(id, new Contest(version));
      return true;
    }
    return contest.isNew(version);
  }

  /** How an accepted record came out, once all have been read. */
  Standing standing(String id, ContentHash hash, long record) {
    Version version = of(id).version(hash);
    if (version == null || version.record != record) {
      return Standing.DUPLICATE;
    }
    return hash.equals(winner(id).hash) ? Standing.WINNER : Standing.VERSION;
  }

  /** The version that wins for an id. */
  Version winner(String id) {
    return winner(of(id).best, held.get(id));
  }

  private static Version winner(Version best, @Nullable Version before) {
    return before != null && !before.hash.equals(best.hash) && before.isLaterThan(best)
        ? before
        : best;
  }

  /** The ids that an article was accepted for. */
  Set<String> ids() {
    return Collections.unmodifiableSet(contests.keySet());
  }

  /** How many of them the index did not hold. */
  int added() {
    return contests.size() - held.size();
  }

  /** Tells each id and content that was indexed and has lost. */
  void losers(BiConsumer<String, ContentHash> losers) {
    contests.forEach((id, contest) -> {
      Version before = held.get(id);
      ContentHash winner = winner(contest.best, before).hash;
      Stream.of(
              contest.others.values().stream(), Stream.of(contest.best), Stream.ofNullable(before))
          .flatMap(versions -> versions)
          .map(Version::hash)
          .filter(hash -> !hash.equals(winner))
          .forEach(hash -> losers.accept(id, hash));
    });
  }

  private Contest of(String id) {
    Contest contest = contests.get(id);
    if (contest == null) {
      throw new IllegalArgumentException("no record of the run has the id " + id);
    }
    return contest;
  }

  /** The versions of one id in a run, one for each content. Most have no others than the best. */
  private static final class Contest {
    private Version best;
    private Map<ContentHash, Version> others = Map.of();

    Contest(Version first) {
      this.best = first;
    }

    @Nullable Version version(ContentHash hash) {
      return hash.equals(best.hash) ? best : others.get(hash);
    }

    boolean isNew(Version version) {
      Version known = version(version.hash);
      Version now = known == null ? version : known.seenAgain(version);
      if (now.hash.equals(best.hash)) {
        best = now;
      } else if (WINS.compare(now, best) > 0) {
        replace(now.hash, best);
        best = now;
      } else {
        replace(now.hash, now);
      }
      return known == null;
    }

    private void replace(ContentHash hash, Version other) {
      if (others.isEmpty()) {
        others = new LinkedHashMap<>();
      }
      others.remove(hash);
      others.put(other.hash, other);
    }
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
   * @param asOf since when its publisher is known to have it so, where the source says
   * @param published when it was published, {@link Instant#MIN} if that is not known
   * @param hash its content
   * @param record the number of the first record in the run that brought it
   */
  record Version(@Nullable AsOf asOf, Instant published, ContentHash hash, long record) {
    private AsOf time() {
      return asOf == null ? new AsOf(published, null) : asOf;
    }

    private Version seenAgain(Version again) {
      return again.time().isAfter(time())
          ? new Version(again.asOf, again.published, hash, record)
          : this;
    }

    private boolean isLaterThan(Version other) {
      return asOf != null && other.asOf != null && asOf.isAfter(other.asOf);
    }
  }
}
