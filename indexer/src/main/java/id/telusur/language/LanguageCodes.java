package id.telusur.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The codes of languages, and what languages are called. */
public final class LanguageCodes {
  /**
   * Codes that Java does not list: of single languages where articles are told by that of the group
   * they stand for, those of ISO 639-2 by which libraries catalogue, and the country for its
   * language.
   */
  private static final String FURTHER =
      """
      arb ar, cmn zh, ekk et, lvs lv, pes fa, plt mg, swh sw, zlm ms, zsm ms,
      alb sq, arm hy, baq eu, bur my, chi zh, cze cs, dut nl, fre fr, geo ka, ger de,
      gre el, ice is, mac mk, mao mi, may ms, per fa, rum ro, slo sk, tib bo, wel cy,
      idn id\
      """;

  /** What Indonesians call languages besides. */
  private static final String NAMES =
      "mandarin zh, cina zh, china zh, farsi fa, filipina fil, filipino fil";

  /** By the codes of two letters of ISO 639-1, of three of ISO 639-2 and 639-3. */
  private static final Map<String, String> CODES = codes();

  /** Of languages that have no code of two letters, and "und". */
  private static final Pattern LONG_CODE = Pattern.compile("[a-z]{3}");

  private static final Pattern LANGUAGE = Pattern.compile("^bahasa ");
  private static final Pattern REGION = Pattern.compile("(?<=^[a-z]{2,3})[-_].*");

  private LanguageCodes() {}

  /** The one code of a language that has several: the shortest. */
  public static String shortest(String code) {
    return CODES.getOrDefault(code, code);
  }

  /**
   * The one code (ISO 639) of a language; empty if the text is neither such a code of two or three
   * letters, with a region or the like behind it, nor the name of a language in Indonesian or
   * English.
   */
  public static Optional<String> of(String text) {
    String name = LANGUAGE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String code = REGION.matcher(name).replaceFirst("");
    return Optional.ofNullable(CODES.get(code))
        .or(() -> Optional.ofNullable(Names.CODES.get(name)))
        .or(() -> Optional.of(code).filter(rare -> LONG_CODE.matcher(rare).matches()));
  }

  /** What a language is called in another: its code where that has no word for it. */
  public static String name(String code, Locale in) {
    return Locale.of(code).getDisplayLanguage(in);
  }

  /** What languages are called in Indonesian and English, in small letters, in order. */
  public static List<String> names() {
    return Names.CODES.keySet().stream().sorted().toList();
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = listed(FURTHER);
    for (String listed : Locale.getISOLanguages()) {
      Locale language = Locale.of(listed);
      codes.put(listed, language.getLanguage()); // "in" is listed, too
      codes.put(language.getISO3Language(), language.getLanguage());
    }
    return Map.copyOf(codes);
  }

  private static Map<String, String> listed(String pairs) {
    var codes = new HashMap<String, String>();
    for (String pair : pairs.split(",", -1)) {
      String[] parts = pair.strip().split(" ", 2);
      codes.put(parts[0], parts[1]);
    }
    return codes;
  }

  /** The codes of languages by name: read when one is named. */
  private static final class Names {
    static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = listed(NAMES);
      for (String listed : Locale.getISOLanguages()) {
        Locale language = Locale.of(listed);
        for (Locale in : List.of(Locale.ENGLISH, Locale.of("id"))) {
          String name = name(listed, in).toLowerCase(Locale.ROOT);
          codes.put(name, language.getLanguage());
        }
      }
      return Map.copyOf(codes);
    }
  }
}
