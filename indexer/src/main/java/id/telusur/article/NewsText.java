package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import id.telusur.article.html.Byline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the texts of an article out of named values. Of the names of a field the first counts that
 * says anything; of a body the one that says most, as another may be its summary. Values of {@link
 * CanonicalJson}, which are ours, are what they say; else {@link NoValue} says nothing.
 */
final class NewsText {
  /** Whether something was published or has an address, where another name says when or which. */
  private static final Pattern FLAG = Pattern.compile("(?i)0|1|true|false");

  private static final Comparator<Named> BY_RANK = Comparator.comparingInt(Named::rank);
  private static final Comparator<Named> BY_LENGTH =
      Comparator.comparingInt(Named::length).reversed().thenComparing(BY_RANK);

  private final JsonObject values;
  private final boolean isOurs;

  /** What is said beside the values, as paragraphs. */
  private final List<String> beside;

  /** What is said of each field, that which counts first. */
  private final Map<NewsField, List<Named>> said = new EnumMap<>(NewsField.class);

  /**
   * What a record says by one name.
   *
   * @param rank its place among the names of the field
   */
  private record Named(String name, int rank, List<String> texts) {
    private int length() {
      return texts.stream().mapToInt(String::length).sum();
    }
  }

  /**
   * The texts of a record.
   *
   * @param beside a text that is the body where it says anything, whatever the values say
   */
  NewsText(JsonObject values, String beside) {
    this.values = values;
    this.isOurs = CanonicalJson.isOne(values);
    this.beside = paragraphs(new JsonPrimitive(beside));
    for (Map.Entry<String, JsonElement> value : values.entrySet()) {
      for (NewsField field : NewsField.called(value.getKey())) {
        add(field, value.getKey(), value.getValue());
      }
    }
    said.forEach((field, named) -> named.sort(field == NewsField.BODY ? BY_LENGTH : BY_RANK));
  }

  private void add(NewsField field, String name, JsonElement value) {
    int rank = field.names().indexOf(name);
    List<String> texts = texts(field, name, value);
    if (texts.isEmpty() && field.isExact()) {
      rank += field.names().size(); // behind all that is said in a shape that is known
      texts = shape(value);
    }
    if (!texts.isEmpty()) {
      said.computeIfAbsent(field, any -> new ArrayList<>()).add(new Named(name, rank, texts));
    }
  }

  /** The title; of several headlines the first, which ninjs calls the main one. */
  String title() {
    return line(NewsField.TITLE);
  }

  /** The paragraphs; empty where no text is known. */
  List<String> body() {
    return beside.isEmpty() ? counting(NewsField.BODY) : beside;
  }

  /**
   * What a field says; of several values the first; empty where it says nothing. What must not be
   * passed by is told as it is written where its shape is not known.
   */
  String first(NewsField field) {
    List<String> texts = counting(field);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /** The same without markup, on one line. */
  String line(NewsField field) {
    return line(first(field));
  }

  /** Who wrote it; several as {@link Byline#joined}. */
  String authors() {
    return Byline.joined(
        counting(NewsField.AUTHOR).stream()
            .map(this::line)
            .map(text -> isOurs ? text : Byline.name(text))
            .filter(text -> !Text.isBlank(text))
            .distinct()
            .toList());
  }

  /** What stands in a field that says nothing, as it is written; empty where nothing does. */
  String written(NewsField field) {
    return field.names().stream()
        .map(values::get)
        .map(NewsText::asWritten)
        .filter(text -> !Text.isBlank(text))
        .findFirst()
        .orElse("");
  }

  private String line(String text) {
    return isOurs ? Text.line(text) : MaybeHtml.line(text);
  }

  private static String asWritten(@Nullable JsonElement value) {
    return switch (value) {
      case JsonPrimitive plain -> plain.getAsString();
      case JsonArray several -> several.toString();
      case JsonObject thing -> thing.toString();
      case null, default -> "";
    };
  }

  /**
   * The names of what stands in a list beside the value that counts, with a number as {@link
   * NamedValues} gives it; who wrote an article may be several.
   */
  Set<String> others() {
    var others = new HashSet<String>();
    said.forEach((field, named) -> {
      Named counts = named.getFirst();
      boolean mayBeSeveral = field == NewsField.AUTHOR || field == NewsField.BODY;
      if (!mayBeSeveral && counts.texts.stream().distinct().count() > 1) {
        others.add(NamedValues.other(counts.name, 2));
      }
    });
    return others;
  }

  /** The names that count, and those that say the same as one that does. */
  Set<String> used() {
    var used = new HashSet<String>();
    said.forEach((field, named) -> {
      List<String> counts = field == NewsField.BODY ? body() : counting(field);
      for (Named one : named) {
        if (one.texts.equals(counts)) {
          used.add(one.name);
        }
      }
    });
    return used;
  }

  private List<String> counting(NewsField field) {
    List<Named> named = said.get(field);
    return named == null ? List.of() : named.getFirst().texts;
  }

  private List<String> texts(NewsField field, String name, JsonElement value) {
    return field == NewsField.BODY
        ? paragraphs(isOurs || !name.equals(NewsField.BODIES) ? value : main(value))
        : JsonTexts.plain(value).filter(text -> says(field, text)).toList();
  }

  private boolean says(NewsField field, String text) {
    if (isOurs) {
      return !Text.isBlank(text);
    }
    return switch (field) {
      case ID -> !NoValue.isMissing(text);
      case URL, PUBLISHED, MODIFIED, FETCHED ->
          !NoValue.isMissing(text) && !FLAG.matcher(text.strip()).matches();
      default -> !NoValue.isOne(text);
    };
  }

  private List<String> paragraphs(@Nullable JsonElement value) {
    if (isOurs) {
      return JsonTexts.written(value).flatMap(text -> Text.paragraphs(text).stream()).toList();
    }
    List<String> paragraphs =
        JsonTexts.written(value).flatMap(text -> MaybeHtml.paragraphs(text).stream()).toList();
    return paragraphs.stream().allMatch(NoValue::isOne) ? List.of() : paragraphs;
  }

  private static @Nullable JsonElement main(@Nullable JsonElement several) {
    return several instanceof JsonArray array && !array.isEmpty() ? array.get(0) : several;
  }

  private static List<String> shape(JsonElement value) {
    return value instanceof JsonObject thing && !thing.isEmpty()
        ? List.of(thing.toString())
        : List.of();
  }
}
