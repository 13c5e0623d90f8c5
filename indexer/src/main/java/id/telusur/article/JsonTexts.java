package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a JSON value, whatever its shape; what is true or false is none. */
final class JsonTexts {
  /** What the name of a thing, or its value, is called. */
  private static final List<String> NAMES =
      List.of("name", "rendered", "value", "@value", "$date", "$numberLong", "$oid", "@id", "url");

  /** What the text of a block of a body is called. */
  private static final List<String> TEXTS =
      List.of("text", "content", "rendered", "value", "@value", "html");

  private JsonTexts() {}

  /** The texts of a value: of a thing with a name its name, of several things each. */
  static Stream<String> plain(@Nullable JsonElement value) {
    return switch (value) {
      case JsonArray several -> several.asList().stream().flatMap(JsonTexts::plain);
      case JsonObject thing -> plain(named(thing));
      case JsonPrimitive plain when !plain.isBoolean() -> Stream.of(plain.getAsString());
      case null, default -> Stream.empty();
    };
  }

  /** The texts of a body: of a block what it says, not where something is. */
  static Stream<String> written(@Nullable JsonElement value) {
    return switch (value) {
      case JsonArray several -> several.asList().stream().flatMap(JsonTexts::written);
      case JsonObject block ->
          Stream.concat(TEXTS.stream().map(block::get), Stream.of(inner(block)))
              .map(text -> written(text).filter(part -> !part.isBlank()).toList())
              .filter(texts -> !texts.isEmpty())
              .findFirst()
              .stream()
              .flatMap(List::stream);
      case JsonPrimitive plain when !plain.isBoolean() -> Stream.of(plain.getAsString());
      case null, default -> Stream.empty();
    };
  }

  private static @Nullable JsonElement inner(JsonObject block) {
    return block.get("data") instanceof JsonObject data ? data.get("text") : null;
  }

  private static @Nullable JsonElement named(JsonObject thing) {
    return NAMES.stream().map(thing::get).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
