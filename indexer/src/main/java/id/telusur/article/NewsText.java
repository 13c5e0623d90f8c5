package id.telusur.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the texts of an article out of named values. Of the names of a field the first counts that
 * says anything; of a body the one that says most, as another may be its summary. Values of {@link
 * CanonicalJson}, which are ours, are what they say; else {@link NoValue} says nothing.
 */
final class NewsText {
  /** Whether something was published or has an address, where another name says when or which. */
  private static final Pattern FLAG = Pattern.compile("(?i)0|1|true|false");

  private final JsonObject values;
  private final boolean isOurs;

  /** What is said beside the values, as paragraphs. */
  private final List<String> beside;

  /** The longest first. */
  private final List<Named> bodies;

  /** What a record says by one name. */
  private record Named(String name, List<String> texts) {
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
    this.beside = paragraphs(new JsonPrimitive(beside)).toList();
    this.bodies =
        named(FieldNames.BODY, name -> paragraphs(body(name))).stream()
            .sorted(Comparator.comparingInt(Named::length).reversed())
            .toList();
  }

  /** The title; of several headlines the first, which ninjs calls the main one. */
  String title() {
    String title = first(FieldNames.TITLE);
    return isOurs ? Text.line(title) : MaybeHtml.line(title);
  }

  /** The paragraphs; empty where no text is known. */
  List<String> body() {
    return beside.isEmpty() ? counting(bodies) : beside;
  }

  /** What a field says; of several values the first; empty where it says nothing. */
  String first(List<String> names) {
    return counting(said(names)).stream().findFirst().orElse("");
  }

  /** The same, of several all of them, by commas: who wrote it together. */
  String listed(List<String> names) {
    return counting(said(names)).stream().distinct().collect(Collectors.joining(", "));
  }

  /**
   * The same, of what must not be passed by: a value that is there in a shape that is not known is
   * told as it is written.
   */
  String told(List<String> names) {
    return counting(exactly(names)).stream().findFirst().orElse("");
  }

  /** What stands in a field that says nothing, as it is written; empty where nothing does. */
  String written(List<String> names) {
    return names.stream()
        .map(values::get)
        .map(NewsText::asWritten)
        .filter(text -> !Text.isBlank(text))
        .findFirst()
        .orElse("");
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
    return Stream.concat(
            FieldNames.TEXTS.stream()
                .filter(names -> !names.equals(FieldNames.AUTHOR))
                .map(this::said),
            FieldNames.EXACT.stream().map(this::exactly))
        .flatMap(said -> said.stream().limit(1))
        .filter(one -> one.texts.stream().distinct().count() > 1)
        .map(one -> NamedValues.other(one.name, 2))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names that count, and those that say the same as one that does. */
  Set<String> used() {
    Stream<Named> others =
        Stream.concat(
                FieldNames.TEXTS.stream().map(this::said),
                FieldNames.EXACT.stream().map(this::exactly))
            .flatMap(said -> saying(said, counting(said)));
    return Stream.concat(saying(bodies, body()), others)
        .map(Named::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Named> saying(List<Named> said, List<String> texts) {
    return said.stream().filter(one -> one.texts.equals(texts));
  }

  private static List<String> counting(List<Named> said) {
    return said.isEmpty() ? List.of() : said.getFirst().texts;
  }

  private List<Named> exactly(List<String> names) {
    List<Named> said = said(names);
    return said.isEmpty() ? named(names, name -> shape(values.get(name))) : said;
  }

  private List<Named> said(List<String> names) {
    boolean mayBeFlag = FieldNames.DATES.contains(names) || names.equals(FieldNames.URL);
    Predicate<String> says =
        names.equals(FieldNames.ID)
            ? this::isGiven
            : mayBeFlag
                ? text -> isGiven(text) && (isOurs || !FLAG.matcher(text.strip()).matches())
                : this::isSaid;
    return named(names, name -> JsonTexts.plain(values.get(name)).filter(says));
  }

  private List<Named> named(List<String> names, Function<String, Stream<String>> texts) {
    return names.stream()
        .filter(values::has)
        .map(name -> new Named(name, texts.apply(name).toList()))
        .filter(named -> !named.texts.isEmpty())
        .toList();
  }

  private boolean isSaid(String text) {
    return isOurs ? !Text.isBlank(text) : !NoValue.isOne(text);
  }

  /** The same of an id, an address or a date. */
  private boolean isGiven(String text) {
    return isOurs ? !Text.isBlank(text) : !NoValue.isMissing(text);
  }

  private @Nullable JsonElement body(String name) {
    JsonElement value = values.get(name);
    return !isOurs && name.equals(FieldNames.BODIES) ? main(value) : value;
  }

  private Stream<String> paragraphs(@Nullable JsonElement value) {
    if (isOurs) {
      return JsonTexts.written(value).flatMap(text -> Text.paragraphs(text).stream());
    }
    List<String> paragraphs =
        JsonTexts.written(value).flatMap(text -> MaybeHtml.paragraphs(text).stream()).toList();
    return paragraphs.stream().allMatch(NoValue::isOne) ? Stream.empty() : paragraphs.stream();
  }

  private static @Nullable JsonElement main(@Nullable JsonElement several) {
    return several instanceof JsonArray array && !array.isEmpty() ? array.get(0) : several;
  }

  private static Stream<String> shape(@Nullable JsonElement value) {
    return value instanceof JsonObject thing && !thing.isEmpty()
        ? Stream.of(thing.toString())
        : Stream.empty();
  }
}
