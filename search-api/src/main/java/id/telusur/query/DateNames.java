package id.telusur.query;

import id.telusur.language.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What articles call days, months and years. Who names a date that lies within others names one of
 * those.
 *
 * @param inWords of several words side by side, or a year
 * @param inFigures a regular expression of single words, such as 13/8/2024
 */
public record DateNames(List<SideBySide> inWords, String inFigures) {
  private static final List<String> ORDINALS = List.of("th", "st", "nd", "rd");

  private static final List<String> ANY = List.of();

  /** Any day or month: a regular expression that lists them all is dear to compile. */
  private static final String NUMBER = "[0-9][0-9]?";

  public DateNames {
    inWords = List.copyOf(inWords);
  }

  /**
   * Words side by side.
   *
   * @param places what may stand at each place, as terms of text as written; any word, where that
   *     is empty
   */
  public record SideBySide(List<List<String>> places) {
    public SideBySide {
      places = places.stream().map(List::copyOf).toList();
    }
  }

  /** Whether a word in lower case is the name of a month, in full or in short. */
  public static boolean isMonth(String word) {
    return Months.names().stream().anyMatch(names -> names.contains(word));
  }

  /** The names of the days from one to another, both included, and of months and years of them. */
  static DateNames of(LocalDate from, LocalDate to) {
    var words = new ArrayList<SideBySide>();
    var figures = new ArrayList<String>();
    var years = new ArrayList<String>();
    for (LocalDate day = from, end; !day.isAfter(to); day = end.plusDays(1)) {
      LocalDate endOfYear = LocalDate.of(day.getYear(), 12, 31);
      LocalDate endOfMonth = YearMonth.from(day).atEndOfMonth();
      LocalDate last = to.isBefore(endOfYear) ? to : endOfYear;
      if (day.getDayOfYear() == 1 && last.equals(endOfYear)) {
        end = endOfYear;
        years.add("" + day.getYear());
      } else if (day.getDayOfMonth() == 1 && !endOfMonth.isAfter(last)) {
        end = last.plusDays(1).withDayOfMonth(1).minusDays(1);
        Parts months = Parts.of(day, end);
        words.add(new SideBySide(List.of(months.names, months.year)));
        words.add(new SideBySide(List.of(months.names, ANY, months.year)));
        figures.add(months.inFigures(NUMBER));
      } else {
        end = last.isBefore(endOfMonth) ? last : endOfMonth;
        Parts month = Parts.of(day, end);
        int first = day.getDayOfMonth();
        List<String> days = each(first, end.getDayOfMonth(), DateNames::day);
        words.add(new SideBySide(List.of(days, month.names, month.year)));
        words.add(new SideBySide(List.of(month.names, days, month.year)));
        figures.add(month.inFigures(anyOf(each(first, end.getDayOfMonth(), DateNames::number))));
      }
    }
    if (!years.isEmpty()) {
      words.add(new SideBySide(List.of(years)));
      figures.add(figures(NUMBER, NUMBER, byDecades(years)));
    }
    return new DateNames(words, String.join("|", figures));
  }

  /**
   * What months of one year are named by.
   *
   * @param numbers the same in figures
   */
  private record Parts(List<String> names, List<String> numbers, List<String> year) {
    static Parts of(LocalDate from, LocalDate to) {
      int first = from.getMonthValue();
      int last = to.getMonthValue();
      return new Parts(
          each(first, last, month -> Months.names().get(month - 1)),
          each(first, last, DateNames::number),
          List.of("" + from.getYear()));
    }

    String inFigures(String day) {
      return figures(day, anyOf(numbers), anyOf(year));
    }
  }

  private static List<String> each(int first, int last, IntFunction<List<String>> names) {
    return IntStream.rangeClosed(first, last).mapToObj(names).flatMap(List::stream).toList();
  }

  private static String figures(String day, String month, String year) {
    return String.join("[/.]", day, month, year);
  }

  /** Any of many years: 201[789]|202[01]. */
  private static String byDecades(List<String> years) {
    var decades = new TreeMap<String, String>();
    years.forEach(year -> decades.merge(year.substring(0, 3), year.substring(3), String::concat));
    return anyOf(
        decades.entrySet().stream().map(it -> it.getKey() + "[" + it.getValue() + "]").toList());
  }

  private static String anyOf(List<String> words) {
    return "(" + String.join("|", words) + ")";
  }

  /** What the day of a month is written as: "5", "05", "5th". */
  static List<String> day(int day) {
    String ordinal = day + (day / 10 == 1 || day % 10 > 3 ? "th" : ORDINALS.get(day % 10));
    return Stream.concat(number(day).stream(), Stream.of(ordinal)).toList();
  }

  /** A number of one or two figures: "5", "05". */
  static List<String> number(int number) {
    return number < 10 ? List.of("" + number, "0" + number) : List.of("" + number);
  }
}
