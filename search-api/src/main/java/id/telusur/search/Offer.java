package id.telusur.search;

import id.telusur.query.Facet;
import java.time.LocalDate;
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
   * Words that name an office, and who held it.
   *
   * @param words as typed
   * @param name the holder
   * @param from first day of the term
   * @param to last day of the term; {@code null} where it goes on or is not known
   * @param query the same search for articles that name the holder, too
   */
  record Holder(
      String words,
      String name,
      LocalDate from,
      @Nullable LocalDate to,
      String query,
      long articles)
      implements Offer {}

  /**
   * The same without one of its parts, where nothing holds all.
   *
   * @param words the part let go
   * @param query the rest
   */
  record Without(String words, String query, long articles) implements Offer {}
}
