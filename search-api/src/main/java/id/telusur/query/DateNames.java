package id.telusur.query;

import id.telusur.language.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
        Parts months = Parts.of(day, end, 1, 31);
        words.add(new SideBySide(List.of(months.names, months.year)));
        words.add(new SideBySide(List.of(months.names, ANY, months.year)));
        figures.add(months.inFigures());
      } else {
        end = last.isBefore(endOfMonth) ? last : endOfMonth;
        Parts days = Parts.of(day, end, day.getDayOfMonth(), end.getDayOfMonth());
        words.add(new SideBySide(List.of(days.days, days.names, days.year)));
        words.add(new SideBySide(List.of(days.names, days.days, days.year)));
        figures.add(days.inFigures());
      }
    }
    if (!years.isEmpty()) {
      words.add(new SideBySide(List.of(years)));
      figures.add(figures("[0-9][0-9]?", "[0-9][0-9]?", anyOf(years)));
    }
    return new DateNames(words, String.join("|", figures));
  }

  /**
   * What days of one year are named by.
   *
   * @param names of their months
   * @param numbers of their months
   */
  private record Parts(
      List<String> days, List<String> names, List<String> numbers, List<String> year) {
    static Parts of(LocalDate from, LocalDate to, int firstDay, int lastDay) {
      int first = from.getMonthValue();
      int last = to.getMonthValue();
      return new Parts(
          each(firstDay, lastDay, DateNames::day),
          each(first, last, month -> Months.names().get(month - 1)),
          each(first, last, DateNames::number),
          List.of("" + from.getYear()));
    }

    private static List<String> each(int first, int last, IntFunction<List<String>> names) {
      return IntStream.rangeClosed(first, last).mapToObj(names).flatMap(List::stream).toList();
    }

    String inFigures() {
      return figures(anyOf(days), anyOf(numbers), anyOf(year));
    }
  }

  private static String figures(String day, String month, String year) {
    return String.join("[/.]", day, month, year);
  }

  private static String anyOf(List<String> words) {
    return "(" + String.join("|", words) + ")";
  }

  private static List<String> day(int day) {
    String ordinal = day + (day / 10 == 1 || day % 10 > 3 ? "th" : ORDINALS.get(day % 10));
    return Stream.concat(number(day).stream(), Stream.of(ordinal)).toList();
  }

  private static List<String> number(int number) {
    return number < 10 ? List.of("" + number, "0" + number) : List.of("" + number);
  }
}
