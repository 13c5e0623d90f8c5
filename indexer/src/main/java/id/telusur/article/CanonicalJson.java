package id.telusur.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one written form of an article: a JSON object on one line, its members always in the same
 * order, unknown ones left out. Export, content hash and reindexing work from it, so a change here
 * changes every hash.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /** The canonical JSON of an article. */
  public static String write(Article article) {
    var text = new StringWriter();
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

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException if the text is anything else; stored articles never are
   */
  public static Article read(String json) {
    JsonObject object = JsonParser.parseString(json).getAsJsonObject();
    List<String> body = new ArrayList<>();
    for (JsonElement paragraph : object.getAsJsonArray("body")) {
      body.add(paragraph.getAsString());
    }
    return new Article(
        object.get("id").getAsString(),
        object.get("title").getAsString(),
        body,
        date(member(object, "published")),
        member(object, "source"),
        member(object, "url"),
        member(object, "author"),
        object.get("language").getAsString(),
        member(object, "section"));
  }

  /** A day alone, or the instant with Jakarta's offset: ISO 8601 either way. */
  public static @Nullable String published(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    Instant at = published.at();
    return at == null
        ? published.day().toString()
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Published.ZONE));
  }

  private static @Nullable Published date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return text.indexOf('T') < 0
        ? new Published(LocalDate.parse(text), null)
        : Published.of(OffsetDateTime.parse(text).toInstant());
  }

  private static @Nullable String member(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null ? null : value.getAsString();
  }
}
