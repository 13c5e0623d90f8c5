package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Clause;
import id.telusur.query.QueryParser;
import id.telusur.query.Signs;
import java.util.List;

/**
 * What was typed so far.
 *
 * @param text as typed
 * @param words its words, folded
 * @param start offset of the last of them
 * @param open whether the last may go on: nothing stands behind it yet, and it is no sign
 */
record Typed(String text, List<String> words, int start, boolean open) {
  private static final int MOST_WORDS = 12;
  private static final int MOST_CHARACTERS = 200;

  private static final int ONE_EDIT = 4;
  private static final int TWO_EDITS = 8;

  static Typed of(String text) {
    List<Term> terms =
        text.length() > MOST_CHARACTERS ? List.of() : Analysis.terms(Analysis.exact(), text);
    if (terms.isEmpty() || terms.size() > MOST_WORDS) {
      return new Typed(text, List.of(), text.length(), false);
    }
    Term last = terms.getLast();
    List<String> words = terms.stream().map(Term::text).toList();
    boolean open = last.end() == text.length() && !isSign(text.codePointAt(last.start()));
    return new Typed(text, words, last.start(), open);
  }

  /** Whether a word that begins so is one sign: % is one, and written persen. */
  private static boolean isSign(int first) {
    return !Character.isLetterOrDigit(first);
  }

  /** A folded word by itself, be it whole or a beginning. */
  static Typed word(String folded, boolean open) {
    return new Typed(folded, List.of(folded), 0, open);
  }

  /** Folded words, the last of them begun. */
  static Typed begun(List<String> folded) {
    String text = String.join(" ", folded);
    return new Typed(text, folded, text.length() - folded.getLast().length(), true);
  }

  /** So many slips are forgiven in a word of its length. */
  static int edits(String word) {
    return word.length() < ONE_EDIT ? 0 : word.length() < TWO_EDITS ? 1 : 2;
  }

  /** So many of its last words. */
  List<String> last(int most) {
    return words.subList(words.size() - most, words.size());
  }

  /** What stands before the last word. */
  String head() {
    return text.substring(0, start);
  }

  /** The last word, and what stands behind it. */
  String last() {
    return text.substring(start);
  }

  /** Whether it has the words of another in a row, the last of them at least begun. */
  boolean goesOnFrom(Typed begun) {
    return inARow().contains(begun.inARow());
  }

  /** Whether it has them first. */
  boolean beginsWith(Typed begun) {
    return inARow().startsWith(begun.inARow());
  }

  private String inARow() {
    return " " + String.join(" ", words);
  }

  /** It with its last word whole. */
  Typed closed() {
    return new Typed(text, words, start, false);
  }

  /** Whether a hyphen or dash stands between its last word and the one before, and no blank. */
  boolean isHyphened() {
    return start > 1
        && Signs.isDash(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(start - 2));
  }

  /** Whether its last word is one that articles must not hold. */
  boolean isExcluded() {
    List<Clause> clauses = QueryParser.parse(text).clauses();
    return !clauses.isEmpty() && clauses.getLast() instanceof Clause.Not;
  }

  /** It with single spaces, and none around it. */
  String spaced() {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Whether it is words alone: what means more is completed, not replaced. */
  boolean isPlain() {
    return QueryParser.isPlain(text);
  }
}
