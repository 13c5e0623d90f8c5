package id.telusur.article.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  /** Removes what is never text. */
  static void removeKinds(Document page) {
    page.select(NEVER_TEXT).stream()
        .filter(element -> !holdsMost(element, page))
        .forEach(Element::remove);
  }

  /** Removes what is named as something beside the text. */
  static void removeNamed(Document page) {
    int most = page.body().text().length() / 2;
    for (Element element : page.body().select(NAMED)) {
      boolean noise =
          isNamed(element, NAMES) || (isNamed(element, WEAK_NAMES) && !holdsProse(element));
      if (noise && element.hasParent() && !isLandmark(element) && element.text().length() <= most) {
        element.remove();
      }
    }
  }

  private static boolean holdsProse(Element element) {
    return element.select(PARAGRAPHS).stream().filter(Noise::isProse).count() >= PROSE;
  }

  private static boolean isProse(Element paragraph) {
    int links = paragraph.select(LINKS).text().length();
    return paragraph.text().length() - links >= 80;
  }

  private static boolean holdsMost(Element element, Document page) {
    return switch (element.normalName()) {
      case "form", "aside", "figure" -> element.text().length() * 2 > page.body().text().length();
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
