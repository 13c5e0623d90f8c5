package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.telusur.article.html.Fragment;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes texts out of named values, whether they are told as text, as HTML or as a list. */
final class NewsText {
  private static final Pattern MARKUP =
      Pattern.compile("</(?:p|div|span|strong|em|b|a|li)>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  /** What the name of a thing, or its value, is called. */
  private static final List<String> NAMES =
      List.of("name", "value", "@value", "$date", "$oid", "@id", "url");

  /** What the text of a block of a body is called. */
  private static final List<String> TEXTS = List.of("text", "content", "value", "@value", "html");

  private NewsText() {}

  /** The title; of several headlines the first, which ninjs calls the main one. */
  static String title(JsonObject values) {
    String title = first(values, FieldNames.TITLE);
    return title.isBlank() ? first(values, List.of("headlines")) : title;
  }

  /**
   * The paragraphs. A text alone may be HTML, which is guessed; several texts, as Telusur writes
   * them, are paragraphs as they are, be it about markup. Empty where no text is known.
   */
  static List<String> body(JsonObject values) {
    for (String name : FieldNames.BODY) {
      String text = written(values.get(name));
      if (!text.isBlank()) {
        boolean several = values.get(name) instanceof JsonArray array && areTexts(array);
        return several ? Text.paragraphs(text) : paragraphs(text);
      }
    }
    for (String name : FieldNames.BODY_HTML) {
      String text = written(values.get(name));
      if (!text.isBlank()) {
        return paragraphs(text);
      }
    }
    return paragraphs(written(main(values.get("bodies"))));
  }

  private static List<String> paragraphs(String text) {
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find()
        ? Fragment.paragraphs(text).stream().flatMap(p -> Text.paragraphs(p).stream()).toList()
        : Text.paragraphs(text);
  }

  /** The first value that is there and not blank; of several the first; empty where none is. */
  static String first(JsonObject values, List<String> names) {
    return all(values, names).stream().findFirst().orElse("");
  }

  /** The same, of several all of them, by commas: who wrote it together. */
  static String listed(JsonObject values, List<String> names) {
    return all(values, names).stream().distinct().collect(Collectors.joining(", "));
  }

  /**
   * The same, of what must not be passed by: a value that is there in a shape that is not known is
   * told as it is written.
   */
  static String told(JsonObject values, List<String> names) {
    String text = first(values, names);
    if (text.isBlank()) {
      for (String name : names) {
        if (values.get(name) instanceof JsonObject thing && !thing.isEmpty()) {
          return thing.toString();
        }
      }
    }
    return text;
  }

  private static List<String> all(JsonObject values, List<String> names) {
    return names.stream()
        .map(name -> plain(values.get(name)).filter(text -> !text.isBlank()).toList())
        .filter(texts -> !texts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean areTexts(JsonArray several) {
    return several.asList().stream().allMatch(JsonElement::isJsonPrimitive);
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

  /**
   * The text of a body: of a block what it says, not where something is; several on a line each.
   */
  private static String written(@Nullable JsonElement value) {
    return switch (value) {
      case null -> "";
      case JsonArray several ->
          several.asList().stream()
              .map(NewsText::written)
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining("\n"));
      case JsonObject block ->
          Stream.concat(
                  TEXTS.stream().map(block::get),
                  block.get("data") instanceof JsonObject data
                      ? Stream.of(data.get("text"))
                      : Stream.empty())
              .map(NewsText::written)
              .filter(text -> !text.isBlank())
              .findFirst()
              .orElse("");
      default -> value.isJsonNull() ? "" : value.getAsString();
    };
  }

  private static @Nullable JsonElement named(JsonObject thing) {
    return NAMES.stream().map(thing::get).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
