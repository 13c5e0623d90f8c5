package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.telusur.article.Rejected.Reason;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of named values, whatever form they were read from. Each field is known by its
 * own name, the name in schema.org's NewsArticle, and the names in common use; the first that is
 * there and not blank counts. Values it does not know are left alone.
 */
final class ArticleMapper {
  private static final List<String> ID = List.of("id", "identifier", "_id");
  private static final List<String> TITLE = List.of("title", "headline", "judul");
  private static final List<String> BODY = List.of("body", "articleBody", "content", "text", "isi");
  private static final List<String> PUBLISHED =
      List.of("published", "datePublished", "publishedAt", "published_at", "date", "tanggal");
  private static final List<String> FETCHED = List.of("fetched", "fetchedAt", "fetched_at");
  private static final List<String> SOURCE = List.of("source", "publisher", "sumber");
  private static final List<String> URL = List.of("url", "link");
  private static final List<String> AUTHOR = List.of("author", "authors", "penulis");
  private static final List<String> LANGUAGE = List.of("language", "inLanguage", "lang", "bahasa");
  private static final List<String> SECTION =
      List.of("section", "articleSection", "category", "kategori");

  /** Clocks differ and papers print tomorrow's date: so far ahead a date may lie. */
  private static final int DAYS_AHEAD = 2;

  private final LanguageDetector detector;
  private final LocalDate latest;

  ArticleMapper(LanguageDetector detector, Clock clock) {
    this.detector = detector;
    this.latest = LocalDate.ofInstant(clock.instant(), Published.ZONE).plusDays(DAYS_AHEAD);
  }

  SourceRecord map(JsonObject values, Provenance place) {
    String title = Text.line(textOf(values, TITLE));
    List<String> body = Text.paragraphs(textOf(values, BODY));
    if (title.isBlank()) {
      return new Rejected(place, Reason.NO_TITLE, "no title", "");
    }
    if (body.isEmpty()) {
      return new Rejected(place, Reason.NO_BODY, "no text", title);
    }
    String date = textOf(values, PUBLISHED);
    Published published;
    Instant fetched;
    try {
      published = published(date);
      fetched = fetched(textOf(values, FETCHED));
    } catch (DateTimeException | IllegalArgumentException e) {
      return new Rejected(place, Reason.BAD_DATE, "not a date: " + e.getMessage(), date);
    }
    try {
      var provenance = new Provenance(place.source(), place.position(), fetched);
      return new Accepted(article(values, title, body, published), provenance);
    } catch (IllegalArgumentException e) {
      return new Rejected(place, Reason.BAD_FIELD, String.valueOf(e.getMessage()), title);
    }
  }

  private Article article(
      JsonObject values, String title, List<String> body, @Nullable Published published) {
    String source = orNull(textOf(values, SOURCE));
    String url = orNull(textOf(values, URL));
    String id = orNull(textOf(values, ID));
    return new Article(
        id != null ? id : digest(source, url, title, body),
        title,
        body,
        published,
        source,
        url,
        orNull(textOf(values, AUTHOR)),
        LanguageCode.of(textOf(values, LANGUAGE)).orElseGet(() -> detector.detect(title, body)),
        orNull(textOf(values, SECTION)));
  }

  /** The id of a record that brings none: of where it stands, else of what it says. */
  private static String digest(
      @Nullable String source, @Nullable String url, String title, List<String> body) {
    String identity = url != null ? source + "\n" + url : title + "\n" + String.join("\n", body);
    return HexFormat.of().formatHex(ContentHash.sha256(identity), 0, 12);
  }

  private @Nullable Published published(String text) {
    if (text.isBlank()) {
      return null;
    }
    Published published = Published.parse(text);
    if (published.day().isAfter(latest)) {
      throw new DateTimeException("%s lies in the future".formatted(published.day()));
    }
    return published;
  }

  private static @Nullable Instant fetched(String text) {
    return text.isBlank() ? null : Published.parse(text).orStartOfDay();
  }

  private static @Nullable String orNull(String text) {
    String line = Text.line(text);
    return line.isBlank() ? null : line;
  }

  private static String textOf(JsonObject values, List<String> names) {
    for (String name : names) {
      String text = plain(values.get(name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /** The text of a value: of a thing with a name its name, of several things each on a line. */
  private static String plain(@Nullable JsonElement value) {
    return switch (value) {
      case null -> "";
      case JsonArray several -> {
        List<String> parts = new ArrayList<>();
        several.forEach(element -> parts.add(plain(element)));
        yield parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
      }
      case JsonObject thing -> plain(thing.get(thing.has("name") ? "name" : "value"));
      default -> value.isJsonNull() ? "" : value.getAsString();
    };
  }
}
