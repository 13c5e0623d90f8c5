package id.telusur.build;

import id.telusur.article.AsOf;
import id.telusur.article.ContentHash;
import id.telusur.schema.FileFaults;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * When contents were last fetched that were fetched more than once, as the journals tell: an
 * article is stored with the place and time of the record that brought it first. Holds about 100
 * bytes for each content that was met again.
 */
public final class Refetched {
  /** By 64 bits of a digest of id and content. */
  private final Map<Long, AsOf> latest = new HashMap<>();

  private Refetched() {}

  /**
   * Reads the journals of a home.
   *
   * @param damaged is told of a journal that cannot be read, in words: what it says is not known
   */
  public static Refetched of(IndexHome home, Consumer<String> damaged) throws IOException {
    var refetched = new Refetched();
    for (Path journal : Journals.published(home)) {
      var one = new Refetched();
      try {
        Journal.read(journal, one::learn);
        one.latest.forEach((key, asOf) -> refetched.latest.merge(key, asOf, AsOf::later));
      } catch (IOException e) {
        damaged.accept(FileFaults.text(e));
      }
    }
    return refetched;
  }

  private void learn(JournalEntry entry) {
    AsOf asOf = entry.asOf();
    String id = entry.id();
    Outcome outcome = entry.outcome();
    if (asOf != null
        && id != null
        && (outcome == Outcome.DUPLICATE || outcome == Outcome.UNCHANGED)) {
      latest.merge(key(id, entry.hash()), asOf, AsOf::later);
    }
  }

  /**
   * When a content was last fetched.
   *
   * @param stored when it was fetched first, {@code null} if that is not known
   * @return {@code null} if no source ever said
   */
  public @Nullable AsOf last(String id, ContentHash content, @Nullable AsOf stored) {
    return AsOf.later(stored, latest.get(key(id, content)));
  }

  private static long key(String id, ContentHash content) {
    return ContentHash.key(content.hex() + id);
  }
}
