package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.article.CanonicalJson;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Articles as a {@link Table}. */
final class TableWriter implements ArticleWriter {
  private final Table table;

  TableWriter(Writer out) throws IOException {
    this.table =
        new Table(
            out,
            "id",
            "title",
            "published",
            "source",
            "url",
            "author",
            "section",
            "language",
            "countries",
            "pairs",
            "topics",
            "body");
  }

  @Override
  public void write(Article article, Tags tags, @Nullable AsOf asOf) {
    table.add(
        article.id(),
        article.title(),
        CanonicalJson.published(article.published()),
        article.source(),
        article.url(),
        article.author(),
        article.section(),
        article.language(),
        String.join(";", tags.countries()),
        String.join(";", tags.pairs()),
        String.join(";", tags.topics()),
        article.bodyText());
  }
}
