package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.io.output.StringBuilderWriter;
import org.jspecify.annotations.Nullable;

/**
 * The one written form of an article: a JSON object on one line, its members always in the same
 * order, unknown ones left out. Export, content hash and reindexing work from it, so a change here
 * changes every hash.
 */
public final class CanonicalJson {
  private static final String JAKARTA = "+07:00";
  private static final ZoneOffset OFFSET = ZoneOffset.of(JAKARTA);
  private static final String SECONDS = "2024-08-13T14:05:00" + JAKARTA;

  /** The members in their order, and what an export adds. */
  private static final List<String> MEMBERS =
      List.of(
          "id",
          "title",
          "published",
          "source",
          "url",
          "author",
          "language",
          "section",
          "body",
          "fetched",
          "modified");

  /** Most articles are no longer, in UTF-16 units. */
  private static final int USUAL = 4096;

  private CanonicalJson() {}

  /**
   * Whether a record of some file is written as an export writes it: its texts are what they say.
   */
  static boolean isOne(JsonObject record) {
    List<String> names = List.copyOf(record.keySet());
    return names.containsAll(List.of("id", "title", "language", "body"))
        && MEMBERS.stream().filter(names::contains).toList().equals(names)
        && (names.contains("fetched") || !names.contains("modified"))
        && record.get("body") instanceof JsonArray body
        && body.asList().stream().allMatch(JsonElement::isJsonPrimitive);
  }

  /** The canonical JSON of an article. */
  public static String write(Article article) {
    var text = new StringBuilderWriter(USUAL); // a StringWriter locks for each character
    try (var json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.setSerializeNulls(false);
      json.beginObject();
      json.name("id").value(article.id());
      json.name("title").value(article.title());
      json.name("published").value(published(article.published()));
      json.name("source").value(article.source());
      json.name("url").value(article.url());
      json.name("author").value(article.author());
      json.name("language").value(article.language());
      json.name("section").value(article.section());
      json.name("body").beginArray();
      for (String paragraph : article.body()) {
        json.value(paragraph);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  /** The same with when it was fetched or changed, where that is known, as exports have it. */
  public static String write(String json, @Nullable AsOf asOf) {
    if (asOf == null) {
      return json;
    }
    var added = new JsonObject();
    asOf.addTo(added);
    return json.substring(0, json.length() - 1) + "," + added.toString().substring(1);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException if the text is anything else; stored articles never are
   */
  public static Article read(String json) {
    var members = new HashMap<String, String>();
    List<String> body = List.of();
    try (var reader = new JsonReader(new StringReader(json))) {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        if (name.equals("body")) {
          body = paragraphs(reader);
        } else {
          members.put(name, reader.nextString());
        }
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new IllegalStateException("text after the article");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("not the JSON of an article", e);
    }
    return article(members, body);
  }

  private static List<String> paragraphs(JsonReader reader) throws IOException {
    var paragraphs = new ArrayList<String>();
    reader.beginArray();
    while (reader.hasNext()) {
      paragraphs.add(reader.nextString());
    }
    reader.endArray();
    return paragraphs;
  }

  private static Article article(Map<String, String> members, List<String> body) {
    return new Article(
        Objects.requireNonNull(members.get("id")),
        Objects.requireNonNull(members.get("title")),
        body,
        date(members.get("published")),
        members.get("source"),
        members.get("url"),
        members.get("author"),
        Objects.requireNonNull(members.get("language")),
        members.get("section"));
  }

  /** A day alone, or the instant with Jakarta's offset: RFC 3339 either way. */
  public static @Nullable String published(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    Instant at = published.at();
    return at == null
        ? published.day().toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Published.inJakarta(at));
  }

  private static @Nullable Published date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return text.indexOf('T') < 0
        ? new Published(LocalDate.parse(text), null)
        : Published.of(instant(text));
  }

  /** As {@link #published} writes it: to the second, in Jakarta, which Java's parser is slow at. */
  private static Instant instant(String text) {
    if (text.length() != SECONDS.length() || !text.endsWith(JAKARTA)) {
      return OffsetDateTime.parse(text).toInstant();
    }
    return LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19))
        .toInstant(OFFSET);
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
