package id.telusur.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands how sources name the language of an article. */
final class LanguageCode {
  private static final Map<String, String> NAMES =
      Map.of(
          "in", "id",
          "ind", "id",
          "indonesian", "id",
          "indonesia", "id",
          "bahasa indonesia", "id",
          "eng", "en",
          "english", "en",
          "inggris", "en",
          "bahasa inggris", "en");

  private LanguageCode() {}

  /** The ISO 639 code in a BCP 47 tag or a language's name; empty if there is none in it. */
  static Optional<String> of(String given) {
    String name = given.strip().toLowerCase(Locale.ROOT);
    if (NAMES.containsKey(name)) {
      return Optional.ofNullable(NAMES.get(name));
    }
    String code = Locale.forLanguageTag(given.strip().replace('_', '-')).getLanguage();
    return code.matches("[a-z]{2,3}")
        ? Optional.of(NAMES.getOrDefault(code, code))
        : Optional.empty();
  }
}
