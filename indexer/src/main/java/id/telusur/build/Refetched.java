package id.telusur.build;

import id.telusur.article.ContentHash;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When contents were last fetched that were fetched more than once, as the journals tell: an
 * article is stored with the place and time of the record that brought it first. Holds about 100
 * bytes for each content that was met again.
 */
public final class Refetched {
  /** By 64 bits of a digest of id and content. */
  private final Map<Long, Instant> latest = new HashMap<>();

  private Refetched() {}

  /**
   * Reads the journals of a home.
   *
   * @throws IOException if one is damaged
   */
  public static Refetched of(IndexHome home) throws IOException {
    var refetched = new Refetched();
    Journal.readAll(home, refetched::learn);
    return refetched;
  }

  private void learn(JournalEntry entry) {
    Instant fetched = entry.fetched();
    String id = entry.id();
    Outcome outcome = entry.outcome();
    if (fetched != null
        && id != null
        && (outcome == Outcome.DUPLICATE || outcome == Outcome.UNCHANGED)) {
      latest.merge(key(id, entry.hash()), fetched, Refetched::later);
    }
  }

  /**
   * When a content was last fetched.
   *
   * @param stored when it was fetched first, {@code null} if that is not known
   * @return {@code null} if no source ever said
   */
  public @Nullable Instant last(String id, ContentHash content, @Nullable Instant stored) {
    Instant again = latest.get(key(id, content));
    return stored == null || again == null
        ? (again == null ? stored : again)
        : later(stored, again);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static long key(String id, ContentHash content) {
    return ContentHash.key(content.hex() + id);
  }
}
