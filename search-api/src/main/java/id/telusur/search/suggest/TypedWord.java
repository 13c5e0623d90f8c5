package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import java.util.List;

/**
 * A word of a typed query.
 *
 * @param text its folded form, as {@link Analysis#exact} makes it
 * @param start offset of its first character in the query, in UTF-16 units
 * @param end offset behind its last character
 * @param correctable whether it may be corrected: no number, no abbreviation in capitals
 */
public record TypedWord(String text, int start, int end, boolean correctable) {
  public TypedWord {
    if (text.isEmpty() || start < 0 || end <= start) {
      throw new IllegalArgumentException("no word: '%s' %d to %d".formatted(text, start, end));
    }
  }

  /** The words of a text that is words alone. */
  static List<TypedWord> of(String text) {
    return of(text, 0, text.length());
  }

  /** The words of one stretch of a text, likewise. */
  public static List<TypedWord> of(String text, int start, int end) {
    return Analysis.terms(Analysis.exact(), text.substring(start, end)).stream()
        .map(term -> of(term, start, text))
        .toList();
  }

  private static TypedWord of(Term term, int offset, String text) {
    int start = offset + term.start();
    int end = offset + term.end();
    boolean number = term.text().chars().anyMatch(Character::isDigit);
    boolean abbreviation =
        text.substring(start, end).chars().allMatch(Character::isUpperCase)
            && (end - start == text.length() || text.chars().anyMatch(Character::isLowerCase));
    return new TypedWord(term.text(), start, end, !number && !abbreviation);
  }
}
