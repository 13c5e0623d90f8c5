package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import java.util.List;

/**
 * The terms that a text has in each stream of the index.
 *
 * @param exact as written
 * @param roots as Indonesian roots; none where only the form written is wanted
 * @param english as English stems; none likewise
 */
public record Terms(List<String> exact, List<String> roots, List<String> english) {
  public Terms {
    exact = List.copyOf(exact);
    roots = List.copyOf(roots);
    english = List.copyOf(english);
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("a text without terms");
    }
  }

  /** Terms in the forms written alone. */
  static Terms exactly(List<String> terms) {
    return new Terms(terms, List.of(), List.of());
  }

  /** The terms of a text that holds at least one word. */
  static Terms of(String text) {
    return new Terms(
        texts(Analysis.terms(Analysis.exact(), text)),
        texts(Analysis.terms(Analysis.root(), text)),
        texts(Analysis.terms(Analysis.english(), text)));
  }

  private static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }
}
