package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import id.telusur.article.html.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes texts out of named values, whether they are told as text, as HTML or as a list. */
final class NewsText {
  private static final Pattern MARKUP =
      Pattern.compile("</(?:p|div|span|strong|em|b|a|li)>|<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private NewsText() {}

  /** The title; of several headlines the first, which ninjs calls the main one. */
  static String title(JsonObject values) {
    String title = first(values, FieldNames.TITLE);
    return title.isBlank() ? plain(main(values.get("headlines"))) : title;
  }

  /**
   * The paragraphs. A text alone may be HTML, which is guessed; several texts, as Telusur writes
   * them, are paragraphs as they are, be it about markup.
   */
  static List<String> body(JsonObject values) {
    JsonElement told = firstValue(values, FieldNames.BODY);
    String text = plain(told);
    if (told instanceof JsonArray several && areTexts(several)) {
      return Text.paragraphs(text);
    }
    if (text.isBlank()) {
      text = first(values, FieldNames.BODY_HTML);
    }
    if (text.isBlank()) {
      text = plain(main(values.get("bodies")));
    }
    return text.indexOf('<') >= 0 && MARKUP.matcher(text).find()
        ? Fragment.paragraphs(text).stream().flatMap(p -> Text.paragraphs(p).stream()).toList()
        : Text.paragraphs(text);
  }

  /** The first value that is there and not blank; empty where none is. */
  static String first(JsonObject values, List<String> names) {
    return plain(firstValue(values, names));
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

  private static @Nullable JsonElement firstValue(JsonObject values, List<String> names) {
    for (String name : names) {
      JsonElement value = values.get(name);
      if (!plain(value).isBlank()) {
        return value;
      }
    }
    return null;
  }

  private static boolean areTexts(JsonArray several) {
    return several.asList().stream().allMatch(JsonElement::isJsonPrimitive);
  }

  private static @Nullable JsonElement main(@Nullable JsonElement several) {
    return several instanceof JsonArray array && !array.isEmpty() ? array.get(0) : several;
  }

  /** The text of a value: of a thing with a name its name, of several things each on a line. */
  private static String plain(@Nullable JsonElement value) {
    return switch (value) {
      case null -> "";
      case JsonArray several -> {
        List<String> parts = new ArrayList<>();
        several.forEach(element -> parts.add(plain(element)));
        yield parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
      }
      case JsonObject thing -> plain(named(thing));
      default -> value.isJsonNull() ? "" : value.getAsString();
    };
  }

  private static @Nullable JsonElement named(JsonObject thing) {
    for (String name : List.of("name", "value", "@value", "$date", "$oid", "@id", "url")) {
      if (thing.has(name)) {
        return thing.get(name);
      }
    }
    return null;
  }
}
