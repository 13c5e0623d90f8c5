package id.telusur.article.html;

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

/** What a page declares by the names of one vocabulary or another; empty what it does not. */
final class Declared {
  private static final Evaluator PROPERTIES = Selector.evaluatorOf("[itemprop]");
  private static final Evaluator ARTICLE = Selector.evaluatorOf("[itemtype*=NewsArticle]");
  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h1");
  private static final Evaluator METAS = Selector.evaluatorOf("meta[property], meta[name]");

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(\\S+)|SingleFile\\s+url:\\s*(\\S+)");

  private final Document page;
  private final Optional<LinkedData> linked;
  private final Map<String, String> metas;
  private final List<Element> properties;

  Declared(Document page) {
    this.page = page;
    this.metas = metas(page);
    this.linked = described();
    this.properties = page.select(PROPERTIES);
  }

  /** Whether it calls itself an article. */
  boolean isArticle() {
    return linked.isPresent()
        || !itemprop("articleBody").isEmpty()
        || page.selectFirst(ARTICLE) != null;
  }

  /** Its own article among those that it describes in JSON-LD; any where none tells that it is. */
  private Optional<LinkedData> described() {
    List<LinkedData> all = LinkedData.of(page);
    List<LinkedData> own = all.stream().filter(this::isOwn).toList();
    return LinkedData.fullest(own.isEmpty() ? all : own);
  }

  private boolean isOwn(LinkedData article) {
    String headline = Fragment.unescaped(article.text("headline"));
    return Stream.of(canonical(), meta("og:url"), savedFrom(), page.location())
            .anyMatch(url -> article.addresses().stream().anyMatch(it -> Address.same(it, url)))
        || Stream.concat(
                Stream.of(meta("og:title"), meta("twitter:title"), page.title()),
                page.select(HEADINGS).stream().map(Element::text))
            .anyMatch(name -> Headline.isNamedBy(headline, name));
  }

  /** By a name of schema.org, in JSON-LD. */
  String linked(String name) {
    return linked.map(data -> data.text(name)).orElse("");
  }

  /** Who wrote it, in JSON-LD; several as {@link Byline#joined}. */
  String linkedAuthor() {
    return linked.map(LinkedData::author).orElse("");
  }

  /** By the property or name of a meta element, in lower case. */
  String meta(String name) {
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

  /** By a name of schema.org, in microdata. */
  String itemprop(String name) {
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

  /** The name of an author or a publisher who is told by parts, in microdata. */
  String named(String role) {
    Element name = page.selectFirst("[itemprop=%s] [itemprop=name]".formatted(role));
    String told = name == null ? "" : name.attr("content");
    return name == null || !told.isBlank() ? told : name.text();
  }

  /** The address that it calls the right one. */
  String canonical() {
    Element canonical = page.selectFirst(CANONICAL);
    return canonical == null ? "" : canonical.attr("href");
  }

  /** The address that a browser noted when it saved the page. */
  String savedFrom() {
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
}
