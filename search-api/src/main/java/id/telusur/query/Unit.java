package id.telusur.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an amount is of, a currency or a measure, as it is written with one. What stands before
 * numbers that are no amounts is no sign: SAR is who rescues.
 *
 * @param group the id of its group of variants; empty where it has none
 * @param signs what stands before an amount
 * @param names what stands behind one, without what says no more: "dolar Amerika Serikat" is there
 *     where "dolar Amerika" is. A code behind an amount may belong to the next: "Rp 70 miliar (USD
 *     5 juta)"
 * @param understood what is typed behind one beside these, and is not looked for
 */
record Unit(String group, List<String> signs, List<String> names, List<String> understood) {
  static final Unit RUPIAH = of("rp", List.of("Rp", "IDR"), "rupiah");

  /** Most words of a name. */
  static final int LONGEST_NAME = 3;

  private static final List<Unit> ALL =
      List.of(
          RUPIAH,
          new Unit(
              "dolar-as",
              List.of("US$", "USD"),
              List.of("dolar AS", "dolar Amerika", "dollar AS", "dollar Amerika", "US dollar"),
              List.of(
                  "dolar",
                  "dollar",
                  "dollars",
                  "US dollars",
                  "dolar Amerika Serikat",
                  "dollar Amerika Serikat")),
          dollar("dolar-singapura", List.of("S$", "SGD", "SG$", "Sin$"), "Singapura", "Singapore"),
          dollar("dolar-australia", List.of("A$", "AUD", "AU$"), "Australia", "Australian"),
          dollar("dolar-hong-kong", List.of("HK$", "HKD"), "Hong Kong", "Hong Kong"),
          dollar("dolar-kanada", List.of("C$", "CAD"), "Kanada", "Canadian"),
          dollar("dolar-selandia-baru", List.of("NZ$", "NZD"), "Selandia Baru", "New Zealand"),
          dollar("dolar-taiwan", List.of("NT$", "TWD"), "Taiwan", "Taiwan"),
          dollar("dolar-brunei", List.of("B$", "BND"), "Brunei", "Brunei"),
          of("euro", List.of("EUR"), "euro"),
          of("pound-sterling", List.of("GBP"), "poundsterling", "pound"),
          of("yen", List.of("JPY"), "yen"),
          of("yuan", List.of("RMB", "CNY"), "yuan", "renminbi"),
          of("ringgit", List.of("RM", "MYR"), "ringgit"),
          of("baht", List.of("THB"), "baht"),
          of("won", List.of("KRW"), "won"),
          of("riyal", List.of(), "riyal"),
          measure("ton"),
          measure("barel"),
          measure("liter"),
          measure("hektare", "hektar"),
          measure("meter"),
          measure("kilometer", "km"),
          measure("kilogram", "kg"),
          measure("megawatt", "MW"));

  Unit {
    signs = List.copyOf(signs);
    names = List.copyOf(names);
    understood = List.copyOf(understood);
  }

  private static Unit of(String group, List<String> signs, String... names) {
    return new Unit(group, signs, List.of(names), List.of());
  }

  private static Unit measure(String... names) {
    return of("", List.of(), names);
  }

  private static Unit dollar(String group, List<String> signs, String country, String english) {
    return new Unit(
        group,
        signs,
        List.of("dolar " + country, "dollar " + country, english + " dollar"),
        List.of(english + " dollars"));
  }

  /** The unit that a sign before a number stands for, in any case. */
  static Optional<Unit> ofSign(String text) {
    return ALL.stream().filter(it -> holds(it.signs, text)).findFirst();
  }

  /**
   * The unit that is named behind a number, in any case, be it by a code; dollars of which no
   * country is named are those of the United States.
   */
  static Optional<Unit> named(String text) {
    return ALL.stream()
        .filter(it -> Stream.of(it.names, it.understood).anyMatch(names -> holds(names, text)))
        .findFirst()
        .or(() -> ofSign(text));
  }

  /**
   * The code of a currency whose sign is no letter, which stands there; empty if none does. Dollars
   * of which no country is named are those of the United States.
   */
  static String code(String text, int at) {
    boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case '\u20AC' -> "EUR";
      case '\u00A3' -> "GBP";
      case '\u00A5' -> "JPY";
      case '$' -> apart && isBeforeNumber(text, at + 1) ? "USD" : "";
      default -> "";
    };
  }

  /** Whether a sign before a number ends there that has letters: S$ 10. */
  static boolean isSignEnd(String text, int at) {
    if (text.charAt(at) != '$') {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return ofSign(text.substring(start, at + 1)).isPresent() && isBeforeNumber(text, at + 1);
  }

  private static boolean isBeforeNumber(String text, int from) {
    int at = from;
    while (at < text.length() && Signs.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean holds(List<String> all, String text) {
    return all.stream().anyMatch(text::equalsIgnoreCase);
  }
}
