package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonObject;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a record of one JSON text. */
final class JsonRecord {
  private final ArticleMapper mapper;

  JsonRecord(ArticleMapper mapper) {
    this.mapper = mapper;
  }

  SourceRecord read(String text, Provenance place) {
    if (Utf8.isBroken(text)) {
      return Utf8.rejected(place, text);
    }
    try (var json = new JsonReader(JsonEscapes.of(text))) {
      json.setStrictness(Strictness.STRICT);
      JsonElement value = NamedValues.read(json);
      if (json.peek() != JsonToken.END_DOCUMENT) {
        return new Rejected(place, Reason.MALFORMED, "text after the JSON value", text);
      }
      return map(value, place);
    } catch (IOException | JsonIOException | JsonSyntaxException | IllegalStateException e) {
      return new Rejected(place, Reason.MALFORMED, "not JSON: " + JsonFaults.text(e), text);
    }
  }

  /** A record of a value that was read already. */
  SourceRecord map(JsonElement value, Provenance place) {
    if (!(value instanceof JsonObject object)) {
      return new Rejected(place, Reason.MALFORMED, "not a JSON object", value.toString());
    }
    SourceRecord record = mapper.map(object, place);
    boolean untitled = record instanceof Rejected rejected && rejected.reason() == Reason.NO_TITLE;
    String list = untitled ? listIn(object) : null;
    return list == null
        ? record
        : new Rejected(
            place,
            Reason.NO_TITLE,
            "no title; a list of articles has to be the document, not its \"%s\"".formatted(list),
            value.toString());
  }

  /** The member that holds a list of things, as answers of programs have it; else {@code null}. */
  private static @Nullable String listIn(JsonObject object) {
    return object.entrySet().stream()
        .filter(member ->
            member.getValue() instanceof JsonArray several
                && !several.isEmpty()
                && several.get(0) instanceof JsonObject)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
