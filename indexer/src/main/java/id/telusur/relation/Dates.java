package id.telusur.relation;

import id.telusur.relation.Event.Dating;
import id.telusur.relation.Event.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the days that a text names, seen from the day of publication. */
final class Dates {
  /** So many characters are a bracket and a blank, or a comma and a blank. */
  private static final int SIDE_BY_SIDE = 3;

  /** So many days ahead are soon to come. */
  private static final int SOON = 60;

  /** Four figures beyond these count something else. */
  private static final Year FIRST_YEAR = Year.of(1500);

  private static final Year LAST_YEAR = Year.of(2099);

  private static final int CENTURY = 2000;

  private final @Nullable LocalDate published;

  /** Days that words name. */
  record Dated(Span span, LocalDate from, LocalDate to, Dating dating) {}

  Dates(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * The days that a part of a text names, in order; empty where one cannot be trusted: a weekday
   * that was another, or a day that only ends or begins a time, as in "sejak 2020 hingga Maret
   * 2024".
   */
  Optional<List<Dated>> in(String text, Span part) {
    Matcher words = DateWords.DAY.matcher(text).region(part.start(), part.end());
    var found = new ArrayList<Dated>();
    while (words.find()) {
      Optional<Dated> dated = dated(text, words);
      boolean end = DateWords.UNTIL.matcher(text).region(part.start(), words.start()).find();
      if (dated.isEmpty() || end) {
        return Optional.empty();
      }
      merge(text, found, dated.get());
    }
    return Optional.of(found);
  }

  /** The days that a text writes out: "Rabu (23/11)". */
  Set<LocalDate> written(String text) {
    Matcher words = DateWords.DAY.matcher(text);
    var days = new HashSet<LocalDate>();
    while (words.find()) {
      dated(text, words)
          .filter(date -> date.dating() == Dating.EXPLICIT)
          .ifPresent(date -> days.add(date.to()));
    }
    return days;
  }

  /**
   * Two that stand side by side are one day: "hari ini, Rabu (18/6)", "Minggu (20/8) kemarin"; two
   * weekdays are two.
   */
  private static void merge(String text, List<Dated> found, Dated next) {
    Dated last = found.isEmpty() ? null : found.getLast();
    if (last == null
        || next.span().start() - last.span().end() > SIDE_BY_SIDE
        || (DateWords.isByWeekday(text, last.span()) && DateWords.isByWeekday(text, next.span()))) {
      found.add(next);
    } else if (last.dating() == Dating.RELATIVE) {
      found.set(found.size() - 1, next);
    } else if (next.dating() != Dating.RELATIVE) {
      found.add(next);
    }
  }

  private Optional<Dated> dated(String text, Matcher words) {
    try {
      return Optional.ofNullable(resolve(text, words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable Dated resolve(String text, Matcher words) {
    var span = new Span(words.start(), end(text, words));
    if (words.group("of") != null) {
      Year year = year(words.group("ofYear"));
      return year == null ? null : month(span, year.atMonth(DateWords.month(words.group("of"))));
    }
    if (words.group("last") != null) {
      return published == null
          ? null
          : month(span, last(DateWords.month(words.group("last")), published));
    }
    if (words.group("day") != null || words.group("date") != null) {
      return explicit(span, words);
    }
    if (published == null) {
      return null;
    }
    String word = either(words, "week", "word");
    return word == null ? weekday(span, words, published) : relative(span, word, published);
  }

  /** Behind the bracket that closes one which the words open. */
  private static int end(String text, Matcher words) {
    boolean opened = words.group().indexOf('(') >= 0;
    return opened && text.startsWith(")", words.end()) ? words.end() + 1 : words.end();
  }

  private @Nullable Dated explicit(Span span, Matcher words) {
    String name = words.group("name");
    int month = name == null ? number(words.group("month")) : DateWords.month(name);
    int day = number(either(words, "day", "date"));
    String year = either(words, "year", "in");
    String first = either(words, "since", "first");
    String opening = either(words, "opening", "openingDay");
    LocalDate to = year == null ? nearest(month, day) : in(year(year), month, day);
    if (to == null || contradicts(either(words, "weekday", "weekDay"), to)) {
      return null;
    }
    LocalDate from = first == null ? to : to.withDayOfMonth(number(first));
    boolean certain = opening == null || first != null; // "Senin dan Selasa (10/9)" is not
    return certain && !from.isAfter(to) && !contradicts(opening, from)
        ? new Dated(span, from, to, Dating.EXPLICIT)
        : null;
  }

  private static boolean contradicts(@Nullable String weekday, LocalDate day) {
    return weekday != null && DateWords.weekday(weekday) != day.getDayOfWeek();
  }

  private static @Nullable LocalDate in(@Nullable Year year, int month, int day) {
    return year == null ? null : LocalDate.of(year.getValue(), month, day);
  }

  /** The year that "1995", "19" or "tahun lalu" is; none where it is not known. */
  private @Nullable Year year(String words) {
    if (Character.isDigit(words.charAt(0))) {
      int number = Integer.parseInt(words);
      Year year = Year.of(words.length() == 2 ? CENTURY + number : number);
      return year.isBefore(FIRST_YEAR) || year.isAfter(LAST_YEAR) ? null : year;
    }
    if (published == null) {
      return null;
    }
    Year now = Year.from(published);
    return switch (words.substring(words.indexOf(' ') + 1).toLowerCase(Locale.ROOT)) {
      case "lalu", "kemarin" -> now.minusYears(1);
      case "ini" -> now;
      case "depan", "mendatang" -> now.plusYears(1);
      default -> null; // the year before one that the text speaks of
    };
  }

  /**
   * A day without a year is the latest one not after the day behind publication, unless it is soon
   * to come: nobody leaves out the year of what was nearly a year ago.
   */
  private @Nullable LocalDate nearest(int month, int day) {
    if (published == null) {
      return null;
    }
    LocalDate same = LocalDate.of(published.getYear(), month, day);
    LocalDate next = same.plusYears(1);
    LocalDate soon = published.plusDays(SOON);
    return same.isAfter(soon) ? same.minusYears(1) : next.isAfter(soon) ? same : next;
  }

  private static YearMonth last(int month, LocalDate published) {
    YearMonth now = YearMonth.from(published);
    YearMonth last = YearMonth.of(now.getYear(), month);
    return last.isBefore(now) ? last : last.minusYears(1);
  }

  private static Dated month(Span span, YearMonth month) {
    return new Dated(span, month.atDay(1), month.atEndOfMonth(), Dating.MONTH);
  }

  /** The days that a word names: "hari ini", "pekan lalu", "bulan kemarin", "kemarin". */
  private static @Nullable Dated relative(Span span, String word, LocalDate published) {
    String[] parts = word.toLowerCase(Locale.ROOT).split(" ", -1);
    return switch (parts[0]) {
      case "hari" -> new Dated(span, published, published, Dating.RELATIVE);
      case "pekan", "minggu" -> {
        LocalDate monday = monday(published).minusWeeks(1);
        boolean was = !parts[1].equals("ini") && !parts[1].equals("depan");
        yield was ? new Dated(span, monday, monday.plusDays(6), Dating.RELATIVE) : null;
      }
      case "bulan" -> {
        YearMonth month = YearMonth.from(published).minusMonths(1);
        yield new Dated(span, month.atDay(1), month.atEndOfMonth(), Dating.RELATIVE);
      }
      default -> {
        LocalDate before = published.minusDays(1);
        yield new Dated(span, before, before, Dating.RELATIVE);
      }
    };
  }

  /** The day of a weekday alone; none where what stands behind it says some other. */
  private static @Nullable Dated weekday(Span span, Matcher words, LocalDate published) {
    DayOfWeek weekday = DateWords.weekday(words.group("only"));
    String which = words.group("which") == null ? "" : words.group("which");
    LocalDate day =
        switch (which.toLowerCase(Locale.ROOT).replaceAll("yang|akhir", "").strip()) {
          case "" -> published.with(TemporalAdjusters.previousOrSame(weekday));
          case "lalu", "kemarin" -> published.with(TemporalAdjusters.previous(weekday));
          case "pekan lalu", "minggu lalu", "pekan kemarin", "minggu kemarin" ->
              monday(published).minusWeeks(1).with(TemporalAdjusters.nextOrSame(weekday));
          case "pekan ini", "minggu ini" ->
              monday(published).with(TemporalAdjusters.nextOrSame(weekday));
          default -> null; // "depan", "dua pekan lalu", or a bracket that is no day
        };
    return day == null ? null : new Dated(span, day, day, Dating.RELATIVE);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static int number(@Nullable String figures) {
    return Integer.parseInt(Objects.requireNonNull(figures));
  }

  private static @Nullable String either(Matcher words, String one, String other) {
    return words.group(one) == null ? words.group(other) : words.group(one);
  }
}
