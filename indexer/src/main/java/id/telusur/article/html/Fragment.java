package id.telusur.article.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A figure with its caption, as WordPress holds it. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?s)\\[caption\\s[^\\[\\]]{0,1000}](?:(?!\\[/?caption\\b).){0,2000}+\\[/caption]");

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,31}\\d{0,2});");

  private Fragment() {}

  /** The paragraphs of a fragment, without what is never text. */
  public static List<String> paragraphs(String fragment) {
    String html = CAPTION.matcher(fragment).replaceAll("");
    if (isPlain(html)) {
      return html.isBlank() ? List.of() : html.strip().lines().filter(l -> !l.isBlank()).toList();
    }
    if (PageSize.tooManyTags(html)) {
      return List.of();
    }
    return Blocks.ofWritten(body(html)).stream()
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

  /** A text without tags, its references to characters resolved, blanks that do not break plain. */
  public static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : REFERENCE
            .matcher(text)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    Parser.unescapeEntities(found.group(), true).replace('\u00A0', ' ')));
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
