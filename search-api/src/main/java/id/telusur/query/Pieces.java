package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a stretch of a query without dates and operators, with the terms of each. A word is
 * what the index has of it: CO₂ is CO2, 2½ is 2,5, and "B. J." BJ.
 */
final class Pieces {
  /**
   * Signs that make one thing of two words, as a hyphen does; others may have a meaning in a query
   * language.
   */
  private static final String JOINING = "+&/'\u2019";

  /** A letter, or a number that is no year. */
  private static final Pattern BIT = Pattern.compile("\\p{L}\\p{M}*|\\p{Nd}{1,3}");

  private Pieces() {}

  /**
   * Reads them.
   *
   * @param asTyped whether they are found in the forms typed alone
   */
  static List<Piece> of(String text, boolean asTyped) {
    return joined(text, asTyped ? exactly(text) : pieces(text));
  }

  /** The forms typed: what is one word in two with a hyphen stays together, a collocation parts. */
  private static List<Piece> exactly(String text) {
    List<Term> exact = Analysis.terms(Analysis.exact(), text);
    List<Term> roots = Analysis.terms(Analysis.root(), text);
    var pieces = new ArrayList<Piece>();
    int root = 0;
    for (int first = 0, next; first < exact.size(); first = next) {
      while (root + 1 < roots.size() && roots.get(root).end() <= exact.get(first).start()) {
        root++;
      }
      next = first + 1;
      while (isJoined(text, exact, next) && exact.get(next).end() <= roots.get(root).end()) {
        next++;
      }
      pieces.add(exactly(text, exact.subList(first, next)));
    }
    return pieces;
  }

  private static Piece exactly(String text, List<Term> terms) {
    int start = terms.getFirst().start();
    int end = behindSign(text, terms.getLast().end());
    String typed = text.substring(start, end);
    var word = new Word(typed(typed), Terms.exactly(Terms.texts(terms)));
    return new Piece(word, List.of(asIndexed(typed)), 0, start, end);
  }

  /** One piece for each root term, with the exact terms that it spans. */
  private static List<Piece> pieces(String text) {
    List<Term> exact = Analysis.terms(Analysis.exact(), text);
    var pieces = new ArrayList<Piece>();
    int next = 0;
    for (Term root : Analysis.terms(Analysis.root(), text)) {
      int first = next;
      while (next < exact.size() && exact.get(next).start() < root.end()) {
        next++;
      }
      if (first < next) {
        List<Term> spanned = exact.subList(first, next);
        int end = behindSign(text, root.end());
        String typed = typed(text.substring(root.start(), end));
        List<String> english = Terms.english(typed);
        // The root of "ke-2" is 2, which stands everywhere.
        boolean numbered = spanned.size() > 1 && BIT.matcher(root.text()).matches();
        Terms terms =
            numbered
                ? Terms.exactly(Terms.texts(spanned))
                : new Terms(Terms.texts(spanned), List.of(root.text()), english);
        var word = new Word(typed, terms);
        List<String> named = named(text, spanned);
        pieces.add(new Piece(word, named, 0, root.start(), end));
      }
    }
    return pieces;
  }

  /**
   * The same, with one piece for what only says something together: covid-19, e-KTP, Jae-in, and
   * the numbers of "1,5-2,5 juta"; not for what stands behind an amount: "5 juta-10 juta".
   */
  private static List<Piece> joined(String text, List<Piece> pieces) {
    var joined = new ArrayList<Piece>();
    int names = 0;
    for (int first = 0, next; first < pieces.size(); first = next) {
      next = first + 1;
      while (next < pieces.size()
          && isJoined(text, pieces.get(next - 1), pieces.get(next))
          && !Amounts.isEnd(pieces, next - 1)) {
        next++;
      }
      List<Piece> chunk = pieces.subList(first, next);
      boolean range =
          next - first > 1 && Amounts.isRange(written(text, chunk), pieces, first, next);
      boolean one = range || (isOneThing(text, chunk) && isApart(text, chunk));
      for (Piece piece : one ? List.of(together(text, chunk)) : chunk) {
        joined.add(piece.behind(names));
        names += piece.named().size();
      }
    }
    return joined;
  }

  private static boolean isJoined(String text, Piece one, Piece next) {
    if (!isJoined(text, one.endOffset(), next.startOffset())) {
      return false;
    }
    char sign = text.charAt(one.endOffset());
    return Signs.isHyphen(sign) || JOINING.indexOf(sign) >= 0;
  }

  /**
   * Whether pieces without a blank between say nothing each by itself, or not what they say so: a
   * function word is a part of the word that a hyphen joins it to (Jae-in).
   */
  private static boolean isOneThing(String text, List<Piece> chunk) {
    if (chunk.size() == 1) {
      return false;
    }
    boolean hyphened = Signs.isHyphen(text.charAt(chunk.getFirst().endOffset()));
    for (int i = 0; i < chunk.size(); i++) {
      Word word = chunk.get(i).word();
      boolean within = i > 0 && i < chunk.size() - 1;
      if (BIT.matcher(word.text()).matches()
          || (FunctionWords.isOne(word) && (within || hyphened))) {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks stand around: what goes on beside it may be read otherwise by itself. */
  private static boolean isApart(String text, List<Piece> chunk) {
    int start = chunk.getFirst().startOffset();
    int end = chunk.getLast().endOffset();
    return (start == 0 || text.charAt(start - 1) == ' ')
        && (end == text.length() || text.charAt(end) == ' ');
  }

  private static Piece together(String text, List<Piece> chunk) {
    int start = chunk.getFirst().startOffset();
    int end = chunk.getLast().endOffset();
    List<String> exact =
        chunk.stream().flatMap(piece -> piece.word().terms().exact().stream()).toList();
    List<String> named = chunk.stream().flatMap(piece -> piece.named().stream()).toList();
    var word = new Word(typed(written(text, chunk)), Terms.exactly(exact));
    return new Piece(word, named, 0, start, end);
  }

  private static String written(String text, List<Piece> chunk) {
    return asIndexed(text.substring(chunk.getFirst().startOffset(), chunk.getLast().endOffset()));
  }

  /** The words of a piece as typed, without affixes that a hyphen sets off: Menlu of Menlu-nya. */
  private static List<String> named(String text, List<Term> terms) {
    var words = new ArrayList<String>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean prefix = Analysis.isPrefix(term.text()) && isJoined(text, terms, i + 1);
      boolean suffix = Analysis.isSuffix(term.text()) && isJoined(text, terms, i);
      if (!prefix && !suffix) {
        words.add(asIndexed(text.substring(term.start(), term.end())));
      }
    }
    return words.isEmpty() ? List.of(terms.getFirst().text()) : words;
  }

  /** Whether nothing but a sign stands before a term and behind the one before it. */
  private static boolean isJoined(String text, List<Term> terms, int at) {
    return at > 0
        && at < terms.size()
        && isJoined(text, terms.get(at - 1).end(), terms.get(at).start());
  }

  private static boolean isJoined(String text, int end, int start) {
    return start == end + 1 && text.charAt(end) != ' ';
  }

  /** Behind the sign of a currency if a word ends in one, which is no term: S$. */
  private static int behindSign(String text, int end) {
    return end < text.length() && CurrencySigns.isEnd(text, end) ? end + 1 : end;
  }

  /** A word that is written like an operator, but is none where it stands, is written small. */
  private static String typed(String text) {
    String typed = asIndexed(text).strip();
    return Lexer.OPERATORS.containsKey(typed) ? typed.toLowerCase(Locale.ROOT) : typed;
  }

  /** The text with the words for those that have digits low or high, a fraction, or blanks. */
  private static String asIndexed(String text) {
    if (!isSpecial(text)) {
      return text;
    }
    var indexed = new StringBuilder();
    int done = 0;
    // By a dot behind it the last of initials is told from a word.
    for (Term word : Analysis.terms(Analysis.written(), text + '.')) {
      String typed = text.substring(word.start(), word.end());
      indexed.append(text, done, word.start()).append(isSpecial(typed) ? word.text() : typed);
      done = word.end();
    }
    return indexed.append(text.substring(done)).toString();
  }

  private static boolean isSpecial(String text) {
    return text.chars().anyMatch(c -> c == ' ' || Character.getType(c) == Character.OTHER_NUMBER);
  }
}
