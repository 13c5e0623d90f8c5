package id.telusur.query;

import id.telusur.query.Clause.All;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A query as it was understood.
 *
 * @param text as typed, composed
 * @param reading how its words were read
 * @param clauses what it asks for, in the order typed, each once
 * @param words where the plain words among them stand, or several that name a thing: nothing in
 *     quotes, no value of a field, no date, no short form that is known ("yg")
 * @param unknown what fields were given that is not known to be a value of theirs: what names a
 *     source, a section or an author only the archive knows
 * @param canonical the same in the query language, which reads back the same
 * @param ignored what of the text is not used, and why
 */
public record Query(
    String text,
    Reading reading,
    List<Clause> clauses,
    List<Stretch> words,
    List<Unknown> unknown,
    String canonical,
    List<Ignored> ignored) {
  private static final Set<IgnoredReason> UNUSED_SIGNS =
      Set.of(IgnoredReason.FOREIGN_SIGN, IgnoredReason.NO_LETTERS);

  public Query {
    clauses = List.copyOf(clauses);
    words = List.copyOf(words);
    unknown = List.copyOf(unknown);
    ignored = List.copyOf(ignored);
  }

  /** Clauses in the query language, side by side and apart; others can be added behind a comma. */
  public static String sideBySide(List<Clause> clauses) {
    return CanonicalText.sideBySide(clauses, ", ");
  }

  /** What is asked for side by side: the clauses, or those of the one {@code DAN} that it is. */
  public List<Clause> parts() {
    return isAll() ? ((All) clauses.getFirst()).clauses() : clauses;
  }

  /** The rest without one of its parts, in the query language; joined as it was. */
  public String without(Clause part) {
    return joined(parts().stream().filter(other -> !other.equals(part)));
  }

  /** The same with another clause in place of one of its parts, likewise. */
  public String with(Clause other, Clause part) {
    return joined(parts().stream().map(each -> each.equals(part) ? other : each));
  }

  private String joined(Stream<Clause> parts) {
    List<Clause> all = parts.toList();
    return isAll() && all.size() > 1 ? new All(all).canonical() : sideBySide(all);
  }

  /** The text without signs that are not used; words that one stands between are parted. */
  public String withoutUnusedSigns() {
    var rest = new StringBuilder(text);
    for (Ignored part : ignored) {
      if (UNUSED_SIGNS.contains(part.reason)) {
        rest.replace(part.start, part.end, " ".repeat(part.end - part.start));
      }
    }
    return Signs.blanksMadeOne(rest.toString());
  }

  private boolean isAll() {
    return clauses.size() == 1 && clauses.getFirst() instanceof All;
  }

  /** The order of its answer where none is asked for: the best first, if any can be better. */
  public Order order() {
    return clauses.stream().anyMatch(Clause::isRanked) ? Order.RELEVANCE : Order.NEWEST;
  }

  /** Whether nothing was typed at all: such a query asks for every article. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * What a field was given that is not known to be a value of it.
   *
   * @param facet what the field narrows
   * @param places where it stands, quotes included: by itself, and with one after the other of the
   *     words behind it that may belong to it
   */
  public record Unknown(Facet facet, List<Stretch> places) {
    public Unknown {
      places = List.copyOf(places);
    }
  }

  /**
   * A part of the text that is not used.
   *
   * @param text the part
   * @param start where it begins, in UTF-16 units
   * @param end where it ends
   * @param reason why
   * @param said why, for a person
   */
  public record Ignored(String text, int start, int end, IgnoredReason reason, String said) {}
}
