package id.telusur.article;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
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
 * called by it and a number, as "title (2)", so that they are told as any that is not used. Those
 * of a thing within stand beside its own name, as "publisher.name (2)".
 */
final class NamedValues {
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private final JsonObject values = new JsonObject();

  /** Where others are put: into the record, whatever they are within. */
  private final Others others;

  /** What the names of its others begin with: those of the things that it is within. */
  private final String within;

  NamedValues() {
    this.others = new Others(values, new HashMap<>());
    this.within = "";
  }

  private NamedValues(Others others, String within) {
    this.others = others;
    this.within = within;
  }

  /**
   * The next JSON value, of whatever kind. Gson would keep the last member of a name.
   *
   * @throws IOException if the text breaks off or is no JSON
   */
  static JsonElement read(JsonReader json) throws IOException {
    return json.peek() == JsonToken.BEGIN_OBJECT
        ? new NamedValues().members(json)
        : ELEMENTS.read(json);
  }

  private JsonObject members(JsonReader json) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      add(name, value(json, within + name + "."));
    }
    json.endObject();
    return values;
  }

  private JsonElement value(JsonReader json, String path) throws IOException {
    return switch (json.peek()) {
      case BEGIN_OBJECT -> new NamedValues(others, path).members(json);
      case BEGIN_ARRAY -> {
        var several = new JsonArray();
        json.beginArray();
        while (json.hasNext()) {
          several.add(value(json, path));
        }
        json.endArray();
        yield several;
      }
      default -> ELEMENTS.read(json);
    };
  }

  /** Adds a value; one that says nothing, or the same, is not kept beside another. */
  void add(String name, JsonElement value) {
    JsonElement before = values.get(name);
    if (!UnusedNames.isAny(before)) {
      values.add(name, value);
    } else if (UnusedNames.isAny(value) && !value.equals(before)) {
      boolean counts = NewsField.BODY.names().contains(name) && length(value) > length(before);
      values.add(name, counts ? value : before);
      others.add(within + name, counts ? before : value);
    }
  }

  /** All, by name. */
  JsonObject all() {
    return values;
  }

  /** What another value of a name is called: "title (2)". */
  static String other(String name, int number) {
    return name + " (" + number + ")";
  }

  private static int length(@Nullable JsonElement value) {
    return JsonTexts.written(value).mapToInt(String::length).sum();
  }

  /**
   * The other values of names.
   *
   * @param values all of the record
   * @param numbers the last that an other of a name got
   */
  private record Others(JsonObject values, Map<String, Integer> numbers) {
    /** Adds one under a name that no value has yet. */
    void add(String name, JsonElement value) {
      String free =
          Stream.generate(() -> numbers.merge(name, 2, (last, first) -> last + 1))
              .map(number -> other(name, number))
              .filter(other -> !values.has(other))
              .findFirst()
              .orElseThrow();
      values.add(free, value);
    }
  }
}
