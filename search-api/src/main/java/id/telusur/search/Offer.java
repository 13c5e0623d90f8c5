package id.telusur.search;

import id.telusur.query.Facet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something else that might be asked: offered with what it would find, never applied. */
public sealed interface Offer {
  /** How many articles hold all of it. */
  long articles();

  /**
   * Did you mean?
   *
   * @param query the whole text, corrected
   */
  record Spelling(String query, long articles) implements Offer {}

  /**
   * Words that also name what some, not all, of the articles found are filed under.
   *
   * @param words as typed
   * @param facet COUNTRY or TOPIC
   * @param value what to narrow the same search by
   */
  record Narrower(String words, Facet facet, String value, long articles) implements Offer {}

  /**
   * Words that name a part of the world.
   *
   * @param words as typed
   * @param query the same search for articles that are filed under any country of it
   */
  record Region(String words, String query, long articles) implements Offer {}

  /**
   * A date in words, which articles that name it answer as well.
   *
   * @param words as typed
   * @param query the same search for articles published then
   */
  record Published(String words, String query, long articles) implements Offer {}

  /**
   * Words that name an office, and who held it.
   *
   * @param words as typed
   * @param name the holder
   * @param terms of the office, the first term first: at least one
   * @param query the same search for articles that name the holder, too
   */
  record Holder(String words, String name, List<Term> terms, String query, long articles)
      implements Offer {
    public Holder {
      terms = List.copyOf(terms);
    }
  }

  /**
   * When an office was held.
   *
   * @param from first day
   * @param to last day; {@code null} where it goes on or is not known
   */
  record Term(LocalDate from, @Nullable LocalDate to) {}

  /**
   * The same without one of its parts, where nothing holds all.
   *
   * @param words the part let go
   * @param query the rest
   */
  record Without(String words, String query, long articles) implements Offer {}
}
