package id.telusur.query;

import id.telusur.language.Months;
import id.telusur.query.Clause.Published;
import id.telusur.query.Query.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IntSummaryStatistics;
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

/** Days, months and years, and spans of them, as people type them in Indonesian or English. */
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

  private static final Pattern FIGURES = Pattern.compile("\\d+");

  private Dates() {}

  /**
   * Days that a text asks for.
   *
   * @param published the days
   * @param named the days that are named: the same, or those of the date from or to which it is
   * @param start where in the text they are written
   * @param end where that ends
   * @param letGo what stands there and is not used
   */
  record Days(Published published, Named named, int start, int end, List<Place> letGo) {
    Days {
      letGo = List.copyOf(letGo);
    }

    /** Whether the date named is one that it does not reach to. */
    boolean isBeside() {
      LocalDate from = published.from();
      LocalDate to = published.to();
      return (from != null && from.isAfter(named.to)) || (to != null && to.isBefore(named.from));
    }

    /** How it is written in a text, without what is not used. */
    String in(String text) {
      var written = new StringBuilder();
      int last = start;
      for (Place part : letGo) {
        written.append(text, last, part.start());
        last = part.end() + 1; // a blank or hyphen
      }
      return written.append(text, last, end).toString();
    }
  }

  /** A day, month or year, or several side by side; both ends are included. */
  record Named(LocalDate from, LocalDate to) {
    Published published() {
      return new Published(from, to);
    }
  }

  /** Where commas stand that are part of one date: "August 13, 2024", "10, 11, dan 12 Mei 2019". */
  static BitSet commas(String text) {
    var commas = new BitSet();
    if (text.indexOf(',') >= 0) {
      IN_TEXT
          .date()
          .matcher(text)
          .results()
          .flatMapToInt(date -> IntStream.range(date.start(), date.end()))
          .filter(at -> text.charAt(at) == ',')
          .forEach(commas::set);
    }
    return commas;
  }

  /** The dates in a text, from left to right. A span that runs backwards is two dates. */
  static List<Days> in(String text) {
    var found = new ArrayList<Days>();
    Matcher any = IN_TEXT.any().matcher(text);
    for (int at = 0; any.find(at); ) {
      int start = any.start();
      List<Days> days = read(text, start, any.end(), IN_TEXT);
      days = days.isEmpty() ? first(text, start) : days;
      found.addAll(days);
      at = days.isEmpty() ? start + 1 : days.getLast().end();
    }
    return found;
  }

  /** The date that begins at a place, whatever it may be the beginning of. */
  private static List<Days> first(String text, int start) {
    Matcher date = IN_TEXT.date().matcher(text).region(start, text.length());
    return date.lookingAt() ? single(date) : List.of();
  }

  private static List<Days> read(String text, int start, int end, DateForms forms) {
    for (Pattern form : forms.spans()) {
      Matcher span = form.matcher(text).region(start, end);
      if (span.matches()) {
        return span(text, span, forms);
      }
    }
    Matcher open = forms.open().matcher(text).region(start, end);
    if (open.matches()) {
      return open(open, forms);
    }
    Matcher date = forms.date().matcher(text).region(start, end);
    return date.matches() ? single(date) : List.of();
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
        .map(text -> read(text, 0, text.length(), ASKED_FOR))
        .filter(read -> read.size() == 1)
        .map(read -> read.getFirst().published())
        .findFirst();
  }

  private static List<Days> single(Matcher date) {
    return date(date)
        .map(named -> new Days(named.published(), named, date.start(), date.end(), List.of()))
        .stream()
        .toList();
  }

  /** From one date to another, or until now. */
  private static List<Days> span(String text, Matcher at, DateForms forms) {
    Named from = date(at(at, "first"), forms).or(() -> beginning(at, forms)).orElse(null);
    Named to = date(at(at, "last"), forms).orElse(null);
    if (from != null && at.group("now") != null) {
      return List.of(days(new Published(from.from, null), from, at));
    } else if (from == null || to == null) {
      return List.of();
    } else if (from.from.isBefore(to.to)) {
      var whole = new Named(from.from, to.to);
      return List.of(days(whole.published(), whole, at));
    }
    return Stream.of("first", "last")
        .map(end -> forms.date().matcher(text).region(at.start(end), at.end(end)))
        .filter(Matcher::matches)
        .flatMap(end -> single(end).stream())
        .toList();
  }

  /** Without what is said once, behind the last date: "20 hingga 22 September 2019". */
  private static Optional<Named> beginning(Matcher span, DateForms forms) {
    Matcher first = forms.beginning().matcher(at(span, "first"));
    Matcher last = forms.date().matcher(at(span, "last"));
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = last.group("month") != null;
    String year = last.group(dayFirst ? "year" : "yearLast");
    String month =
        Stream.of(first.group("month"), first.group("monthFirst"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(last.group("month"));
    String day = first.group("day") != null ? first.group("day") : first.group("dayAfter");
    return year == null || month == null ? Optional.empty() : named(year, number(month), day);
  }

  /**
   * From one date on, or up to one. A part of the date is taken for the whole, and let go unless it
   * tells whether that is within: "before the end of 2018" is, "before the beginning of" is not.
   */
  private static List<Days> open(Matcher at, DateForms forms) {
    Named date = date(at(at, "first"), forms).orElse(null);
    if (date == null) {
      return List.of();
    }
    boolean within = isWithin(at);
    Published published = open(at, date, within);
    List<Place> letGo = within ? List.of() : parts(at);
    return canBeAsked(published)
        ? List.of(new Days(published, date, at.start(), at.end(), letGo))
        : List.of();
  }

  /** Whether it is after or before a part of a date that some of the date is after or before. */
  private static boolean isWithin(Matcher open) {
    String part = open.group("firstPart");
    return part != null
        && (open.group("after") != null
            ? !PartsOfDates.isEnd(part)
            : open.group("before") != null && !PartsOfDates.isBeginning(part));
  }

  private static Published open(Matcher at, Named date, boolean within) {
    if (at.group("from") != null) {
      return new Published(date.from, null);
    } else if (at.group("until") != null) {
      return new Published(null, date.to);
    } else if (at.group("after") != null) {
      return new Published(within ? date.from : date.to.plusDays(1), null);
    }
    return new Published(null, within ? date.to : date.from.minusDays(1));
  }

  /** Whether its end has a year of four figures. */
  private static boolean canBeAsked(Published open) {
    LocalDate end = open.from() == null ? open.to() : open.from();
    return end != null && end.getYear() >= 1000 && end.getYear() <= 9999;
  }

  private static Days days(Published published, Named named, Matcher at) {
    return new Days(published, named, at.start(), at.end(), parts(at));
  }

  /** Where it says which part of a date is meant. */
  private static List<Place> parts(Matcher at) {
    return Stream.of("firstPart", "lastPart")
        .filter(part -> at.namedGroups().containsKey(part) && at.group(part) != null)
        .map(part -> new Place(at.start(part), at.end(part)))
        .toList();
  }

  private static Optional<Named> date(String text, DateForms forms) {
    Matcher matcher = forms.date().matcher(text);
    return matcher.matches() ? date(matcher) : Optional.empty();
  }

  private static Optional<Named> date(Matcher at) {
    if (at.group("year") != null) {
      return named(at(at, "year"), number(at(at, "month")), at.group("days"));
    } else if (at.group("yearLast") != null) {
      return named(at(at, "yearLast"), number(at(at, "monthFirst")), at.group("daysAfter"));
    } else if (at.group("yearBehind") != null) {
      return named(at(at, "yearBehind"), figures(at, "monthNumber"), at.group("daysInFigures"));
    } else if (at.group("isoYear") != null) {
      return named(at(at, "isoYear"), figures(at, "isoMonth"), at.group("isoDay"));
    } else if (at.group("yearOfMonth") != null) {
      return named(at(at, "yearOfMonth"), figures(at, "monthOfYear"), null);
    }
    int year = figures(at, "yearAlone");
    return Optional.of(new Named(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  /**
   * From the first to the last of days, or the month where no day is given; none where the calendar
   * has none (31/2/2024).
   */
  private static Optional<Named> named(String year, int month, @Nullable String days) {
    try {
      YearMonth whole = YearMonth.of(Integer.parseInt(year), month);
      if (days == null) {
        return Optional.of(new Named(whole.atDay(1), whole.atEndOfMonth()));
      }
      IntSummaryStatistics numbers =
          FIGURES
              .matcher(days)
              .results()
              .mapToInt(day -> Integer.parseInt(day.group()))
              .summaryStatistics();
      return Optional.of(new Named(whole.atDay(numbers.getMin()), whole.atDay(numbers.getMax())));
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
