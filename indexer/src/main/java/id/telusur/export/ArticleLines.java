package id.telusur.export;

import id.telusur.article.Provenance;
import id.telusur.schema.StoredArticles;
import java.io.IOException;
import java.time.Instant;

/**
 * Articles as JSON Lines that the indexer reads back: the canonical JSON of each, with the time of
 * fetching where it is known, and a closing line that tells how many came before.
 */
public final class ArticleLines {
  private ArticleLines() {}

  /** Writes all articles of a generation, in the order of their ids. */
  public static void write(StoredArticles articles, Appendable out) throws IOException {
    articles.each((json, provenance) -> out.append(line(json, provenance)).append('\n'));
    out.append("{\"telusur\":{\"complete\":true,\"count\":%d}}\n".formatted(articles.count()));
  }

  /** An instant needs no escape, and canonical JSON ends in a brace. */
  private static String line(String json, Provenance provenance) {
    Instant fetched = provenance.fetched();
    return fetched == null
        ? json
        : "%s,\"fetched\":\"%s\"}".formatted(json.substring(0, json.length() - 1), fetched);
  }
}
