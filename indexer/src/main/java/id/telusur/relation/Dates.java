package id.telusur.relation;

import id.telusur.relation.Event.Dating;
import id.telusur.relation.Event.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days that Indonesian words name, seen from the day of publication. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    List<String> names = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");
    names.forEach(name -> WEEKDAYS.put(name, DayOfWeek.of(names.indexOf(name) + 1)));
    WEEKDAYS.put("jum'at", DayOfWeek.FRIDAY);
    WEEKDAYS.put("ahad", DayOfWeek.SUNDAY);
  }

  private static final String WEEKDAY = "(?-i:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad)";
  private static final String MONTH = String.join("|", MONTHS);
  private static final String PART = "(?: (?:pagi|siang|sore|petang|malam|dini hari))?";

  private static final String IN_FIGURES =
      "(?:(?<weekday>%s)%s,?\\s*)?\\(\\s*(?<day>[0-3]?\\d)/(?<month>[01]?\\d)(?:/(?<year>20\\d\\d|\\d\\d))?\\b"
          .formatted(WEEKDAY, PART);
  private static final String IN_WORDS =
      "(?:(?<weekDay>%s)%s,?\\s*\\(?)?(?:(?<first>\\b[0-3]?\\d)\\s*(?:-|–|hingga|sampai|dan)\\s*)?"
              .formatted(WEEKDAY, PART)
          + "(?<date>\\b[0-3]?\\d) (?<name>%s)\\b(?: (?<in>20\\d\\d))?".formatted(MONTH);
  private static final String IN_MONTH = "\\b(?<of>%s) (?<ofYear>20\\d\\d)".formatted(MONTH);
  private static final String LAST_MONTH = "\\b(?<last>%s) (?:yang )?lalu\\b".formatted(MONTH);
  private static final String BY_WEEKDAY =
      "\\b(?<only>%s)%s(?<which> pekan lalu| minggu lalu| lalu| kemarin)?\\b"
          .formatted(WEEKDAY, PART);
  private static final String BY_WORD =
      "(?<!(?:dua|tiga|empat|lima|enam|\\d|beberapa|berapa) )\\b"
          + "(?<word>kemarin|hari ini|pekan lalu|minggu lalu|bulan lalu|tadi malam)\\b";

  private static final Pattern WORDS =
      Pattern.compile(
          String.join("|", IN_FIGURES, IN_WORDS, IN_MONTH, LAST_MONTH, BY_WEEKDAY, BY_WORD),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Right before a day: it is one end of a time. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(?:hingga|sampai|sejak|per)(?: (?:bulan|tanggal|dengan|pada))* *$",
          Pattern.CASE_INSENSITIVE);

  /** So many characters are a bracket and a blank, or a comma and a blank. */
  private static final int SIDE_BY_SIDE = 3;

  /** Articles are written the night before. */
  private static final int NEVER_AHEAD = 1;

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
    Matcher words = WORDS.matcher(text).region(part.start(), part.end());
    var found = new ArrayList<Dated>();
    while (words.find()) {
      Optional<Dated> dated = dated(words);
      boolean end = UNTIL.matcher(text).region(part.start(), words.start()).find();
      if (dated.isEmpty() || end) {
        return Optional.empty();
      }
      merge(found, dated.get());
    }
    return Optional.of(found);
  }

  /** Two that stand side by side are one day: "hari ini, Rabu (18/6)", "Minggu (20/8) kemarin". */
  private static void merge(List<Dated> found, Dated next) {
    if (found.isEmpty() || next.span().start() - found.getLast().span().end() > SIDE_BY_SIDE) {
      found.add(next);
    } else if (found.getLast().dating() == Dating.RELATIVE) {
      found.set(found.size() - 1, next);
    } else if (next.dating() != Dating.RELATIVE) {
      found.add(next);
    }
  }

  private Optional<Dated> dated(Matcher words) {
    try {
      return Optional.ofNullable(resolve(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable Dated resolve(Matcher words) {
    var span = new Span(words.start(), words.end());
    if (words.group("of") != null) {
      var month = YearMonth.of(number(words, "ofYear"), month(words.group("of")));
      return new Dated(span, month.atDay(1), month.atEndOfMonth(), Dating.MONTH);
    }
    if (words.group("last") != null) {
      return published == null ? null : lastMonth(span, month(words.group("last")), published);
    }
    if (words.group("word") != null) {
      return published == null ? null : relative(span, words.group("word"), published);
    }
    if (words.group("day") != null || words.group("date") != null) {
      return explicit(span, words);
    }
    String which = words.group("which") == null ? "" : words.group("which").strip();
    return published == null ? null : weekday(span, words.group("only"), which, published);
  }

  private @Nullable Dated explicit(Span span, Matcher words) {
    boolean figures = words.group("day") != null;
    int day = number(words, figures ? "day" : "date");
    int month = figures ? number(words, "month") : month(words.group("name"));
    String year = words.group(figures ? "year" : "in");
    LocalDate to = year == null ? nearest(month, day) : LocalDate.of(full(year), month, day);
    if (to == null || contradicts(words.group(figures ? "weekday" : "weekDay"), to)) {
      return null;
    }
    LocalDate from = words.group("first") == null ? to : to.withDayOfMonth(number(words, "first"));
    return from.isAfter(to) ? null : new Dated(span, from, to, Dating.EXPLICIT);
  }

  private static boolean contradicts(@Nullable String weekday, LocalDate day) {
    return weekday != null && WEEKDAYS.get(weekday.toLowerCase(Locale.ROOT)) != day.getDayOfWeek();
  }

  /** A day without a year is the latest one not after the day behind publication. */
  private @Nullable LocalDate nearest(int month, int day) {
    if (published == null) {
      return null;
    }
    LocalDate same = LocalDate.of(published.getYear(), month, day);
    return same.isAfter(published.plusDays(NEVER_AHEAD)) ? same.minusYears(1) : same;
  }

  private static Dated lastMonth(Span span, int month, LocalDate published) {
    YearMonth now = YearMonth.from(published);
    YearMonth last = YearMonth.of(now.getYear(), month);
    YearMonth then = last.isBefore(now) ? last : last.minusYears(1);
    return new Dated(span, then.atDay(1), then.atEndOfMonth(), Dating.MONTH);
  }

  private static Dated relative(Span span, String word, LocalDate published) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "hari ini" -> new Dated(span, published, published, Dating.RELATIVE);
      case "pekan lalu", "minggu lalu" -> {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Dated(span, monday.minusDays(7), monday.minusDays(1), Dating.RELATIVE);
      }
      case "bulan lalu" -> {
        YearMonth month = YearMonth.from(published).minusMonths(1);
        yield new Dated(span, month.atDay(1), month.atEndOfMonth(), Dating.RELATIVE);
      }
      default -> {
        LocalDate before = published.minusDays(1);
        yield new Dated(span, before, before, Dating.RELATIVE);
      }
    };
  }

  private static Dated weekday(Span span, String name, String which, LocalDate published) {
    DayOfWeek weekday = WEEKDAYS.get(name.toLowerCase(Locale.ROOT));
    LocalDate day =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "pekan lalu", "minggu lalu" ->
              published
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .minusDays(7)
                  .with(TemporalAdjusters.nextOrSame(weekday));
          case "lalu", "kemarin" -> published.with(TemporalAdjusters.previous(weekday));
          default -> published.with(TemporalAdjusters.previousOrSame(weekday));
        };
    return new Dated(span, day, day, Dating.RELATIVE);
  }

  private static int number(Matcher words, String group) {
    return Integer.parseInt(words.group(group));
  }

  private static int full(String year) {
    int number = Integer.parseInt(year);
    return number < 100 ? 2000 + number : number;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }
}
