package id.telusur.query;

import id.telusur.query.Clause.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days, months and years, and spans of them, as people type them in Indonesian or English. */
final class Dates {
  /** Among other words: any other four figures may count something. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final DateReader IN_TEXT = reader(YEAR.pattern());

  /** Where a date is asked for: an archive may be of any time. */
  private static final DateReader ASKED_FOR = reader("[1-9]\\d{3}");

  /** A year or several, with blanks around. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![^ ])(?:19|20)\\d\\d(?:%s(?:19|20)\\d\\d)*+(?![^ ])".formatted(Signs.HYPHEN));

  private static final Pattern SIGN = Pattern.compile(",|" + Signs.HYPHEN);

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Dates() {}

  private static DateReader reader(String year) {
    return new DateReader(DateForms.of(NamedDays.MONTH, year));
  }

  /**
   * Where commas and hyphens stand that are part of one date: "August 13, 2024", "10, 11, dan 12
   * Mei 2019", "26 Agustus -1 September 2019"; of figures alone ("2019 -2020") no hyphen is.
   */
  static BitSet signs(String text) {
    var signs = new BitSet();
    if (SIGN.matcher(text).find()) {
      for (Days days : in(text)) {
        boolean inWords = LETTER.matcher(text).region(days.start(), days.end()).find();
        IntStream.range(days.start(), days.end())
            .filter(at -> text.charAt(at) == ',' || (inWords && Signs.isHyphen(text.charAt(at))))
            .forEach(signs::set);
      }
    }
    return signs;
  }

  /**
   * The dates in a text, from left to right. A span that runs backwards is two dates; what counts
   * something is none: "Rp 2000", "2000 ton".
   */
  static List<Days> in(String written) {
    if (!YEAR.matcher(written).find()) { // most texts: their dates need not be looked for
      return List.of();
    }
    String text = withoutAmounts(written);
    var found = new ArrayList<Days>();
    Matcher any = IN_TEXT.forms().any().matcher(text);
    for (int at = 0; any.find(at); ) {
      int start = any.start();
      List<Days> days = IN_TEXT.read(text, start, any.end());
      days = days.isEmpty() ? IN_TEXT.first(text, start) : days;
      found.addAll(days);
      at = days.isEmpty() ? start + 1 : days.getLast().end();
    }
    return found;
  }

  /** The text with letters for the numbers of amounts. */
  private static String withoutAmounts(String text) {
    return YEARS
        .matcher(text)
        .replaceAll(years -> {
          boolean counts =
              !isRest(text, years.start(), years.end())
                  && Amounts.isCount(text, years.start(), years.end());
          return counts ? "x".repeat(years.group().length()) : years.group();
        });
  }

  /** Whether a year is the rest of a date: "Mei 2019", "tahun 2019", "August 13, 2019". */
  private static boolean isRest(String text, int year, int end) {
    int before = Signs.wordStart(text, year);
    Matcher date = IN_TEXT.forms().date().matcher(text).region(before, end);
    return before < year && (text.startsWith(",", year - 2) || date.matches());
  }

  /**
   * The days of {@code 2024}, {@code 2024-08}, a date, a span of time in words, or two of these
   * with {@code ..} between, of which one may be missing.
   */
  static Optional<Published> range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return askedFor(text);
    }
    String from = text.substring(0, dots).strip();
    String to = text.substring(dots + 2).strip();
    LocalDate first = askedFor(from).map(Published::from).orElse(null);
    LocalDate last = askedFor(to).map(Published::to).orElse(null);
    boolean read = from.isEmpty() == (first == null) && to.isEmpty() == (last == null);
    return read && Published.isSpan(first, last)
        ? Optional.of(new Published(first, last))
        : Optional.empty();
  }

  private static Optional<Published> askedFor(String asked) {
    return Stream.of(asked, asked.replace(',', ' '))
        .map(text -> ASKED_FOR.read(text, 0, text.length()))
        .filter(read -> read.size() == 1)
        .map(read -> read.getFirst().published())
        .findFirst();
  }
}
