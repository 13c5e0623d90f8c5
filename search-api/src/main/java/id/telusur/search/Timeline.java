package id.telusur.search;

import id.telusur.query.TimelineRequest;
import id.telusur.query.TimelineRequest.Interval;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When articles were published, beside what is held of the same time: no coverage can be told from
 * nothing held.
 *
 * @param generation name of the generation that answers
 * @param interval how long a period is
 * @param periods from the first with an article to the last, those without any between them too;
 *     none of years that were not asked for
 * @param undated articles that have no date
 * @param heldUndated articles of the generation that have none
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record Timeline(
    String generation,
    Interval interval,
    List<Held> periods,
    long undated,
    long heldUndated,
    @Nullable String partial) {
  /** A longer line has longer periods. */
  static final int MAX_PERIODS = 1000;

  private static final int MAX_DAYS = 100;
  private static final int MAX_MONTHS = 180;

  public Timeline {
    periods = List.copyOf(periods);
  }

  /**
   * A day, month or year in Asia/Jakarta; the first and the last end where what is asked ends.
   *
   * @param from its first day
   * @param to its last day
   * @param articles how many match
   * @param held how many the generation holds
   */
  public record Held(LocalDate from, LocalDate to, long articles, long held) {}

  static Timeline of(
      String generation,
      TimelineRequest request,
      DayCounts matching,
      DayCounts held,
      @Nullable String partial) {
    var periods = new ArrayList<Held>();
    LocalDate first = matching.earliest();
    LocalDate last = matching.latest();
    Interval wanted = request.interval();
    Interval interval = wanted == null ? Interval.YEAR : wanted;
    if (first != null && last != null) {
      interval = fitting(first, last, wanted);
      LocalDate start = startOf(first, interval);
      while (!start.isAfter(last)) {
        LocalDate next = start.plus(length(interval));
        LocalDate from = later(start, request.from());
        LocalDate to = earlier(next.minusDays(1), request.to());
        if (request.isAsked(start.getYear())) {
          periods.add(new Held(from, to, matching.between(from, to), held.between(from, to)));
        }
        start = next;
      }
    }
    return new Timeline(generation, interval, periods, matching.undated(), held.undated(), partial);
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }

  private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isBefore(day) ? other : day;
  }

  /** The interval wanted, or the shortest that does not make the line too long. */
  private static Interval fitting(LocalDate first, LocalDate last, @Nullable Interval wanted) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) + 1;
    if (wanted == null ? days <= MAX_DAYS : wanted == Interval.DAY && days <= MAX_PERIODS) {
      return Interval.DAY;
    }
    boolean monthly =
        wanted == null ? months <= MAX_MONTHS : wanted != Interval.YEAR && months <= MAX_PERIODS;
    return monthly ? Interval.MONTH : Interval.YEAR;
  }

  private static LocalDate startOf(LocalDate day, Interval interval) {
    return switch (interval) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static Period length(Interval interval) {
    return switch (interval) {
      case DAY -> Period.ofDays(1);
      case MONTH -> Period.ofMonths(1);
      case YEAR -> Period.ofYears(1);
    };
  }
}
