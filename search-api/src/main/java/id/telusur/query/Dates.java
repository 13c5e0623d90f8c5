package id.telusur.query;

import id.telusur.language.Months;
import id.telusur.query.Clause.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days, months and years as people type them, in figures and in Indonesian or English words. */
final class Dates {
  private static final List<List<String>> NAMES = Months.names();

  /** A name is a month before a year alone: "des" and "sep" are words elsewhere. */
  private static final Map<String, Integer> MONTHS =
      IntStream.range(0, 12)
          .boxed()
          .flatMap(month -> NAMES.get(month).stream().map(name -> Map.entry(name, month + 1)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Among other words: any other four figures may count something. */
  private static final String YEAR_IN_TEXT = "(?:19|20)\\d\\d";

  /** Where a date is asked for: an archive may be of any time. */
  private static final String YEAR = "[1-9]\\d{3}";

  private static final String MONTH = String.join("|", MONTHS.keySet());

  private static final DateForms IN_TEXT = DateForms.of(MONTH, YEAR_IN_TEXT);
  private static final DateForms ASKED_FOR = DateForms.of(MONTH, YEAR);
  private static final Pattern DAY_AND_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:%s)%s\\d{1,2}, %s(?![\\p{L}\\p{N}])"
              .formatted(MONTH, DateForms.BLANK, YEAR_IN_TEXT),
          Pattern.CASE_INSENSITIVE);

  /** "September", blanks, two figures; then comma, blank, four figures. */
  private static final int LONGEST_DAY = 16;

  private static final int YEAR_BEHIND = 6;

  private Dates() {}

  /**
   * Days from one to another, both included.
   *
   * @param start where in the text they are written
   * @param end where that ends
   * @param written the ways an article may write the same
   */
  record Days(LocalDate from, LocalDate to, int start, int end, List<String> written) {}

  /** Whether a comma parts the day and the year of one date: "August 13, 2024". */
  static boolean holds(String text, int comma) {
    Matcher date =
        DAY_AND_YEAR
            .matcher(text)
            .useTransparentBounds(true)
            .region(Math.max(0, comma - LONGEST_DAY), Math.min(text.length(), comma + YEAR_BEHIND));
    return date.find() && date.start() < comma && comma < date.end();
  }

  /** The dates in a text, from left to right. A span that runs backwards is two dates. */
  static List<Days> in(String text) {
    var found = new ArrayList<Days>();
    Matcher any = IN_TEXT.any().matcher(text);
    for (int at = 0; any.find(at); ) {
      int start = any.start();
      Optional<Days> days = read(text, start, any.end(), IN_TEXT).or(() -> first(text, start));
      days.ifPresent(found::add);
      at = days.map(Days::end).orElse(start + 1);
    }
    return found;
  }

  /** The date that begins at a place, whatever it may be the beginning of. */
  private static Optional<Days> first(String text, int start) {
    Matcher date = IN_TEXT.date().matcher(text).region(start, text.length());
    return date.lookingAt() ? date(date) : Optional.empty();
  }

  private static Optional<Days> read(String text, int start, int end, DateForms forms) {
    for (Pattern span : forms.spans()) {
      Matcher matcher = span.matcher(text).region(start, end);
      if (matcher.matches()) {
        return span(matcher, forms);
      }
    }
    Matcher matcher = forms.date().matcher(text).region(start, end);
    return matcher.matches() ? date(matcher) : Optional.empty();
  }

  /**
   * The days of {@code 2024}, {@code 2024-08}, a date, a span of time in words, or two of these
   * with {@code ..} between, of which one may be missing.
   */
  static Optional<Published> range(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return single(text).map(days -> new Published(days.from, days.to));
    }
    String from = text.substring(0, dots).strip();
    String to = text.substring(dots + 2).strip();
    LocalDate first = single(from).map(Days::from).orElse(null);
    LocalDate last = single(to).map(Days::to).orElse(null);
    boolean read = from.isEmpty() == (first == null) && to.isEmpty() == (last == null);
    return read && Published.isSpan(first, last)
        ? Optional.of(new Published(first, last))
        : Optional.empty();
  }

  private static Optional<Days> single(String asked) {
    String text = asked.replace(',', ' ');
    return read(text, 0, text.length(), ASKED_FOR);
  }

  private static Optional<Days> span(Matcher at, DateForms forms) {
    if (at.group("day") != null) {
      return span(at(at, "day"), at(at, "ofMonth"), at(at, "lastDay"), at, forms);
    } else if (at.group("month") != null) {
      return span(at(at, "month"), at(at, "ofYear"), at(at, "lastMonth"), at, forms);
    }
    return span(at(at, "first"), "", at(at, "last"), at, forms);
  }

  /** From one date to another: nobody writes each day between. */
  private static Optional<Days> span(
      String first, String saidOnce, String last, Matcher at, DateForms forms) {
    LocalDate from = date(first + saidOnce, forms).map(Days::from).orElse(null);
    LocalDate to = date(last, forms).map(Days::to).orElse(null);
    if (from == null || to == null || !from.isBefore(to)) {
      return Optional.empty();
    }
    List<String> written =
        Stream.of("-", " hingga ", " sampai ").map(joint -> first + joint + last).toList();
    return Optional.of(days(from, to, at, written));
  }

  private static Optional<Days> date(String text, DateForms forms) {
    Matcher matcher = forms.date().matcher(text);
    return matcher.matches() ? date(matcher) : Optional.empty();
  }

  private static Optional<Days> date(Matcher matcher) {
    try {
      if (matcher.group("day") != null) {
        return day(at(matcher, "year"), number(at(matcher, "month")), at(matcher, "day"), matcher);
      } else if (matcher.group("dayAfter") != null) {
        int month = number(at(matcher, "monthFirst"));
        return day(at(matcher, "yearLast"), month, at(matcher, "dayAfter"), matcher);
      } else if (matcher.group("monthFirst") != null) {
        return month(at(matcher, "yearLast"), number(at(matcher, "monthFirst")), matcher);
      } else if (matcher.group("dayNumber") != null) {
        int month = Integer.parseInt(at(matcher, "monthNumber"));
        return day(at(matcher, "yearBehind"), month, at(matcher, "dayNumber"), matcher);
      } else if (matcher.group("isoYear") != null) {
        int month = Integer.parseInt(at(matcher, "isoMonth"));
        return day(at(matcher, "isoYear"), month, at(matcher, "isoDay"), matcher);
      } else if (matcher.group("yearOfMonth") != null) {
        int month = Integer.parseInt(at(matcher, "monthOfYear"));
        return month(at(matcher, "yearOfMonth"), month, matcher);
      }
      int year = Integer.parseInt(at(matcher, "yearAlone"));
      return Optional.of(
          days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), matcher, List.of("" + year)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/2/2024 is no date
    }
  }

  private static String at(Matcher matcher, String group) {
    return Objects.requireNonNull(matcher.group(group));
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
