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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record, of which several may have one name, as columns of a table or members in
 * JSON. The first that says anything keeps the name, of texts of an article the longest; others are
 * called by it and a number, as "title (2)", so that they are told as any that is not used.
 */
final class NamedValues {
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private final JsonObject values = new JsonObject();

  /** The last number that an other of a name got. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The next JSON value, of whatever kind. Gson would keep the last member of a name.
   *
   * @throws IOException if the text breaks off or is no JSON
   */
  static JsonElement read(JsonReader json) throws IOException {
    if (json.peek() != JsonToken.BEGIN_OBJECT) {
      return ELEMENTS.read(json);
    }
    var members = new NamedValues();
    json.beginObject();
    while (json.hasNext()) {
      members.add(json.nextName(), ELEMENTS.read(json));
    }
    json.endObject();
    return members.all();
  }

  /** Adds a value; one that says nothing, or the same, is not kept beside another. */
  void add(String name, JsonElement value) {
    JsonElement before = values.get(name);
    if (!UnusedNames.isAny(before)) {
      values.add(name, value);
    } else if (UnusedNames.isAny(value) && !value.equals(before)) {
      boolean counts = FieldNames.BODY.contains(name) && length(value) > length(before);
      values.add(name, counts ? value : before);
      values.add(other(name), counts ? before : value);
    }
  }

  /** All, by name. */
  JsonObject all() {
    return values;
  }

  /** A name that no value has yet. */
  private String other(String name) {
    return Stream.generate(() -> numbers.merge(name, 2, (last, first) -> last + 1))
        .map(number -> other(name, number))
        .filter(other -> !values.has(other))
        .findFirst()
        .orElseThrow();
  }

  /** What another value of a name is called: "title (2)". */
  static String other(String name, int number) {
    return "%s (%d)".formatted(name, number);
  }

  private static int length(@Nullable JsonElement value) {
    return JsonTexts.written(value).mapToInt(String::length).sum();
  }
}
