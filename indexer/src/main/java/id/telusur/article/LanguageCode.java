package id.telusur.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Understands how sources name the language of an article. */
final class LanguageCode {
  private static final Map<String, String> NAMES =
      Map.of(
          "in", "id",
          "indonesian", "id",
          "indonesia", "id",
          "bahasa indonesia", "id",
          "english", "en",
          "inggris", "en",
          "bahasa inggris", "en");

  /** Codes of single languages where articles are told by that of the group they stand for. */
  private static final Map<String, String> GROUPS =
      Map.of(
          "arb", "ar",
          "cmn", "zh",
          "ekk", "et",
          "lvs", "lv",
          "pes", "fa",
          "plt", "mg",
          "swh", "sw",
          "zlm", "ms",
          "zsm", "ms");

  /** By the three letters of ISO 639-2 and 639-3, the two of ISO 639-1. */
  private static final Map<String, String> SHORT =
      Arrays.stream(Locale.getISOLanguages())
          .map(Locale::of)
          .collect(
              Collectors.toMap(
                  Locale::getISO3Language, Locale::getLanguage, (first, second) -> first));

  private LanguageCode() {}

  /** The one code of a language that has several: the shortest. */
  static String shortest(String code) {
    return GROUPS.getOrDefault(code, SHORT.getOrDefault(code, code));
  }

  /** The ISO 639 code in a BCP 47 tag or a language's name; empty if there is none in it. */
  static Optional<String> of(String given) {
    String name = given.strip().toLowerCase(Locale.ROOT);
    if (NAMES.containsKey(name)) {
      return Optional.ofNullable(NAMES.get(name));
    }
    String code = Locale.forLanguageTag(given.strip().replace('_', '-')).getLanguage();
    return code.matches("[a-z]{2,3}") ? Optional.of(shortest(code)) : Optional.empty();
  }
}
