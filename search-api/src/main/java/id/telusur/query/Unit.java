package id.telusur.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  static final Unit RUPIAH = of("rp", List.of("Rp", "IDR"), "rupiah").with("Indonesia");

  /**
   * What may stand behind a year that does not count it: people, times, what is short for more than
   * one thing ("kasus 2023 TB").
   */
  private static final Set<Unit> LOOSE =
      Stream.concat(
              measures("orang", "jiwa", "ekor", "kali", "HP", "MP", "px", "KB", "MB", "GB", "TB"),
              Stream.of(
                  measure("menit", "minutes"),
                  measure("jam", "hours"),
                  measure("hari", "days"),
                  measure("minggu", "weeks"),
                  measure("bulan", "months"),
                  measure("tahun", "years", "thn")))
          .collect(Collectors.toUnmodifiableSet());

  /** Most words of a name. */
  static final int LONGEST_NAME = 3;

  private static final List<Unit> CURRENCIES =
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
                  "dolar US",
                  "dollar US",
                  "dolar Amerika Serikat",
                  "dollar Amerika Serikat")),
          dollar("dolar-singapura", List.of("S$", "SGD", "SG$", "Sin$"), "Singapore", "Singapura"),
          dollar("dolar-australia", List.of("A$", "AUD", "AU$"), "Australian", "Australia"),
          dollar("dolar-hong-kong", List.of("HK$", "HKD"), "Hong Kong", "Hong Kong", "Hongkong"),
          dollar("dolar-kanada", List.of("C$", "CAD"), "Canadian", "Kanada", "Canada"),
          dollar("dolar-selandia-baru", List.of("NZ$", "NZD"), "New Zealand", "Selandia Baru"),
          dollar("dolar-taiwan", List.of("NT$", "TWD"), "Taiwan", "Taiwan", "Baru Taiwan"),
          dollar("dolar-brunei", List.of("B$", "BND"), "Brunei", "Brunei").with("Darussalam"),
          dollar("Fijian", "Fiji"),
          dollar("Jamaican", "Jamaika", "Jamaica"),
          dollar("Namibian", "Namibia"),
          dollar("Zimbabwean", "Zimbabwe"),
          dollar("Liberian", "Liberia"),
          dollar("Guyanese", "Guyana"),
          dollar("Surinamese", "Suriname"),
          dollar("Bahamian", "Bahama", "Bahamas"),
          dollar("Barbadian", "Barbados"),
          dollar("Belize", "Belize"),
          dollar("Bermudian", "Bermuda"),
          dollar("Trinidad", "Trinidad"),
          dollar("Cayman", "Kepulauan Cayman"),
          dollar("East Caribbean", "Karibia Timur"),
          dollar("Solomon Islands", "Kepulauan Solomon"),
          of("euro", List.of("EUR"), "euro"),
          new Unit(
              "pound-sterling",
              List.of("GBP"),
              List.of("poundsterling", "pound"),
              List.of("pound sterling", "pound Inggris", "pounds", "pounds sterling")),
          of("yen", List.of("JPY"), "yen").with("Jepang"),
          of("yuan", List.of("RMB", "CNY"), "yuan", "renminbi")
              .with("Tiongkok", "China", "Cina", "RMB"),
          of("ringgit", List.of("RM", "MYR"), "ringgit").with("Malaysia"),
          of("baht", List.of("THB"), "baht").with("Thailand"),
          of("won", List.of("KRW"), "won").with("Korea", "Korea Selatan", "Korsel"),
          of("riyal", List.of(), "riyal").with("Saudi", "Arab Saudi"),
          of("", List.of("INR"), "rupee"),
          of("", List.of("CHF"), "franc").with("Swiss"),
          of("", List.of("VND"), "dong").with("Vietnam"),
          of("", List.of(), "rubel").with("Rusia"),
          of("", List.of(), "peso"),
          of("", List.of(), "dirham"));

  private static final List<Unit> MEASURES =
      Stream.concat(
              measures(
                  "ton", "ons", "gram", "mg", "barel", "liter", "ml", "cc", "meter", "cm", "mm",
                  "nm", "mdpl", "cm2", "mm2", "km3", "cm3", "kmh", "kph", "mph", "knot", "rpm",
                  "kW", "GW", "kWh", "MWh", "GWh", "mAh", "Hz", "kHz", "MHz", "GHz", "fps", "Mbps",
                  "Gbps"),
              Stream.of(
                  measure("kilogram", "kg"),
                  measure("hektare", "hektar", "ha"),
                  measure("kilometer", "km"),
                  measure("inci", "inch"),
                  measure("meter persegi", "m2", "square meters", "square metres"),
                  measure("kilometer persegi", "km2", "square kilometers", "square kilometres"),
                  measure("meter kubik", "m3", "cubic meters", "cubic metres"),
                  measure("megawatt", "MW")))
          .toList();

  static final List<Unit> ALL =
      Stream.of(CURRENCIES, MEASURES, LOOSE).flatMap(Collection::stream).toList();

  private static final Map<String, Unit> BY_SIGN = by(it -> it.signs.stream());

  private static final Map<String, Unit> BY_NAME =
      by(it -> Stream.of(it.names, it.understood).flatMap(List::stream));

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

  /** Measures that have one name each. */
  private static Stream<Unit> measures(String... names) {
    return Stream.of(names).map(Unit::measure);
  }

  private static Unit dollar(String adjective, String... countries) {
    return dollar("", List.of(), adjective, countries);
  }

  /**
   * The dollars of a country.
   *
   * @param adjective what stands before them in English, and is understood behind them
   * @param countries its names
   */
  private static Unit dollar(
      String group, List<String> signs, String adjective, String... countries) {
    Stream<String> names =
        Stream.of(countries).flatMap(country -> Stream.of("dolar " + country, "dollar " + country));
    return new Unit(
        group,
        signs,
        Stream.concat(names, Stream.of(adjective + " dollar")).toList(),
        List.of(adjective + " dollars", "dolar " + adjective, "dollar " + adjective));
  }

  /** The same with what stands behind a name and says no more: "ringgit Malaysia". */
  private Unit with(String... more) {
    Stream<String> longer =
        names.stream().flatMap(name -> Stream.of(more).map(word -> name + " " + word));
    return new Unit(group, signs, names, Stream.concat(understood.stream(), longer).toList());
  }

  private static Map<String, Unit> by(Function<Unit, Stream<String>> written) {
    var units = new HashMap<String, Unit>();
    for (Unit unit : ALL) {
      written.apply(unit).forEach(text -> units.put(text.toLowerCase(Locale.ROOT), unit));
    }
    return Map.copyOf(units);
  }

  /** The unit that a sign before a number stands for, in any case. */
  static Optional<Unit> ofSign(String text) {
    return Optional.ofNullable(BY_SIGN.get(text.toLowerCase(Locale.ROOT)));
  }

  /** Whether what a text names may stand behind a year that does not count it. */
  static boolean isLoose(String text) {
    return named(text).filter(LOOSE::contains).isPresent();
  }

  /**
   * The unit that is named behind a number, in any case, be it by a code; dollars of which no
   * country is named are those of the United States.
   */
  static Optional<Unit> named(String text) {
    return Optional.ofNullable(BY_NAME.get(text.toLowerCase(Locale.ROOT))).or(() -> ofSign(text));
  }
}
