package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts out of named values, whether they are told as text, as HTML or as a list. Those of
 * {@link CanonicalJson}, which are ours, are what they say; else {@link NoValue} says nothing.
 *
 * @param isOurs whether the values are those of an export
 */
record NewsText(JsonObject values, boolean isOurs) {
  /** What the name of a thing, or its value, is called. */
  private static final List<String> NAMES =
      List.of("name", "rendered", "value", "@value", "$date", "$numberLong", "$oid", "@id", "url");

  /** What the text of a block of a body is called. */
  private static final List<String> TEXTS =
      List.of("text", "content", "rendered", "value", "@value", "html");

  static NewsText of(JsonObject values) {
    return new NewsText(values, CanonicalJson.isOne(values));
  }

  /** The title; of several headlines the first, which ninjs calls the main one. */
  String title() {
    String told = first(FieldNames.TITLE);
    String title = told.isBlank() ? first(List.of(FieldNames.HEADLINES)) : told;
    return isOurs ? Text.line(title) : MaybeHtml.line(title);
  }

  /** The paragraphs; empty where no text is known. */
  List<String> body() {
    if (isOurs) {
      return written(values.get("body")).flatMap(text -> Text.paragraphs(text).stream()).toList();
    }
    return Stream.concat(
            Stream.concat(FieldNames.BODY.stream(), FieldNames.BODY_HTML.stream()).map(values::get),
            Stream.of(main(values.get(FieldNames.BODIES))))
        .map(value -> written(value).flatMap(text -> MaybeHtml.paragraphs(text).stream()).toList())
        .filter(paragraphs -> !paragraphs.stream().allMatch(NoValue::isOne))
        .findFirst()
        .orElse(List.of());
  }

  /** The first value that is there and says anything; of several the first; empty where none is. */
  String first(List<String> names) {
    return all(names).stream().findFirst().orElse("");
  }

  /** The same, of several all of them, by commas: who wrote it together. */
  String listed(List<String> names) {
    return all(names).stream().distinct().collect(Collectors.joining(", "));
  }

  /**
   * The same, of what must not be passed by: a value that is there in a shape that is not known is
   * told as it is written.
   */
  String told(List<String> names) {
    String text = first(names);
    if (text.isBlank()) {
      for (String name : names) {
        if (values.get(name) instanceof JsonObject thing && !thing.isEmpty()) {
          return thing.toString();
        }
      }
    }
    return text;
  }

  private List<String> all(List<String> names) {
    return names.stream()
        .map(name -> plain(values.get(name)).filter(this::isSaid).toList())
        .filter(texts -> !texts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isSaid(String text) {
    return isOurs ? !Text.isBlank(text) : !NoValue.isOne(text);
  }

  private static @Nullable JsonElement main(@Nullable JsonElement several) {
    return several instanceof JsonArray array && !array.isEmpty() ? array.get(0) : several;
  }

  /** The texts of a value: of a thing with a name its name, of several things each. */
  private static Stream<String> plain(@Nullable JsonElement value) {
    return switch (value) {
      case null -> Stream.empty();
      case JsonArray several -> several.asList().stream().flatMap(NewsText::plain);
      case JsonObject thing -> plain(named(thing));
      default -> value.isJsonNull() ? Stream.empty() : Stream.of(value.getAsString());
    };
  }

  /** The texts of a body: of a block what it says, not where something is. */
  private static Stream<String> written(@Nullable JsonElement value) {
    return switch (value) {
      case null -> Stream.empty();
      case JsonArray several -> several.asList().stream().flatMap(NewsText::written);
      case JsonObject block ->
          Stream.concat(TEXTS.stream().map(block::get), Stream.of(inner(block)))
              .map(text -> written(text).filter(part -> !part.isBlank()).toList())
              .filter(texts -> !texts.isEmpty())
              .findFirst()
              .stream()
              .flatMap(List::stream);
      default -> value.isJsonNull() ? Stream.empty() : Stream.of(value.getAsString());
    };
  }

  private static @Nullable JsonElement inner(JsonObject block) {
    return block.get("data") instanceof JsonObject data ? data.get("text") : null;
  }

  private static @Nullable JsonElement named(JsonObject thing) {
    return NAMES.stream().map(thing::get).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
