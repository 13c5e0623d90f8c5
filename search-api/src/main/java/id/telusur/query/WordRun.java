package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a query without operators, read as words, dates, and things that have several names.
 *
 * @param parts the clauses with their places in the stretch, in order
 */
record WordRun(List<Part> parts) {
  /** Signs that make one thing of two words; others may have a meaning in a query language. */
  private static final String JOINING = "-\u2010\u2011\u2013+&/'\u2019";

  /** A letter, or a number that is no year. */
  private static final Pattern BIT = Pattern.compile("\\p{L}\\p{M}*|\\p{Nd}{1,3}");

  WordRun {
    parts = List.copyOf(parts);
  }

  static WordRun of(String written, Reading reading) {
    PlainStretch asWritten = PlainStretch.of(written);
    PlainStretch plain = reading.exact() ? asWritten : asWritten.inFull();
    String text = plain.text();
    var parts = new ArrayList<Part>();
    int last = 0;
    for (Dates.Days days : Dates.in(text)) {
      addWords(text, last, days.start(), reading, parts);
      parts.add(dated(text, days));
      last = days.end();
    }
    addWords(text, last, text.length(), reading, parts);
    return new WordRun(parts.stream().map(part -> part.in(plain)).toList());
  }

  private static Part dated(String text, Dates.Days days) {
    String typed = text.substring(days.start(), days.end());
    List<List<String>> written =
        days.written().stream().map(form -> texts(Analysis.terms(Analysis.exact(), form))).toList();
    var clause = new Dated(typed, days.from(), days.to(), written);
    return new Part(clause, days.start(), days.end());
  }

  private static void addWords(
      String whole, int start, int end, Reading reading, List<Part> parts) {
    String text = whole.substring(start, end);
    List<Piece> pieces = joined(text, reading.exact() ? exactly(text) : pieces(text));
    Map<Integer, Match> matches = matches(pieces, reading.used());
    for (int i = 0; i < pieces.size(); i++) {
      Match match = matches.get(pieces.get(i).first);
      int last = match == null ? -1 : ending(pieces, i, match.endWord());
      if (match == null || last < 0) {
        parts.add(part(pieces.get(i), start));
      } else {
        parts.add(named(pieces.subList(i, last + 1), match, start));
        i = last;
      }
    }
  }

  /** A word that is a date by itself is one wherever it stands: "G20-2024". */
  private static Part part(Piece piece, int offset) {
    String text = piece.word.text();
    List<Dates.Days> days = Dates.in(text);
    boolean date =
        days.size() == 1 && days.getFirst().start() == 0 && days.getFirst().end() == text.length();
    Clause clause = date ? dated(text, days.getFirst()).clause : piece.word;
    return new Part(clause, offset + piece.startOffset, offset + piece.endOffset);
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
      pieces.add(exactly(text, exact.subList(first, next), pieces.size()));
    }
    return pieces;
  }

  private static Piece exactly(String text, List<Term> terms, int before) {
    int start = terms.getFirst().start();
    int end = terms.getLast().end();
    String typed = text.substring(start, end);
    var word = new Word(typed(typed), Terms.exactly(texts(terms)));
    return new Piece(word, List.of(typed), before, start, end);
  }

  /** One piece for each root term, with the exact terms that it spans. */
  private static List<Piece> pieces(String text) {
    List<Term> exact = Analysis.terms(Analysis.exact(), text);
    var pieces = new ArrayList<Piece>();
    int next = 0;
    int names = 0;
    for (Term root : Analysis.terms(Analysis.root(), text)) {
      int first = next;
      while (next < exact.size() && exact.get(next).start() < root.end()) {
        next++;
      }
      if (first < next) {
        List<Term> spanned = exact.subList(first, next);
        String typed = typed(text.substring(root.start(), root.end()));
        List<String> english = Terms.english(typed);
        // The root of "ke-2" is 2, which stands everywhere.
        boolean numbered = spanned.size() > 1 && BIT.matcher(root.text()).matches();
        Terms terms =
            numbered
                ? Terms.exactly(texts(spanned))
                : new Terms(texts(spanned), List.of(root.text()), english);
        var word = new Word(typed, terms);
        List<String> named = named(text, spanned);
        pieces.add(new Piece(word, named, names, root.start(), root.end()));
        names += named.size();
      }
    }
    return pieces;
  }

  /** The same, with one piece for what only says something together: covid-19, e-KTP, G-to-G. */
  private static List<Piece> joined(String text, List<Piece> pieces) {
    var joined = new ArrayList<Piece>();
    int names = 0;
    for (int first = 0, next; first < pieces.size(); first = next) {
      next = first + 1;
      while (next < pieces.size() && isJoined(text, pieces.get(next - 1), pieces.get(next))) {
        next++;
      }
      List<Piece> chunk = pieces.subList(first, next);
      boolean one = isOneThing(chunk) && isApart(text, chunk);
      for (Piece piece : one ? List.of(together(text, chunk)) : chunk) {
        joined.add(piece.behind(names));
        names += piece.named.size();
      }
    }
    return joined;
  }

  private static boolean isJoined(String text, Piece one, Piece next) {
    return isJoined(text, one.endOffset, next.startOffset)
        && JOINING.indexOf(text.charAt(one.endOffset)) >= 0;
  }

  /** Whether pieces without a blank between say nothing each by itself, or not what they say so. */
  private static boolean isOneThing(List<Piece> chunk) {
    for (int i = 0; i < chunk.size() && chunk.size() > 1; i++) {
      Word word = chunk.get(i).word;
      boolean within = i > 0 && i < chunk.size() - 1;
      if (BIT.matcher(word.text()).matches() || (within && FunctionWords.isOne(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether blanks stand around: what goes on beside it may be read otherwise by itself. */
  private static boolean isApart(String text, List<Piece> chunk) {
    int start = chunk.getFirst().startOffset;
    int end = chunk.getLast().endOffset;
    return (start == 0 || text.charAt(start - 1) == ' ')
        && (end == text.length() || text.charAt(end) == ' ');
  }

  private static Piece together(String text, List<Piece> chunk) {
    int start = chunk.getFirst().startOffset;
    int end = chunk.getLast().endOffset;
    List<String> exact =
        chunk.stream().flatMap(piece -> piece.word.terms().exact().stream()).toList();
    List<String> named = chunk.stream().flatMap(piece -> piece.named.stream()).toList();
    var word = new Word(typed(text.substring(start, end)), Terms.exactly(exact));
    return new Piece(word, named, 0, start, end);
  }

  /** The words of a piece as typed, without affixes that a hyphen sets off: Menlu of Menlu-nya. */
  private static List<String> named(String text, List<Term> terms) {
    var words = new ArrayList<String>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean prefix = Analysis.isPrefix(term.text()) && isJoined(text, terms, i + 1);
      boolean suffix = Analysis.isSuffix(term.text()) && isJoined(text, terms, i);
      if (!prefix && !suffix) {
        words.add(text.substring(term.start(), term.end()));
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

  private static Map<Integer, Match> matches(List<Piece> pieces, Variants variants) {
    var matches = new HashMap<Integer, Match>();
    if (variants.on()) {
      List<String> typed = pieces.stream().flatMap(piece -> piece.named.stream()).toList();
      for (Match match : Variants.THESAURUS.find(typed, variants.off())) {
        matches.put(match.firstWord(), match);
      }
    }
    return matches;
  }

  /**
   * The piece that ends where a match ends; -1 if the match ends within a collocation, or if what
   * stands between its words parts one: "kerja/sama" is not what "kerja sama" is.
   */
  private static int ending(List<Piece> pieces, int from, int endWord) {
    for (int i = from; i < pieces.size() && pieces.get(i).end() <= endWord; i++) {
      if (pieces.get(i).end() == endWord) {
        return i == from || isSideBySide(pieces.subList(from, i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isSideBySide(List<Piece> pieces) {
    String text = pieces.stream().map(piece -> piece.word.text()).collect(Collectors.joining(" "));
    return roots(text) == pieces.stream().mapToInt(piece -> roots(piece.word.text())).sum();
  }

  private static int roots(String text) {
    return Analysis.terms(Analysis.root(), text).size();
  }

  private static Part named(List<Piece> pieces, Match match, int offset) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    return new Part(
        new Named(typed, match.group().id(), Variants.alternatives(match)),
        offset + pieces.getFirst().startOffset,
        offset + pieces.getLast().endOffset);
  }

  /** A word that is written like an operator, but is none where it stands, is written small. */
  private static String typed(String text) {
    String typed = text.strip();
    return Lexer.OPERATORS.containsKey(typed) ? typed.toLowerCase(Locale.ROOT) : typed;
  }

  private static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }

  /** A clause and its place. */
  record Part(Clause clause, int start, int end) {
    Part in(PlainStretch written) {
      return new Part(clause, written.place(start), written.place(end - 1) + 1);
    }
  }

  /**
   * A word and its offsets.
   *
   * @param named the words by which it may name something
   * @param first how many such words stand before
   */
  private record Piece(Word word, List<String> named, int first, int startOffset, int endOffset) {
    int end() {
      return first + named.size();
    }

    Piece behind(int names) {
      return new Piece(word, named, names, startOffset, endOffset);
    }
  }
}
