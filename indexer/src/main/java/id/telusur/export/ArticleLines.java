package id.telusur.export;

import id.telusur.article.AsOf;
import id.telusur.article.CanonicalJson;
import id.telusur.article.ContentHash;
import id.telusur.build.Refetched;
import id.telusur.schema.StoredArticles;
import java.io.IOException;

/**
 * Articles as JSON Lines that the indexer reads back: the canonical JSON of each, with the time of
 * the last fetching where it is known, and a closing line that tells how many came before.
 */
public final class ArticleLines {
  private ArticleLines() {}

  /** Writes all articles of a generation, in the order of their ids. */
  public static void write(StoredArticles articles, Refetched refetched, Appendable out)
      throws IOException {
    articles.each((json, provenance, changed) -> {
      String id = CanonicalJson.read(json).id();
      AsOf asOf = refetched.last(id, ContentHash.of(json), provenance.asOf());
      out.append(CanonicalJson.write(json, asOf)).append('\n');
    });
    out.append("{\"telusur\":{\"complete\":true,\"count\":" + articles.count() + "}}\n");
  }
}
