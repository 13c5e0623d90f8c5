package id.telusur.query;

import id.telusur.language.LanguageCodes;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Pair;
import id.telusur.relation.Regions;
import id.telusur.relation.Topic;
import id.telusur.relation.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Countries, pairs and topics as people write them: code or name, a pair in either order. */
public final class Labels {
  /** What stands between the two names of a pair. */
  private static final String BETWEEN = " \u2013 ";

  /** More characters are no names of two countries. */
  private static final int LONGEST_PAIR = 120;

  private static final Locale INDONESIAN = Locale.of("id");
  private static final Countries COUNTRIES = Countries.builtIn();
  private static final Regions REGIONS = Regions.inFields();
  private static final Topics TOPICS = Topics.builtIn();

  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,3}");

  private Labels() {}

  /**
   * The code of a country (ISO 3166-1 alpha-2) or body (EU, ASEAN) that a facet gave, or of one
   * that is named; empty if the text is neither.
   *
   * @param text its code or one of its names, in any case; a code goes before a name: AS is Samoa
   *     Amerika, so that a value of a facet asks for what was counted
   */
  public static Optional<String> country(String text) {
    return COUNTRIES.of(text.strip()).or(() -> COUNTRIES.named(text)).map(Country::code);
  }

  /**
   * The code of a country or body as people type it; empty if the text is none.
   *
   * @param text one of its names or its code, in any case; a name goes before a code: AS is Amerika
   *     Serikat
   */
  private static Optional<String> typedCountry(String text) {
    return COUNTRIES.typed(text).map(Country::code);
  }

  /** What a value of a field stands for: itself, a part of the world for its countries. */
  public static List<String> standsFor(Facet facet, String value) {
    List<String> inRegion = facet == Facet.COUNTRY ? REGIONS.countries(value) : List.of();
    return inRegion.isEmpty() ? List.of(value) : inRegion;
  }

  /** Whether a text names a country other than Indonesia, a body or a part of the world. */
  static boolean isForeign(String text) {
    return COUNTRIES
        .named(text)
        .map(country -> !country.code().equals(Country.INDONESIA))
        .orElseGet(() -> !Regions.inText().countries(text).isEmpty());
  }

  /** What to type for a country: its code, or its name where that is read as another's name. */
  static String typed(String code) {
    return COUNTRIES
        .typed(code)
        .filter(country -> !country.code().equals(code))
        .map(other -> countryName(code).indonesian)
        .orElse(code);
  }

  /**
   * A pair with its codes in alphabetical order; empty if the text is not two different countries
   * with a hyphen or dash between. Their names may hold some, too.
   *
   * @param text two countries as people type them: no territory is in a pair, so AS is Amerika
   *     Serikat
   */
  public static Optional<String> pair(String text) {
    return parted(text).flatMap(Parted::pair).findFirst();
  }

  /** The codes of the two countries of a pair as a facet has it. */
  public static List<String> countries(String pair) {
    return Pair.parse(pair).codes();
  }

  /**
   * A text parted at each hyphen or dash in turn: it may stand between two countries; in no way
   * where it is longer than two names.
   */
  public static Stream<Parted> parted(String text) {
    int length = text.length();
    return (length > LONGEST_PAIR ? IntStream.empty() : IntStream.range(0, length))
        .filter(at -> Signs.isDash(text.charAt(at)))
        .mapToObj(at -> new Parted(text.substring(0, at), text.substring(at + 1)));
  }

  /** What stands before a hyphen or dash, and what behind it. */
  public record Parted(String one, String other) {
    private Stream<String> pair() {
      String first = typedCountry(one).orElse("");
      String second = first.isEmpty() ? "" : typedCountry(other).orElse("");
      return second.isEmpty() || second.equals(first)
          ? Stream.empty()
          : Stream.of(Pair.of(first, second).toString());
    }
  }

  /**
   * The value of a facet as people type it behind a field: a code or a name; empty if the text is
   * none. What is a source, a section or an author is what the index says: any text may be one. For
   * a country a part of the world may stand.
   */
  public static Optional<String> value(Facet facet, String typed) {
    return switch (facet) {
      case COUNTRY -> typedCountry(typed).or(() -> REGIONS.named(typed));
      case PAIR -> pair(typed);
      case TOPIC -> typedTopic(typed);
      case LANGUAGE -> LanguageCodes.of(typed);
      case YEAR -> year(typed);
      case SOURCE, SECTION, AUTHOR -> Optional.of(typed);
    };
  }

  /**
   * The id of a topic; empty if the text is none.
   *
   * @param text its id, or its label in Indonesian or English
   */
  public static Optional<String> topic(String text) {
    return TOPICS.named(text).map(Topic::id);
  }

  /** The id of a topic as people type it: also by words of its labels that no other topic has. */
  private static Optional<String> typedTopic(String text) {
    return TOPICS.typed(text).map(Topic::id);
  }

  /** The ids of all topics, in the order of display. */
  public static List<String> topics() {
    return TOPICS.all().stream().map(Topic::id).toList();
  }

  /** A year, 1 to 9999; empty if the text is none. */
  public static Optional<String> year(String text) {
    return Optional.of(text.strip()).filter(year -> YEAR.matcher(year).matches());
  }

  /**
   * What people call a value that articles are filed under: the value itself, unless it is a code.
   */
  public static Name name(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> countryName(value);
      case PAIR -> {
        Pair pair = Pair.parse(value);
        boolean turned = pair.second().equals(Country.INDONESIA); // whose archive it is comes first
        Name one = countryName(turned ? pair.second() : pair.first());
        Name other = countryName(turned ? pair.first() : pair.second());
        yield new Name(
            one.indonesian + BETWEEN + other.indonesian, one.english + BETWEEN + other.english);
      }
      case TOPIC ->
          TOPICS
              .of(value)
              .map(topic -> new Name(topic.indonesian(), topic.english()))
              .orElse(new Name(value, value));
      case LANGUAGE ->
          new Name(
              LanguageCodes.name(value, INDONESIAN), LanguageCodes.name(value, Locale.ENGLISH));
      case SOURCE, YEAR, SECTION, AUTHOR -> new Name(value, value);
    };
  }

  /** Parts of the world that may stand for their countries, by the names that are shown. */
  public static List<String> regions() {
    return REGIONS.all();
  }

  /** What else people call a country than its two labels: Cina, RRT; empty for what is no code. */
  public static List<String> otherNames(String country) {
    return COUNTRIES.otherNames(country);
  }

  /** All that people call it, in words, each once: what is shown first, then what is English. */
  public static List<String> names(Facet facet, String value) {
    Name label = name(facet, value);
    Stream<String> others =
        switch (facet) {
          case COUNTRY -> Stream.concat(otherNames(value).stream(), REGIONS.names(value).stream());
          case PAIR ->
              Stream.of(label.indonesian, label.english)
                  .flatMap(pair -> Stream.of(pair, turned(pair)))
                  .flatMap(pair -> Stream.of(pair, pair.replace(BETWEEN, "-")));
          case LANGUAGE ->
              LanguageCodes.names().stream()
                  .filter(name -> LanguageCodes.of(name).filter(value::equals).isPresent());
          case TOPIC, SOURCE, SECTION, AUTHOR, YEAR -> Stream.empty();
        };
    return Stream.concat(Stream.of(label.indonesian, label.english), others).distinct().toList();
  }

  private static String turned(String pair) {
    int between = pair.indexOf(BETWEEN);
    return pair.substring(between + BETWEEN.length()) + BETWEEN + pair.substring(0, between);
  }

  private static Name countryName(String code) {
    return COUNTRIES
        .of(code)
        .map(country -> new Name(country.indonesian(), country.english()))
        .orElseGet(() -> regionName(code));
  }

  private static Name regionName(String region) {
    List<String> names = REGIONS.names(region);
    return names.isEmpty()
        ? new Name(region, region)
        : new Name(names.getFirst(), names.get(Math.min(1, names.size() - 1)));
  }

  /** What something is called in both languages. */
  public record Name(String indonesian, String english) {}
}
