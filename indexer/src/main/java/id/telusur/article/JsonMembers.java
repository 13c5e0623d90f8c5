package id.telusur.article;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a JSON value without losing members of one name: Gson keeps the last, and RFC 8259 leaves
 * open which counts. The first that is not null keeps the name; others are called by it and a
 * number, as "title (2)", so that they are told as any member that is not used.
 */
final class JsonMembers {
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private JsonMembers() {}

  /**
   * The next value, of whatever kind.
   *
   * @throws IOException if the text breaks off or is no JSON
   */
  static JsonElement read(JsonReader json) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      return ELEMENTS.read(json);
    }
    var object = new JsonObject();
    var named = new HashMap<String, Integer>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      JsonElement value = ELEMENTS.read(json);
      if (!value.isJsonNull()) {
        object.add(free(name, named), value);
      } else if (!object.has(name)) {
        object.add(name, value);
      }
    }
    json.endObject();
    return object;
  }

  /**
   * A name that no member has yet.
   *
   * @param named how many members had each
   */
  private static String free(String name, Map<String, Integer> named) {
    int number = named.merge(name, 1, Integer::sum);
    return number == 1 ? name : free(name + " (" + number + ")", named);
  }
}
