package id.telusur.query;

import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Published;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What says before a date which part of it is meant, which day of the week it was, or that
 * something held then, and is not asked for: "hari Sabtu, 5 Oktober 2019" and "per 5 Oktober 2019"
 * say no more than the date, and articles of that time seldom say which part of it it is ("akhir
 * 2017", "awal minggu September 2019"); nor is "bulan" before a month, be it of a year or not.
 */
final class PartsOfDates {
  private static final Set<String> WEEKDAYS =
      WordList.of(
          """
          hari senin selasa rabu kamis jumat sabtu minggu ahad monday tuesday wednesday
          thursday friday saturday sunday
          """);

  private static final Set<String> BEGINNINGS = WordList.of("awal early beginning start");

  private static final Set<String> ENDS = WordList.of("akhir penghujung late end");

  private static final Set<String> WITHIN =
      WordList.of("pertengahan sepanjang selama mid middle during throughout");

  static final Set<String> PARTS_OF_TIME =
      Stream.of(BEGINNINGS, ENDS, WITHIN)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** As of. */
  private static final Set<String> AS_OF = Set.of("per");

  private static final Set<String> PERIODS = WordList.of("minggu bulan tahun");

  /** Says no more than the name of the month behind it. */
  private static final Set<String> MONTH = Set.of("bulan");

  private static final int DAYS_OF_WEEK = 7;

  private PartsOfDates() {}

  /**
   * The places of such words among the clauses of one run, in the order typed.
   *
   * @param content the places of what may be asked for
   */
  static Set<Integer> of(List<Clause> clauses, List<Integer> content) {
    var found = new HashSet<Integer>();
    Clause next = null;
    for (int at : content.reversed()) {
      boolean month = isOne(clauses, at, MONTH) && isMonth(clauses, at + 1);
      if (month || (next instanceof Dated date && isPart(clauses, at, date))) {
        found.add(at);
      } else {
        next = clauses.get(at);
      }
    }
    return found;
  }

  /** Whether something is before a date if it is before that part of it ("the beginning of"). */
  static boolean isBeginning(String part) {
    return hasOne(part, BEGINNINGS);
  }

  /** Whether something is after a date if it is after that part of it. */
  static boolean isEnd(String part) {
    return hasOne(part, ENDS);
  }

  private static boolean hasOne(String part, Set<String> words) {
    return Stream.of(part.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(words::contains);
  }

  /** Whether the word at a place says which part of the date behind it is meant. */
  private static boolean isPart(List<Clause> clauses, int at, Dated date) {
    return isOne(clauses, at, AS_OF)
        || (isOfDays(date.published(), DAYS_OF_WEEK) && isOne(clauses, at, WEEKDAYS))
        || (!isOfDays(date.published(), 1) && isOfTime(clauses, at));
  }

  private static boolean isOfTime(List<Clause> clauses, int at) {
    return isOne(clauses, at, PARTS_OF_TIME)
        || (isOne(clauses, at, PERIODS) && isOne(clauses, at - 1, PARTS_OF_TIME));
  }

  private static boolean isMonth(List<Clause> clauses, int at) {
    return at < clauses.size()
        && clauses.get(at) instanceof Clause.Word word
        && DateNames.isMonth(String.join(" ", word.terms().exact()));
  }

  private static boolean isOfDays(Published days, int most) {
    return days.from() != null
        && days.to() != null
        && days.from().plusDays(most).isAfter(days.to());
  }

  private static boolean isOne(List<Clause> clauses, int at, Set<String> words) {
    return at >= 0 && FunctionWords.isOne(clauses.get(at), words);
  }
}
