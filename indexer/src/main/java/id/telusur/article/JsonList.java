package id.telusur.article;

import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

/**
 * The list of articles within a document that is an answer of a program: an object of which one
 * member holds objects, where no text stands before.
 */
final class JsonList {
  /** Its names, for people. */
  static final String NAMED = "\"articles\", \"data\", \"items\" or \"results\"";

  private static final Set<String> NAMES = Set.of("articles", "data", "items", "results");

  private JsonList() {}

  /** Whether a text that begins with a brace begins such a document. */
  static boolean begins(String start) {
    try (var json = new JsonReader(new StringReader(start))) {
      json.setStrictness(Strictness.STRICT);
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        if (FieldNames.BODY.contains(name)) {
          return false;
        }
        if (isOne(name, json.peek())) {
          json.beginArray();
          return json.peek() == JsonToken.BEGIN_OBJECT;
        }
        json.skipValue();
      }
      return false;
    } catch (IOException | IllegalStateException e) {
      return false; // the start of a file may end anywhere
    }
  }

  /** Whether members are those of an article: what it lists behind them belongs to it. */
  static boolean isArticle(JsonObject members) {
    return FieldNames.BODY.stream().anyMatch(members::has);
  }

  /** Whether a member may be the list, by its name and what its value begins with. */
  static boolean isOne(String name, JsonToken value) {
    return value == JsonToken.BEGIN_ARRAY && NAMES.contains(name);
  }
}
