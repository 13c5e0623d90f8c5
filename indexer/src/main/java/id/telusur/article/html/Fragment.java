package id.telusur.article.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.isBlank() ? List.of() : html.strip().lines().filter(l -> !l.isBlank()).toList();
    }
    if (PageSize.tooManyTags(html)) {
      return List.of();
    }
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    document.select(NEVER_TEXT).remove();
    return Blocks.of(document.body()).stream()
        .filter(block -> !Boilerplate.isLine(block.text()))
        .map(Block::text)
        .toList();
  }
}
