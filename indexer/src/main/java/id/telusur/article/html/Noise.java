package id.telusur.article.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes away what surrounds an article, by the elements' kind and by the names that designers give
 * them. An element that holds most of the page's text is never noise, whatever it is called.
 */
final class Noise {
  private static final Evaluator NAMED = Selector.evaluatorOf("[class], [id]");
  private static final Evaluator PARAGRAPHS = Selector.evaluatorOf("p");
  private static final Evaluator LINKS = Selector.evaluatorOf("a");
  private static final Evaluator LANDMARKS = Selector.evaluatorOf("h1, [itemprop=articleBody]");

  private static final Evaluator NEVER_TEXT =
      Selector.evaluatorOf(
          "script, style, noscript, template, svg, canvas, iframe, object, embed, form, button, input,"
              + " select, textarea, nav, footer, aside, figure, figcaption, audio, video, dialog,"
              + " blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed,"
              + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
              + " [role=banner], [role=contentinfo]");

  private static final Set<String> NAMES =
      Set.of(
          "share",
          "sharing",
          "shares",
          "sharer",
          "social",
          "sosmed",
          "socmed",
          "medsos",
          "addthis",
          "related",
          "terkait",
          "berkaitan",
          "bacajuga",
          "lihatjuga",
          "linksisip",
          "recommendation",
          "recommendations",
          "recommended",
          "recommend",
          "rekomendasi",
          "popular",
          "populer",
          "terpopuler",
          "mostpopular",
          "comment",
          "comments",
          "komentar",
          "disqus",
          "tagging",
          "breadcrumb",
          "breadcrumbs",
          "advert",
          "advertisement",
          "iklan",
          "newsletter",
          "subscribe",
          "sidebar",
          "copyright",
          "navbar",
          "footer",
          "pagination",
          "paging",
          "pager",
          "outbrain",
          "taboola",
          "mgid",
          "byline",
          "kredit",
          "credit");

  /** Names that builders of pages also give to what wraps an article: its text keeps it. */
  private static final Set<String> WEAK_NAMES =
      Set.of(
          "tag",
          "tags",
          "ads",
          "ad",
          "adv",
          "banner",
          "promo",
          "widget",
          "topik",
          "terbaru",
          "lainnya",
          "toolbar",
          "modal",
          "popup",
          "print",
          "skip",
          "pilihan",
          "carousel",
          "bookmark",
          "trending",
          "login",
          "caption",
          "navigation",
          "nav",
          "menu");

  private static final int PROSE = 3;

  private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  private Noise() {}

  /** Removes what is never text; what builders also wrap an article in last, as its text tells. */
  static void removeKinds(Document page) {
    List<Element> kinds = page.select(NEVER_TEXT);
    remove(kinds.stream().filter(element -> !mayWrap(element)));
    int most = page.body().text().length() / 2;
    remove(kinds.stream().filter(element -> mayWrap(element) && element.text().length() <= most));
  }

  /** Removes what is named as something beside the text. */
  static void removeNamed(Document page) {
    int most = page.body().text().length() / 2;
    remove(
        page.body().select(NAMED).stream()
            .filter(element ->
                isNamed(element, NAMES) || (isNamed(element, WEAK_NAMES) && !holdsProse(element)))
            .filter(element -> !isLandmark(element) && element.text().length() <= most));
  }

  /** All of one parent at once: each by itself moves all that stand behind it. */
  private static void remove(Stream<Element> elements) {
    Map<Element, Set<Node>> noise = new HashMap<>();
    elements.forEach(element -> {
      Element parent = element.parent();
      if (parent != null) {
        noise.computeIfAbsent(parent, none -> new HashSet<>()).add(element);
      }
    });
    noise.forEach((parent, children) -> {
      List<Node> rest =
          parent.childNodes().stream().filter(child -> !children.contains(child)).toList();
      parent.empty();
      parent.appendChildren(rest);
    });
  }

  private static boolean holdsProse(Element element) {
    return element.select(PARAGRAPHS).stream().filter(Noise::isProse).count() >= PROSE;
  }

  private static boolean isProse(Element paragraph) {
    int links = paragraph.select(LINKS).text().length();
    return paragraph.text().length() - links >= 80;
  }

  private static boolean mayWrap(Element element) {
    return switch (element.normalName()) {
      case "form", "aside", "figure" -> true;
      default -> false;
    };
  }

  private static boolean isLandmark(Element element) {
    return switch (element.normalName()) {
      case "body", "html", "main", "article", "h1" -> true;
      default ->
          element.attr("itemprop").contains("articleBody") || !element.select(LANDMARKS).isEmpty();
    };
  }

  private static boolean isNamed(Element element, Set<String> names) {
    return WORDS
        .splitAsStream(element.className() + " " + element.id())
        .anyMatch(word -> names.contains(word.toLowerCase(Locale.ROOT)));
  }
}
