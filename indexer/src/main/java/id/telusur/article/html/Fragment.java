package id.telusur.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The text of a piece of HTML, as feeds and other programs hold it. */
public final class Fragment {
  /** Deeper than any layout, shallow enough for every walk. */
  static final int DEEPEST = 128;

  private static final Evaluator NEVER_TEXT =
      Selector.evaluatorOf("script, style, figure, iframe, noscript");

  private Fragment() {}

  /** The paragraphs of a fragment, without what is never text. */
  public static List<String> paragraphs(String html) {
    if (isPlain(html)) {
      return html.isBlank() ? List.of() : html.strip().lines().filter(l -> !l.isBlank()).toList();
    }
    if (PageSize.tooManyTags(html)) {
      return List.of();
    }
    return Blocks.of(body(html)).stream()
        .filter(block -> !Boilerplate.isLine(block.text()))
        .map(Block::text)
        .toList();
  }

  /** All of a fragment as one line, as titles are told. */
  public static String line(String html) {
    if (isPlain(html)) {
      return html.strip();
    }
    return PageSize.tooManyTags(html) ? "" : body(html).text();
  }

  private static boolean isPlain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0;
  }

  private static Element body(String html) {
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    document.select(NEVER_TEXT).remove();
    return document.body();
  }
}
