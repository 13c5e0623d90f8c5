package id.telusur.query;

import id.telusur.language.Months;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day and a month without a year are one thing: "17 Agustus" is neither "17 September" nor "9
 * Agustus". English puts the month first as well.
 */
final class YearlyDays {
  /** Of so many pieces such a day is. */
  static final int PIECES = 2;

  /** The group of variants that their other names are of. */
  private static final String GROUP = "tanggal";

  private static final Pattern DAY = Pattern.compile("[0-9]{1,2}");

  /** Shorter names are of other things, too: "3 des", "2 Jun". */
  private static final int SHORTEST = 3;

  private YearlyDays() {}

  /** The day that two pieces name, from a place on. */
  static Optional<MonthDay> at(List<Piece> pieces, int start) {
    if (start + PIECES > pieces.size()) {
      return Optional.empty();
    }
    String one = text(pieces.get(start));
    String next = text(pieces.get(start + 1));
    return day(one, month(next, false)).or(() -> day(next, month(one, true)));
  }

  private static String text(Piece piece) {
    return piece.word().text().toLowerCase(Locale.ROOT);
  }

  private static Optional<MonthDay> day(String day, int month) {
    if (month == 0 || !DAY.matcher(day).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MonthDay.of(month, Integer.parseInt(day)));
    } catch (DateTimeException e) { // 31 February
      return Optional.empty();
    }
  }

  /** The number of a month by its name in full; 0 if the text is none. */
  private static int month(String text, boolean inEnglish) {
    for (int month = 1; month <= Months.names().size(); month++) {
      List<String> names = Months.names().get(month - 1);
      boolean inFull = text.length() > SHORTEST || text.equals(names.getFirst());
      if (inEnglish ? text.equalsIgnoreCase(english(month)) : inFull && names.contains(text)) {
        return month;
      }
    }
    return 0;
  }

  static Named of(MonthDay day, List<Piece> pieces, Variants variants) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    var told = new HashSet<List<String>>();
    told.add(typed.stream().flatMap(word -> word.terms().exact().stream()).toList());
    List<Alternative> others =
        variants.allow(GROUP)
            ? names(day)
                .map(name -> new Alternative(name, Terms.exactly(Terms.exact(name))))
                .filter(name -> told.add(name.terms().exact()))
                .toList()
            : List.of();
    return new Named(typed, GROUP, others, true);
  }

  private static Stream<String> names(MonthDay day) {
    String english = english(day.getMonthValue());
    List<String> ordinals = DateNames.day(day.getDayOfMonth());
    List<String> numbers = DateNames.number(day.getDayOfMonth());
    List<String> months = Months.names().get(day.getMonthValue() - 1);
    return Stream.concat(
        ordinals.stream().flatMap(one -> Stream.of(one + " " + english, english + " " + one)),
        months.stream().flatMap(month -> numbers.stream().map(one -> one + " " + month)));
  }

  private static String english(int month) {
    return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
