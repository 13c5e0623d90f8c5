package id.telusur.query;

import id.telusur.language.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Days, months and years as people type them, in figures and in Indonesian or English words. */
final class Dates {
  private static final List<List<String>> NAMES = Months.names();

  /** A name is a month before a year alone: "des" and "sep" are words elsewhere. */
  private static final Map<String, Integer> MONTHS =
      IntStream.range(0, 12)
          .boxed()
          .flatMap(month -> NAMES.get(month).stream().map(name -> Map.entry(name, month + 1)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final String BLANK = "\\s{1,4}";

  /** Among other words: any other four figures may count something. */
  private static final String YEAR_IN_TEXT = "((?:19|20)\\d\\d)";

  /** Where a date is asked for: an archive may be of any time. */
  private static final String YEAR = "([1-9]\\d{3})";

  private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")";

  private static final Pattern IN_TEXT = written(YEAR_IN_TEXT);
  private static final Pattern ASKED_FOR = written(YEAR);
  private static final Pattern YEAR_MONTH = Pattern.compile(YEAR + "-(\\d\\d)");

  private Dates() {}

  /**
   * Days from one to another, both included.
   *
   * @param start where in the text they are written
   * @param end where that ends
   * @param written the ways an article may write the same
   */
  record Days(LocalDate from, LocalDate to, int start, int end, List<String> written) {}

  /** Groups: 1 2 3 day month year, 4 5 month year, 6 7 8 day/month/year, 9 10 11 ISO, 12 year. */
  private static Pattern written(String year) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}/.-])(?:(\\d{1,2})"
            + BLANK
            + MONTH
            + BLANK
            + year
            + "|"
            + MONTH
            + BLANK
            + year
            + "|(\\d{1,2})[/-](\\d{1,2})[/-]"
            + year
            + "|"
            + year
            + "-(\\d\\d)-(\\d\\d)"
            + "|"
            + year
            + ")(?![\\p{L}\\p{N}\\p{M}/-])",
        Pattern.CASE_INSENSITIVE);
  }

  /** The dates in a text, from left to right. */
  static List<Days> in(String text) {
    var found = new ArrayList<Days>();
    Matcher matcher = IN_TEXT.matcher(text);
    while (matcher.find()) {
      read(matcher).ifPresent(found::add);
    }
    return found;
  }

  /** The days of {@code 2024}, {@code 2024-08}, a date, or two of these with {@code ..} between. */
  static Optional<Days> range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return single(text);
    }
    Optional<Days> first = single(text.substring(0, dots).strip());
    Optional<Days> last = single(text.substring(dots + 2).strip());
    return first.isEmpty() || last.isEmpty() || first.get().from.isAfter(last.get().to)
        ? Optional.empty()
        : Optional.of(new Days(first.get().from, last.get().to, 0, text.length(), List.of()));
  }

  private static Optional<Days> single(String text) {
    Matcher month = YEAR_MONTH.matcher(text);
    if (month.matches()) {
      return month(month.group(1), Integer.parseInt(month.group(2)), month);
    }
    Matcher matcher = ASKED_FOR.matcher(text);
    return matcher.matches() ? read(matcher) : Optional.empty();
  }

  private static Optional<Days> read(Matcher matcher) {
    try {
      if (matcher.group(1) != null) {
        return day(matcher.group(3), number(matcher.group(2)), matcher.group(1), matcher);
      } else if (matcher.group(4) != null) {
        return month(matcher.group(5), number(matcher.group(4)), matcher);
      } else if (matcher.group(6) != null) {
        int month = Integer.parseInt(matcher.group(7));
        return day(matcher.group(8), month, matcher.group(6), matcher);
      } else if (matcher.group(9) != null) {
        int month = Integer.parseInt(matcher.group(10));
        return day(matcher.group(9), month, matcher.group(11), matcher);
      }
      int year = Integer.parseInt(matcher.group(12));
      return Optional.of(
          days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), matcher, List.of("" + year)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/2/2024 is no date
    }
  }

  private static Optional<Days> day(String year, int month, String day, Matcher at) {
    LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    int number = date.getDayOfMonth();
    var written = new ArrayList<String>();
    for (String name : NAMES.get(month - 1)) {
      written.add("%d %s %s".formatted(number, name, year));
    }
    written.add("%d/%d/%s".formatted(number, month, year));
    written.add("%02d/%02d/%s".formatted(number, month, year));
    return Optional.of(days(date, date, at, written));
  }

  private static Optional<Days> month(String year, int month, Matcher at) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth whole = YearMonth.of(Integer.parseInt(year), month);
    List<String> written = NAMES.get(month - 1).stream().map(name -> name + " " + year).toList();
    return Optional.of(days(whole.atDay(1), whole.atEndOfMonth(), at, written));
  }

  private static Days days(LocalDate from, LocalDate to, Matcher at, List<String> written) {
    return new Days(from, to, at.start(), at.end(), written.stream().distinct().toList());
  }

  private static int number(String month) {
    return MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
  }
}
