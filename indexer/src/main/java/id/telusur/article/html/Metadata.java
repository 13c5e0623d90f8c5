package id.telusur.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * What a page tells of itself, the most trusted first: JSON-LD, then Open Graph and its like, then
 * microdata. All but the body is told on one line, with single blanks and without references.
 */
final class Metadata {
  private static final Evaluator TIMES = Selector.evaluatorOf("time[pubdate], time[datetime]");
  private static final Evaluator AUTHOR = Selector.evaluatorOf("[rel=author]");
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

  /** {@code Reporter Ani Lestari}, where nothing but a name is to be expected. */
  private static final Pattern ROLE =
      Pattern.compile("(?i)^(?:penulis|reporter|pewarta|editor|author)\\s+");

  /** {@code Ani Lestari - detikNews}, {@code Ani Lestari | Editor: Budi}. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "(?i)\\s*(?:\\s-\\s|[|\u2013\u2014\u2022/]|,?\\s+(?:editor|penyunting)\\b).*$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What is longer is a text put in a wrong place. */
  private static final int LONGEST = 4000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NAME_OF_SITE = 100;

  private final Document page;
  private final Declared declared;

  Metadata(Document page) {
    this.page = page;
    this.declared = new Declared(page);
  }

  boolean declaresArticle() {
    return declared.isArticle();
  }

  String body() {
    return declared.linked("articleBody");
  }

  String description() {
    return first(
        any -> true,
        declared.linked("description"),
        declared.meta("og:description"),
        declared.meta("description"));
  }

  List<String> titles() {
    return told(
        Stream.of(
            declared.linked("headline"),
            declared.meta("og:title"),
            declared.meta("twitter:title"),
            declared.itemprop("headline"),
            page.title(),
            declared.linked("name")));
  }

  List<String> dates() {
    var dates = new ArrayList<String>();
    dates.add(declared.linked("datePublished"));
    DATES.stream().map(declared::meta).forEach(dates::add);
    dates.add(declared.itemprop("datePublished"));
    dates.add(declared.linked("dateCreated"));
    dates.add(declared.itemprop("dateCreated"));
    page.select(TIMES).forEach(time -> dates.add(time.attr("datetime")));
    return told(dates.stream());
  }

  /** When it was last changed. */
  String modified() {
    return first(
        any -> true,
        declared.linked("dateModified"),
        declared.meta("article:modified_time"),
        declared.meta("og:updated_time"),
        declared.itemprop("dateModified"));
  }

  String author() {
    return name(
        LONGEST_NAME,
        declared.linkedAuthor(),
        declared.meta("article:author"),
        declared.named("author"),
        declared.itemprop("author"),
        declared.meta("author"),
        declared.meta("dc.creator"),
        declared.meta("content_author"),
        page.select(AUTHOR).text(),
        shownAuthor());
  }

  /** Who published it; where nothing says so, what the page is called behind its headline. */
  String source(String title) {
    return name(
        LONGEST_NAME_OF_SITE,
        declared.linked("publisher"),
        declared.meta("og:site_name"),
        declared.meta("application-name"),
        declared.named("publisher"),
        Address.host(url()),
        Headline.behind(title, List.of(page.title())));
  }

  String section() {
    return name(
        LONGEST_NAME,
        declared.linked("articleSection"),
        declared.meta("article:section"),
        declared.itemprop("articleSection"));
  }

  /** Where the page stands; an address without a path names the site, not the page. */
  String url() {
    return first(
        Address::isPage,
        declared.savedFrom(),
        declared.canonical(),
        declared.meta("og:url"),
        declared.linked("url"),
        declared.linked("mainEntityOfPage"));
  }

  /** Every name by which the site goes, for telling it from a headline. */
  List<String> sites() {
    return told(
        Stream.of(
            declared.meta("og:site_name"),
            declared.linked("publisher"),
            declared.meta("application-name"),
            Address.name(url()),
            Address.name(page.location())));
  }

  private String shownAuthor() {
    return page.select(SHOWN_AUTHORS).stream()
        .map(element -> Byline.name(element.text()))
        .map(name -> ROLE.matcher(name).replaceFirst(""))
        .map(name -> BEHIND_NAME.matcher(name).replaceFirst("").strip())
        .filter(name -> name.length() > 2 && name.length() <= 60 && !name.matches(".*\\d.*"))
        .findFirst()
        .orElse("");
  }

  /** The first that may be a name: no address, and no longer than so many characters. */
  private static String name(int longest, String... values) {
    return first(value -> !value.contains("://") && value.length() <= longest, values);
  }

  private static String first(Predicate<String> wanted, String... values) {
    return told(Stream.of(values)).stream().filter(wanted).findFirst().orElse("");
  }

  private static List<String> told(Stream<String> values) {
    return values
        .map(value -> BLANKS.matcher(Fragment.unescaped(value).strip()).replaceAll(" "))
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .distinct()
        .toList();
  }
}
