package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.language.VariantGroup.Member;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

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
  public static Terms exactly(List<String> terms) {
    return new Terms(terms, List.of(), List.of());
  }

  /** The terms of a text that holds at least one word. */
  static Terms of(String text) {
    return new Terms(exact(text), roots(text), english(text));
  }

  /** The terms by which a name is looked for: an initialism in capitals alone. */
  static Terms of(Member name) {
    return name.isInitialism() ? exactly(List.of(name.text())) : of(name.text());
  }

  /** Whether every text that has these terms side by side has those of a part of it, too. */
  boolean hold(Terms part) {
    return exact.size() > part.exact.size()
        && hold(exact, part.exact)
        && hold(roots, part.roots)
        && hold(english, part.english);
  }

  private static boolean hold(List<String> whole, List<String> part) {
    return whole.isEmpty() || (!part.isEmpty() && Collections.indexOfSubList(whole, part) >= 0);
  }

  /** The terms of a text as it is written. */
  static List<String> exact(String text) {
    return texts(Analysis.terms(Analysis.exact(), text));
  }

  /** The roots of a text. */
  static List<String> roots(String text) {
    return texts(Analysis.terms(Analysis.root(), text));
  }

  /** The English stems of a text; none of "US", which is that of "use", too. */
  static List<String> english(String text) {
    List<String> stems = texts(Analysis.terms(Analysis.english(), text));
    return stems.equals(List.of("us")) ? List.of() : stems;
  }

  /**
   * The terms of texts that stand side by side; a stream in which one of them has none has none.
   */
  static Terms joined(List<Terms> texts) {
    return new Terms(
        joined(texts, Terms::exact), joined(texts, Terms::roots), joined(texts, Terms::english));
  }

  private static List<String> joined(List<Terms> texts, Function<Terms, List<String>> stream) {
    return texts.stream().map(stream).anyMatch(List::isEmpty)
        ? List.of()
        : texts.stream().map(stream).flatMap(List::stream).toList();
  }

  static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }
}
