package id.telusur.article.html;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What a page says in JSON-LD of an article, by schema.org's names. */
final class LinkedData {
  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script[type*=ld+json]");

  private static final Set<String> ARTICLES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BlogPosting",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
          "LiveBlogPosting",
          "Report",
          "SatiricalArticle");

  private static final int MOST = 1000;

  private final JsonObject article;

  /** What other things of the page are called, by their ids. */
  private final Map<String, String> named;

  private LinkedData(JsonObject article, Map<String, String> named) {
    this.article = article;
    this.named = named;
  }

  /** The articles that the page describes. */
  static List<LinkedData> of(Document page) {
    List<JsonObject> articles = new ArrayList<>();
    Map<String, String> named = new HashMap<>();
    for (Element script : page.select(SCRIPTS)) {
      for (JsonObject thing : parsed(script.data()).map(LinkedData::things).orElse(List.of())) {
        if (isArticle(thing.get("@type"))) {
          articles.add(thing);
        }
        if (isText(thing.get("@id")) && isText(thing.get("name"))) {
          named.putIfAbsent(thing.get("@id").getAsString(), thing.get("name").getAsString());
        }
      }
    }
    return articles.stream().map(article -> new LinkedData(article, named)).toList();
  }

  /** Of several the one that says most: the first with its text, else with its headline. */
  static Optional<LinkedData> fullest(List<LinkedData> articles) {
    return Stream.of("articleBody", "headline", "@type")
        .flatMap(name -> articles.stream().filter(found -> found.article.has(name)))
        .findFirst();
  }

  /** What a script holds; a page whose script is not JSON is read by what else it says. */
  private static Optional<JsonElement> parsed(String script) {
    try {
      return Optional.of(JsonParser.parseString(cleaned(script)));
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** Scripts come wrapped in comments or CDATA for browsers that are long gone. */
  private static String cleaned(String script) {
    return script
        .replaceFirst("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)", "")
        .replaceFirst("(?:-->|//\\s*]]>|/\\*\\s*]]>\\s*\\*/)\\s*$", "")
        .replaceFirst("[;,]\\s*$", "");
  }

  private static List<JsonObject> things(JsonElement root) {
    List<JsonObject> found = new ArrayList<>();
    Deque<JsonElement> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
      JsonElement next = open.removeFirst();
      if (next instanceof JsonArray several) {
        several.forEach(open::addLast);
      } else if (next instanceof JsonObject thing) {
        found.add(thing);
        for (String inner :
            List.of("@graph", "mainEntity", "mainEntityOfPage", "author", "publisher")) {
          if (thing.has(inner)) {
            open.addLast(thing.get(inner));
          }
        }
      }
    }
    return found;
  }

  private static boolean isArticle(@Nullable JsonElement type) {
    return switch (type) {
      case null -> false;
      case JsonArray several -> several.asList().stream().anyMatch(LinkedData::isArticle);
      default -> type.isJsonPrimitive() && ARTICLES.contains(type.getAsString());
    };
  }

  /** The text of a member: of a thing its name, of several things each, by commas; else empty. */
  String text(String name) {
    return plain(article.get(name));
  }

  /** Who wrote it; several as {@link Byline#joined}. */
  String author() {
    JsonElement author = article.get("author");
    return author instanceof JsonArray several ? Byline.joined(each(several)) : plain(author);
  }

  /** Where it stands, by its own name, its address and its page's. */
  List<String> addresses() {
    return Stream.of("@id", "url", "mainEntityOfPage")
        .map(article::get)
        .map(value -> value instanceof JsonObject thing ? thing.get("@id") : value)
        .filter(LinkedData::isText)
        .map(JsonElement::getAsString)
        .toList();
  }

  private List<String> each(JsonArray several) {
    return several.asList().stream()
        .map(this::plain)
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  private static boolean isText(@Nullable JsonElement value) {
    return value != null && value.isJsonPrimitive();
  }

  private String plain(@Nullable JsonElement value) {
    return switch (value) {
      case null -> "";
      case JsonArray several -> String.join(", ", each(several));
      case JsonObject thing when thing.has("name") -> plain(thing.get("name"));
      case JsonObject thing when isText(thing.get("@id")) -> {
        String id = thing.get("@id").getAsString();
        yield named.getOrDefault(id, id);
      }
      case JsonObject thing -> plain(thing.get("@value"));
      default -> value.isJsonNull() ? "" : value.getAsString().strip();
    };
  }
}
