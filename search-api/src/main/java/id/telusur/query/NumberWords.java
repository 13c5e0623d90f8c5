package id.telusur.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers that are written in words. */
final class NumberWords {
  /** One of the words of a number: "seratus lima puluh juta", "two million". */
  static final Pattern WORD =
      Pattern.compile(
          "setengah|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
              + "|(?:se)?(?:puluh|belas|ratus|ribu)|(?:puluh|belas|ratus|ribu)an"
              + "|one|two|three|four|five|six|seven|eight|nine|ten|hundred",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AS_WRITTEN =
      Pattern.compile(
          "(?:(?:%s|se(?:juta|mil[iy]ar|tril[iy]un))(?: |$)|\\p{L}+\\$)".formatted(WORD),
          Pattern.CASE_INSENSITIVE);

  /** The decimal sign. */
  static final String POINT = "koma";

  /** A word of a number beside its decimal sign alone. */
  static final String ZERO = "nol";

  private static final List<String> DIGITS =
      List.of(ZERO, "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

  private static final List<String> ENGLISH =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Map<String, Integer> UNITS =
      Map.of("puluh", 10, "ratus", 100, "ribu", 1_000);

  private static final String HALF = "setengah";

  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");

  private static final int LIMIT = 1_000_000;

  private NumberWords() {}

  /** The number that words say; empty where they say none, or several: "dua tiga". */
  static Optional<BigDecimal> value(String typed) {
    List<String> words = List.of(typed.toLowerCase(Locale.ROOT).split(" "));
    int point = words.indexOf(POINT);
    if (point > 0) {
      return decimal(words.subList(0, point), words.subList(point + 1, words.size()));
    }
    boolean half = words.size() > 1 && words.getLast().equals(HALF);
    return half ? whole(words.subList(0, words.size() - 1)).map(HALF_OF_ONE::add) : whole(words);
  }

  /** Behind the sign stand digits, or a number: "koma tujuh lima", "koma tujuh puluh lima". */
  private static Optional<BigDecimal> decimal(List<String> words, List<String> behind) {
    String digits =
        DIGITS.containsAll(behind)
            ? behind.stream()
                .map(digit -> String.valueOf(DIGITS.indexOf(digit)))
                .collect(Collectors.joining())
            : whole(behind).map(BigDecimal::toString).orElse("");
    Optional<BigDecimal> before =
        words.equals(List.of(ZERO)) ? Optional.of(BigDecimal.ZERO) : whole(words);
    return digits.isEmpty()
        ? Optional.empty()
        : before.map(number -> new BigDecimal(number + "." + digits));
  }

  private static Optional<BigDecimal> whole(List<String> words) {
    String written = String.join(" ", words);
    int english = ENGLISH.indexOf(written);
    int value = english > 0 ? english : sum(words);
    BigDecimal number = BigDecimal.valueOf(value);
    return english > 0 || inWords(number, false).filter(written::equals).isPresent()
        ? Optional.of(number)
        : Optional.empty();
  }

  /** What words come to if they are those of a number. */
  private static int sum(List<String> words) {
    int sum = 0;
    int hundreds = 0;
    int digit = 0;
    for (String word : words) {
      boolean one = word.startsWith("se") && !DIGITS.contains(word);
      String unit = one ? word.substring(2) : word;
      int factor = UNITS.getOrDefault(unit, 0);
      int times = one ? 1 : digit;
      if (unit.equals("belas")) {
        hundreds += 10 + times;
      } else if (factor == 1_000) {
        sum += factor * (one ? 1 : hundreds + digit);
        hundreds = 0;
      } else {
        hundreds += factor * times;
      }
      digit = factor == 0 ? Math.max(0, DIGITS.indexOf(word)) : 0;
    }
    return sum + hundreds + digit;
  }

  /**
   * The words of a number from 1 to 999,999, whole or with a half behind; of a whole one to ten in
   * English.
   */
  static Optional<String> inWords(BigDecimal number, boolean english) {
    BigDecimal rest = number.remainder(BigDecimal.ONE);
    boolean half = !english && rest.compareTo(HALF_OF_ONE) == 0;
    int limit = english ? ENGLISH.size() : LIMIT;
    if ((rest.signum() > 0 && !half)
        || number.compareTo(BigDecimal.ONE) < 0
        || number.compareTo(BigDecimal.valueOf(limit)) >= 0) {
      return Optional.empty();
    }
    int whole = number.intValue();
    List<String> words = english ? List.of(ENGLISH.get(whole)) : words(whole);
    return Optional.of(String.join(" ", words) + (half ? " " + HALF : ""));
  }

  private static List<String> words(int number) {
    var words = new ArrayList<String>();
    if (number >= 1_000) {
      add(number / 1_000, "ribu", words);
      words.addAll(words(number % 1_000));
    } else if (number >= 100) {
      add(number / 100, "ratus", words);
      words.addAll(words(number % 100));
    } else if (number >= 20) {
      add(number / 10, "puluh", words);
      words.addAll(words(number % 10));
    } else if (number > 10) {
      add(number - 10, "belas", words);
    } else if (number == 10) {
      add(1, "puluh", words);
    } else if (number > 0) {
      words.add(DIGITS.get(number));
    }
    return words;
  }

  /** Adds how many of a unit there are: "seratus", "dua ratus". */
  private static void add(int count, String unit, List<String> words) {
    if (count == 1) {
      words.add("se" + unit);
    } else {
      words.addAll(words(count));
      words.add(unit);
    }
  }

  /**
   * Whether a text is meant as written alone: it begins with a number, or is the sign of a
   * currency. Seratus is not ratusan, sejuta not jutaan.
   */
  static boolean isAsWritten(String text) {
    return AS_WRITTEN.matcher(text).lookingAt();
  }
}
