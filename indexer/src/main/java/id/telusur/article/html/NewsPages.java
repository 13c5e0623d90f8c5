package id.telusur.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads pages. */
public final class NewsPages {
  /** What says of itself that it is an article may be as short as a picture's line. */
  private static final int SHORTEST_DECLARED = 60;

  private NewsPages() {}

  /** The largest page that is read, in bytes. */
  public static int limit() {
    return PageSize.BYTES;
  }

  /**
   * Reads a page.
   *
   * @param bytes the page
   * @param charset the encoding that its transport named
   * @param address where it was fetched from; empty where that is not known
   */
  public static PageReading read(byte[] bytes, @Nullable String charset, String address) {
    String html = Decoding.text(bytes, charset);
    if (PageSize.tooManyTags(html)) {
      return new NoArticle(true, "a page with more than %,d tags".formatted(PageSize.TAGS), "");
    }
    Parser parser = Parser.htmlParser().setMaxDepth(Fragment.DEEPEST);
    return read(Jsoup.parse(html, address, parser));
  }

  private static PageReading read(Document page) {
    var metadata = new Metadata(page);
    List<Block> blocks = Blocks.of(page.body());
    String title = Headline.of(page, blocks, metadata.titles(), metadata.sites());
    var told =
        new NewsPage(
            title,
            List.of(),
            metadata.dates(),
            ShownDates.of(page, blocks, title),
            metadata.modified(),
            metadata.source(title),
            metadata.url(),
            metadata.author(),
            metadata.section());
    int shortest = metadata.declaresArticle() ? SHORTEST_DECLARED : PageText.SHORTEST;
    List<String> body = PageText.of(page, title, metadata); // uses the page up
    return PageText.length(body) < shortest
        ? new NoArticle(false, "a page without the running text of one article", title)
        : told.with(body);
  }
}
