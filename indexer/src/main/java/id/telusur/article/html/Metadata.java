package id.telusur.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a page tells machines of itself: JSON-LD, then Open Graph and its like, then microdata. */
final class Metadata {
  private static final Evaluator PROPERTIES = Selector.evaluatorOf("[itemprop]");
  private static final Evaluator ARTICLE = Selector.evaluatorOf("[itemtype*=NewsArticle]");
  private static final Evaluator TIMES = Selector.evaluatorOf("time[pubdate], time[datetime]");
  private static final Evaluator AUTHOR = Selector.evaluatorOf("[rel=author]");
  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
  private static final Evaluator METAS = Selector.evaluatorOf("meta[property], meta[name]");
  private static final Evaluator PUBLISHER =
      Selector.evaluatorOf("[itemprop=publisher] [itemprop=name]");
  private static final Evaluator SHOWN_AUTHORS =
      Selector.evaluatorOf(
          "[class*=author], [class*=penulis], [class*=reporter], [class*=byline], [id*=penulis],"
              + " [id*=author]");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "publishdate",
          "publish_date",
          "publish-date",
          "pubdate",
          "pub_date",
          "content_publishdate",
          "content_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "article_date_original",
          "date");

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(\\S+)|SingleFile\\s+url:\\s*(\\S+)");

  private static final Pattern BY =
      Pattern.compile("(?i)^(?:penulis|oleh|by|reporter|pewarta|editor|author)\\s*[:\\-]?\\s+");

  /** {@code Ani Lestari - detikNews}, {@code Ani Lestari | Editor: Budi}. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?i)\\s*(?:\\s-\\s|[|\u2013\u2014\u2022/]|,?\\s+(?:editor|penyunting)\\b).*$");

  private final Document page;
  private final Optional<LinkedData> linked;
  private final Map<String, String> metas;
  private final List<Element> properties;

  Metadata(Document page) {
    this.page = page;
    this.linked = LinkedData.of(page);
    this.metas = metas(page);
    this.properties = page.select(PROPERTIES);
  }

  boolean declaresArticle() {
    return linked.isPresent()
        || !itemprop("articleBody").isEmpty()
        || page.selectFirst(ARTICLE) != null;
  }

  String body() {
    return linked("articleBody");
  }

  String description() {
    return told(Stream.of(linked("description"), meta("og:description"), meta("description")))
        .stream()
        .findFirst()
        .orElse("");
  }

  List<String> titles() {
    return told(
        Stream.of(
            linked("headline"),
            meta("og:title"),
            meta("twitter:title"),
            itemprop("headline"),
            page.title(),
            linked("name")));
  }

  List<String> dates() {
    var dates = new ArrayList<String>();
    dates.add(linked("datePublished"));
    DATES.stream().map(this::meta).forEach(dates::add);
    dates.add(itemprop("datePublished"));
    dates.add(linked("dateCreated"));
    dates.add(itemprop("dateCreated"));
    page.select(TIMES).forEach(time -> dates.add(time.attr("datetime")));
    return told(dates.stream());
  }

  String author() {
    return told(
            Stream.of(
                linked("author"),
                meta("author"),
                meta("article:author"),
                meta("dc.creator"),
                meta("content_author"),
                itemprop("author"),
                page.select(AUTHOR).text(),
                shownAuthor()))
        .stream()
        .filter(name -> !name.contains("://") && name.length() <= 200)
        .findFirst()
        .orElse("");
  }

  /** Who published it; where nothing says so, what the page is called behind its headline. */
  String source(String title) {
    return told(
            Stream.of(
                linked("publisher"),
                meta("og:site_name"),
                meta("application-name"),
                publisher(),
                Address.host(url()),
                Headline.behind(title, List.of(page.title()))))
        .stream()
        .filter(name -> !name.contains("://") && name.length() <= 100)
        .findFirst()
        .orElse("");
  }

  String section() {
    return told(
            Stream.of(
                linked("articleSection"), meta("article:section"), itemprop("articleSection")))
        .stream()
        .filter(name -> !name.contains("://") && name.length() <= 200)
        .findFirst()
        .orElse("");
  }

  /** Where the page stands; an address without a path names the site, not the page. */
  String url() {
    Element canonical = page.selectFirst(CANONICAL);
    return told(
            Stream.of(
                savedFrom(),
                canonical == null ? "" : canonical.attr("href"),
                meta("og:url"),
                linked("url"),
                linked("mainEntityOfPage")))
        .stream()
        .filter(Address::isPage)
        .findFirst()
        .orElse("");
  }

  /** Every name by which the site goes, for telling it from a headline. */
  List<String> sites() {
    return told(
        Stream.of(
            meta("og:site_name"),
            linked("publisher"),
            meta("application-name"),
            Address.name(url()),
            Address.name(page.location())));
  }

  private String shownAuthor() {
    return page.select(SHOWN_AUTHORS).stream()
        .map(element -> BY.matcher(element.text().strip()).replaceFirst(""))
        .map(name -> BEHIND_NAME.matcher(name).replaceFirst("").strip())
        .filter(name -> name.length() > 2 && name.length() <= 60 && !name.matches(".*\\d.*"))
        .findFirst()
        .orElse("");
  }

  private String savedFrom() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher found = SAVED_FROM.matcher(comment.getData());
        if (found.find()) {
          return found.group(1) == null ? found.group(2) : found.group(1);
        }
      }
    }
    return "";
  }

  private String linked(String name) {
    return linked.map(data -> data.text(name)).orElse("");
  }

  private String meta(String name) {
    return metas.getOrDefault(name, "");
  }

  /** The page's meta elements by property or name, in lower case; of several the first counts. */
  private static Map<String, String> metas(Document page) {
    var metas = new HashMap<String, String>();
    for (Element meta : page.select(METAS)) {
      String content = meta.attr("content").strip();
      for (String key : List.of(meta.attr("property"), meta.attr("name"))) {
        if (!key.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  private String itemprop(String name) {
    for (Element element : properties) {
      if (!List.of(element.attr("itemprop").split("\\s+", -1)).contains(name)) {
        continue;
      }
      String value =
          Stream.of("content", "datetime", "value")
              .map(element::attr)
              .filter(text -> !text.isBlank())
              .findFirst()
              .orElseGet(element::text);
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /** The name of the publisher who is told by parts. */
  private String publisher() {
    Element name = page.selectFirst(PUBLISHER);
    String told = name == null ? "" : name.attr("content");
    return name == null || !told.isBlank() ? told : name.text();
  }

  private static List<String> told(Stream<String> values) {
    return values.filter(value -> !value.isBlank()).map(String::strip).distinct().toList();
  }
}
