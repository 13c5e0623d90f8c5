package id.telusur.api;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes of countries and pairs as clients write them: any case, a pair in either order. */
final class CountryCodes {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}|ASEAN");

  private CountryCodes() {}

  /**
   * The code of a country (ISO 3166-1 alpha-2) or body (EU, ASEAN).
   *
   * @throws IllegalArgumentException if the text has not the form of one
   */
  static String country(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a country: " + text);
    }
    return code;
  }

  /**
   * A pair with its codes in alphabetical order.
   *
   * @throws IllegalArgumentException if the text is not two different codes with a hyphen between
   */
  static String pair(String text) {
    int hyphen = text.indexOf('-');
    String one = country(text.substring(0, Math.max(0, hyphen)));
    String other = country(text.substring(hyphen + 1));
    if (one.equals(other)) {
      throw new IllegalArgumentException("one country is no pair: " + text);
    }
    return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
  }
}
