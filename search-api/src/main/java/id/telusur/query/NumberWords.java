package id.telusur.query;

import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that are written in words. */
final class NumberWords {
  /** One of the words of a number: "seratus lima puluh juta", "two million". */
  static final Pattern WORD =
      Pattern.compile(
          "setengah|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
              + "|(?:se)?(?:puluh|belas|ratus|ribu)|(?:puluh|belas|ratus|ribu)an"
              + "|one|two|three|four|five|six|seven|eight|nine|ten|hundred",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> INDONESIAN =
      Map.ofEntries(
          Map.entry("1", "satu"),
          Map.entry("2", "dua"),
          Map.entry("3", "tiga"),
          Map.entry("4", "empat"),
          Map.entry("5", "lima"),
          Map.entry("6", "enam"),
          Map.entry("7", "tujuh"),
          Map.entry("8", "delapan"),
          Map.entry("9", "sembilan"),
          Map.entry("10", "sepuluh"),
          Map.entry("11", "sebelas"),
          Map.entry("100", "seratus"),
          Map.entry("1.000", "seribu"));

  private static final Map<String, String> ENGLISH =
      Map.of(
          "1", "one", "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven",
          "8", "eight", "9", "nine", "10", "ten");

  private NumberWords() {}

  /** The number of one word in digits; any other as it is. */
  static String inDigits(String number) {
    String word = number.toLowerCase(Locale.ROOT);
    return Stream.of(INDONESIAN, ENGLISH)
        .flatMap(words -> words.entrySet().stream())
        .filter(entry -> entry.getValue().equals(word))
        .map(Entry::getKey)
        .findFirst()
        .orElse(number);
  }

  /** The word of a number in digits, if it has a single one. */
  static Optional<String> inWords(String digits, boolean english) {
    return Optional.ofNullable((english ? ENGLISH : INDONESIAN).get(digits));
  }

  /**
   * The terms of a text; as written alone where it begins with a number: seratus is not ratusan.
   */
  static Terms terms(String text, Terms terms) {
    return WORD.matcher(text.split(" ", 2)[0]).matches() ? Terms.exactly(terms.exact()) : terms;
  }
}
