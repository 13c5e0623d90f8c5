package id.telusur.relation;

import java.time.LocalDate;

/**
 * Something that two countries did, as one sentence of an article states it.
 *
 * @param kind what was done
 * @param pair the two countries
 * @param from the first day it may have happened on
 * @param to the last day; the same as the first where the day is known
 * @param dating how the days were found
 * @param sentence the sentence that states it
 * @param deed the words in it that say what was done
 * @param date the words in it that say when
 */
public record Event(
    Kind kind,
    Pair pair,
    LocalDate from,
    LocalDate to,
    Dating dating,
    Span sentence,
    Span deed,
    Span date) {
  /** What was done. */
  public enum Kind {
    VISIT,
    MEETING,
    AGREEMENT,
    EXERCISE,
    SUMMONS,
    AID,
    VERDICT,
    EVACUATION,
    ARREST,
    OPENING
  }

  /** How the days of an event were found. */
  public enum Dating {
    /** A day is written: "Selasa (13/8/2024)", "13 Agustus". */
    EXPLICIT,
    /** A month is written: "Oktober 2023". */
    MONTH,
    /** Counted from the day of publication: "kemarin", "Selasa", "pekan lalu". */
    RELATIVE
  }

  /**
   * A place in the body's text, {@link id.telusur.article.Article#bodyText()}.
   *
   * @param start offset of its first character, in UTF-16 units
   * @param end offset behind its last
   */
  public record Span(int start, int end) {
    public Span {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("not a place in a text: %d to %d".formatted(start, end));
      }
    }

    /** Whether another place lies in it. */
    public boolean holds(Span other) {
      return start <= other.start && other.end <= end;
    }
  }

  public Event {
    if (to.isBefore(from) || !sentence.holds(deed) || !sentence.holds(date)) {
      throw new IllegalArgumentException(
          "%s %s from %s to %s in %s: deed %s, date %s"
              .formatted(kind, pair, from, to, sentence, deed, date));
    }
  }
}
