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
import java.util.stream.Collectors;

/**
 * A stretch of a query without operators, read as words, dates, and things that have several names.
 *
 * @param parts the clauses with their places in the stretch, in order
 */
record WordRun(List<Part> parts) {
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
    List<Piece> pieces = reading.exact() ? exactly(text) : pieces(text);
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
        List<String> english = texts(Analysis.terms(Analysis.english(), typed));
        var word = new Word(typed, new Terms(texts(spanned), List.of(root.text()), english));
        List<String> named = named(text, spanned);
        pieces.add(new Piece(word, named, names, root.start(), root.end()));
        names += named.size();
      }
    }
    return pieces;
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
        && terms.get(at).start() == terms.get(at - 1).end() + 1
        && text.charAt(terms.get(at).start() - 1) != ' ';
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
    return Analysis.terms(Analysis.root(), text).size() == pieces.size();
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
  }
}
