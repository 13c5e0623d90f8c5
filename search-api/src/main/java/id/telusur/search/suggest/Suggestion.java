package id.telusur.search.suggest;

import id.telusur.query.Facet;
import id.telusur.query.Stretch;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reader may go on to.
 *
 * @param kind what it is
 * @param text what to show
 * @param alias the other name of it that was typed, such as China for Tiongkok; null where what is
 *     shown was typed
 * @param value what to choose: a country's code, a topic's id, else the text of a query
 * @param count the articles that choosing it finds, at least one
 * @param marks what of the alias, or else of the text, was typed; in order, apart, none empty
 */
public record Suggestion(
    Kind kind, String text, @Nullable String alias, String value, long count, List<Stretch> marks) {
  public Suggestion {
    marks = List.copyOf(marks);
    if (count < 1) {
      throw new IllegalArgumentException("nobody is sent where nothing is: " + text);
    }
    if (marks.stream().anyMatch(Stretch::isEmpty)) {
      throw new IllegalArgumentException("an empty mark on " + text);
    }
  }

  /** What can be suggested. */
  public enum Kind {
    /** A country or body of states that articles are filed under. */
    COUNTRY(Facet.COUNTRY),
    /** A topic that articles are filed under. */
    TOPIC(Facet.TOPIC),
    /** Words that stand side by side in titles. */
    PHRASE(null),
    /** A word, with what was typed before it where that was more than one. */
    WORD(null);

    private final @Nullable Facet facet;

    Kind(@Nullable Facet facet) {
      this.facet = facet;
    }

    /** What it narrows a search by; null for the text of a query. */
    @Nullable Facet facet() {
      return facet;
    }

    /** The kind of a value of a facet. */
    static Kind of(Facet facet) {
      return Arrays.stream(values())
          .filter(kind -> kind.facet == facet)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("never suggested: " + facet));
    }
  }
}
