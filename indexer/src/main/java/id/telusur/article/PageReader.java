package id.telusur.article;

import com.google.gson.JsonObject;
import id.telusur.article.Rejected.Reason;
import id.telusur.article.html.NewsPage;
import id.telusur.article.html.NewsPages;
import id.telusur.article.html.NoArticle;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A saved page is one record. */
final class PageReader implements RecordReader {
  private final ArticleMapper mapper;

  PageReader(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    byte[] bytes = in.readNBytes(NewsPages.limit() + 1);
    records.accept(read(bytes, null, "", Provenance.of(source, 1)));
  }

  /**
   * Reads a page.
   *
   * @param bytes no more than one above the limit
   * @param charset what its transport named
   * @param address where it was fetched from; empty where that is not known
   */
  SourceRecord read(byte[] bytes, @Nullable String charset, String address, Provenance place) {
    if (bytes.length > NewsPages.limit()) {
      String message = "a page above the limit of %,d bytes".formatted(NewsPages.limit());
      return new Rejected(place, Reason.TOO_LARGE, message, address);
    }
    return switch (NewsPages.read(bytes, charset, address)) {
      case NoArticle none ->
          new Rejected(
              place,
              none.tooLarge() ? Reason.TOO_LARGE : Reason.NOT_AN_ARTICLE,
              none.why(),
              address.isEmpty() ? none.title() : address);
      case NewsPage page ->
          mapper.map(page.title(), String.join("\n", page.body()), values(page, address), place);
    };
  }

  /** Captures of one address are versions of one article, whatever else changes on the page. */
  private static JsonObject values(NewsPage page, String address) {
    String url = address.isEmpty() ? page.url() : address;
    var values = new JsonObject();
    values.addProperty("published", PageDate.of(page, url));
    values.addProperty("modified", page.modified());
    values.addProperty("source", page.source());
    values.addProperty("author", page.author());
    values.addProperty("section", page.section());
    values.addProperty("url", url);
    if (!url.isEmpty()) {
      values.addProperty("id", ArticleMapper.id(url));
    }
    return values;
  }

  /** The same article, found at an address. */
  static Article at(Article article, String url) {
    return url.equals(article.url())
        ? article
        : new Article(
            ArticleMapper.id(url),
            article.title(),
            article.body(),
            article.published(),
            article.source(),
            url,
            article.author(),
            article.language(),
            article.section());
  }
}
