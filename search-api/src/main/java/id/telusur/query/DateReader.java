package id.telusur.query;

import id.telusur.query.Clause.Published;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates and spans of time that are written in some forms. */
record DateReader(DateForms forms) {
  /** The date that begins at a place, whatever it may be the beginning of. */
  List<Days> first(String text, int start) {
    Matcher date = forms.date().matcher(text).region(start, text.length());
    return date.lookingAt() ? single(date) : List.of();
  }

  /** What is written from one place to another, as a whole; no days where that is no date. */
  List<Days> read(String text, int start, int end) {
    Matcher date = forms.date().matcher(text).region(start, end);
    if (date.matches()) {
      return single(date);
    }
    for (Pattern form : forms.spans()) {
      Matcher span = form.matcher(text).region(start, end);
      if (span.matches()) {
        return span(text, span);
      }
    }
    Matcher open = forms.open().matcher(text).region(start, end);
    if (open.matches()) {
      return open(open);
    }
    Matcher years = forms.years().matcher(text).region(start, end);
    return years.matches() ? years(years) : List.of();
  }

  /** From the first to the last of years that follow each other; others are a date each. */
  private static List<Days> years(Matcher at) {
    return NamedDays.ofYears(at.group())
        .map(named -> new Days(named.published(), named, at.start(), at.end(), List.of()))
        .stream()
        .toList();
  }

  private static List<Days> single(Matcher date) {
    return NamedDays.of(date)
        .map(named -> new Days(named.published(), named, date.start(), date.end(), List.of()))
        .stream()
        .toList();
  }

  /** From one date to another, or until now. */
  private List<Days> span(String text, Matcher at) {
    NamedDays from = date(at(at, "first")).or(() -> beginning(at)).orElse(null);
    NamedDays to = date(at(at, "last")).orElse(null);
    if (from != null && at.group("now") != null) {
      return List.of(days(new Published(from.from(), null), from, at));
    } else if (from == null || to == null) {
      return List.of();
    } else if (from.from().isBefore(to.to())) {
      var whole = new NamedDays(from.from(), to.to());
      return List.of(days(whole.published(), whole, at));
    }
    return Stream.of("first", "last")
        .map(end -> forms.date().matcher(text).region(at.start(end), at.end(end)))
        .filter(Matcher::matches)
        .flatMap(end -> single(end).stream())
        .toList();
  }

  private Optional<NamedDays> beginning(Matcher span) {
    Matcher first = forms.beginning().matcher(at(span, "first"));
    Matcher last = forms.date().matcher(at(span, "last"));
    return first.matches() && last.matches() ? NamedDays.of(first, last) : Optional.empty();
  }

  /**
   * From one date on, or up to one. A part of the date is taken for the whole, and let go unless it
   * tells whether that is within: "before the end of 2018" is, "before the beginning of" is not.
   */
  private List<Days> open(Matcher at) {
    NamedDays date = date(at(at, "first")).orElse(null);
    if (date == null) {
      return List.of();
    }
    boolean within = isWithin(at);
    Published published = open(at, date, within);
    List<Stretch> letGo = within ? List.of() : parts(at);
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

  private static Published open(Matcher at, NamedDays date, boolean within) {
    if (at.group("from") != null) {
      return new Published(date.from(), null);
    } else if (at.group("until") != null) {
      return new Published(null, date.to());
    } else if (at.group("after") != null) {
      return new Published(within ? date.from() : date.to().plusDays(1), null);
    }
    return new Published(null, within ? date.to() : date.from().minusDays(1));
  }

  /** Whether its end has a year of four figures. */
  private static boolean canBeAsked(Published open) {
    LocalDate end = open.from() == null ? open.to() : open.from();
    return end != null && end.getYear() >= 1000 && end.getYear() <= 9999;
  }

  private static Days days(Published published, NamedDays named, Matcher at) {
    return new Days(published, named, at.start(), at.end(), parts(at));
  }

  /** Where it says which part of a date is meant. */
  private static List<Stretch> parts(Matcher at) {
    return Stream.of("firstPart", "lastPart")
        .filter(part -> at.namedGroups().containsKey(part) && at.group(part) != null)
        .map(part -> new Stretch(at.start(part), at.end(part)))
        .toList();
  }

  private Optional<NamedDays> date(String text) {
    Matcher matcher = forms.date().matcher(text);
    return matcher.matches() ? NamedDays.of(matcher) : Optional.empty();
  }

  private static String at(Matcher matcher, String group) {
    return Objects.requireNonNull(matcher.group(group));
  }
}
