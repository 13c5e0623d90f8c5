package id.telusur.query;

import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Topic;
import id.telusur.relation.Topics;

/** Countries, pairs and topics as people write them: code or name, a pair in either order. */
public final class Labels {
  private static final Countries COUNTRIES = Countries.load();
  private static final Topics TOPICS = Topics.load();

  private Labels() {}

  /**
   * The code of a country (ISO 3166-1 alpha-2) or body (EU, ASEAN).
   *
   * @param text its code or one of its names, in any case; a code goes before a name
   * @throws IllegalArgumentException if the text is no country
   */
  public static String country(String text) {
    return COUNTRIES
        .of(text.strip())
        .or(() -> COUNTRIES.named(text))
        .map(Country::code)
        .orElseThrow(() -> new IllegalArgumentException("not a country: " + text));
  }

  /**
   * A pair with its codes in alphabetical order.
   *
   * @throws IllegalArgumentException if the text is not two different countries with a hyphen
   *     between
   */
  public static String pair(String text) {
    int hyphen = text.indexOf('-');
    String one = country(text.substring(0, Math.max(0, hyphen)));
    String other = country(text.substring(hyphen + 1));
    if (one.equals(other)) {
      throw new IllegalArgumentException("one country is no pair: " + text);
    }
    return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
  }

  /**
   * The id of a topic.
   *
   * @param text its id, or its label in Indonesian or English
   * @throws IllegalArgumentException if the text is no topic
   */
  public static String topic(String text) {
    return TOPICS
        .named(text)
        .map(Topic::id)
        .orElseThrow(() -> new IllegalArgumentException("not a topic: " + text));
  }

  /**
   * What people call a value that articles are filed under: the value itself, unless it is a code.
   */
  public static Name name(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> countryName(value);
      case PAIR -> {
        int hyphen = value.indexOf('-');
        Name one = countryName(value.substring(0, Math.max(0, hyphen)));
        Name other = countryName(value.substring(hyphen + 1));
        yield new Name(
            one.indonesian + " \u2013 " + other.indonesian,
            one.english + " \u2013 " + other.english);
      }
      case TOPIC ->
          TOPICS
              .of(value)
              .map(topic -> new Name(topic.indonesian(), topic.english()))
              .orElse(new Name(value, value));
      case SOURCE, YEAR, LANGUAGE, SECTION, AUTHOR -> new Name(value, value);
    };
  }

  private static Name countryName(String code) {
    return COUNTRIES
        .of(code)
        .map(country -> new Name(country.indonesian(), country.english()))
        .orElse(new Name(code, code));
  }

  /** What something is called in both languages. */
  public record Name(String indonesian, String english) {}
}
