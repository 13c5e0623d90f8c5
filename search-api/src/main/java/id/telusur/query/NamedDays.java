package id.telusur.query;

import id.telusur.language.Months;
import id.telusur.query.Clause.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/** A day, month or year that is named, or several side by side; both ends are included. */
record NamedDays(LocalDate from, LocalDate to) {
  private static final List<List<String>> NAMES = Months.names();

  /** A name is a month before a year alone: "des" and "sep" are words elsewhere. */
  private static final Map<String, Integer> MONTHS =
      IntStream.range(0, 12)
          .boxed()
          .flatMap(month -> NAMES.get(month).stream().map(name -> Map.entry(name, month + 1)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Pattern of the name of a month. */
  static final String MONTH = String.join("|", MONTHS.keySet());

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  Published published() {
    return new Published(from, to);
  }

  /** What a match of {@link DateForms#date} names; empty where the calendar has no such day. */
  static Optional<NamedDays> of(Matcher at) {
    if (at.group("year") != null) {
      return named(at(at, "year"), number(at(at, "month")), at.group("days"));
    } else if (at.group("yearLast") != null) {
      return named(at(at, "yearLast"), number(at(at, "monthFirst")), at.group("daysAfter"));
    } else if (at.group("yearOfMonths") != null) {
      return months(at(at, "months"), figures(at, "yearOfMonths"));
    } else if (at.group("yearBehind") != null) {
      return named(at(at, "yearBehind"), figures(at, "monthNumber"), at.group("daysInFigures"));
    } else if (at.group("isoYear") != null) {
      return named(at(at, "isoYear"), figures(at, "isoMonth"), at.group("isoDay"));
    } else if (at.group("yearOfMonth") != null) {
      return named(at(at, "yearOfMonth"), figures(at, "monthOfYear"), null);
    }
    int year = figures(at, "yearAlone");
    return Optional.of(years(year, year));
  }

  /**
   * What a match of {@link DateForms#years} names; empty where one between is left out, or where
   * commas part years that are out of order.
   */
  static Optional<NamedDays> ofYears(String listed) {
    int[] typed =
        YEAR.matcher(listed).results().mapToInt(it -> Integer.parseInt(it.group())).toArray();
    int[] years = IntStream.of(typed).sorted().distinct().toArray();
    int first = years[0];
    int last = years[years.length - 1];
    boolean ordered = listed.indexOf(',') < 0 || Arrays.equals(typed, years);
    return ordered && last - first == years.length - 1
        ? Optional.of(years(first, last))
        : Optional.empty();
  }

  private static NamedDays years(int first, int last) {
    return new NamedDays(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /**
   * Without what is said once, behind the last date: "20 hingga 22 September 2019".
   *
   * @param first a match of {@link DateForms#beginning}
   * @param last one of a date
   */
  static Optional<NamedDays> of(Matcher first, Matcher last) {
    String year = firstOf(Stream.of("year", "yearLast", "yearOfMonths").map(last::group));
    String month =
        firstOf(Stream.of(first.group("month"), first.group("monthFirst"), last.group("month")));
    String day = first.group("day") != null ? first.group("day") : first.group("dayAfter");
    return year == null || month == null ? Optional.empty() : named(year, number(month), day);
  }

  private static @Nullable String firstOf(Stream<@Nullable String> groups) {
    return groups.filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** From the first to the last of months in order. */
  private static Optional<NamedDays> months(String listed, int year) {
    int[] months =
        WORD.matcher(listed)
            .results()
            .mapToInt(word -> number(word.group()))
            .filter(month -> month > 0)
            .toArray();
    return IntStream.range(1, months.length).allMatch(i -> months[i - 1] < months[i])
        ? Optional.of(
            new NamedDays(
                LocalDate.of(year, months[0], 1),
                YearMonth.of(year, months[months.length - 1]).atEndOfMonth()))
        : Optional.empty();
  }

  /**
   * From the first to the last of days, or the month where no day is given; none where the calendar
   * has none (31/2/2024).
   */
  private static Optional<NamedDays> named(String year, int month, @Nullable String days) {
    try {
      YearMonth whole = YearMonth.of(Integer.parseInt(year), month);
      return days == null
          ? Optional.of(new NamedDays(whole.atDay(1), whole.atEndOfMonth()))
          : DaysOfMonth.of(days)
              .map(all -> new NamedDays(whole.atDay(all.first()), whole.atDay(all.last())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String at(Matcher matcher, String group) {
    return Objects.requireNonNull(matcher.group(group));
  }

  private static int figures(Matcher matcher, String group) {
    return Integer.parseInt(at(matcher, group));
  }

  private static int number(String month) {
    return MONTHS.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
  }
}
