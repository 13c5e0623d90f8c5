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
import java.util.Map;

/**
 * A stretch of a query without operators, read as words, dates, and things that have several names.
 *
 * @param parts the clauses with their places in the stretch, in order
 */
record WordRun(List<Part> parts) {
  WordRun {
    parts = List.copyOf(parts);
  }

  static WordRun of(String text, Reading reading) {
    var parts = new ArrayList<Part>();
    int last = 0;
    for (Dates.Days days : Dates.in(text)) {
      addWords(text, last, days.start(), reading, parts);
      parts.add(dated(text, days));
      last = days.end();
    }
    addWords(text, last, text.length(), reading, parts);
    return new WordRun(parts);
  }

  private static Part dated(String text, Dates.Days days) {
    String typed = QueryParser.blanksMadeOne(text.substring(days.start(), days.end()));
    List<List<String>> written =
        days.written().stream().map(form -> texts(Analysis.terms(Analysis.exact(), form))).toList();
    var clause = new Dated(typed, days.from(), days.to(), written);
    return new Part(clause, days.start(), days.end());
  }

  private static void addWords(
      String whole, int start, int end, Reading reading, List<Part> parts) {
    String text = whole.substring(start, end);
    List<Term> exact = Analysis.terms(Analysis.exact(), text);
    List<Piece> pieces = reading.exact() ? exactly(text, exact) : pieces(text, exact);
    Map<Integer, Match> matches = matches(text, exact, reading.used());
    for (int i = 0; i < pieces.size(); i++) {
      Match match = matches.get(pieces.get(i).first);
      int last = match == null ? -1 : ending(pieces, i, match.endWord());
      if (match == null || last < 0) {
        parts.add(pieces.get(i).part(start));
      } else {
        parts.add(named(pieces.subList(i, last + 1), match, start));
        i = last;
      }
    }
  }

  private static List<Piece> exactly(String text, List<Term> exact) {
    var pieces = new ArrayList<Piece>();
    for (Term term : exact) {
      String typed = text.substring(term.start(), term.end());
      var word = new Word(QueryParser.blanksMadeOne(typed), Terms.exactly(term.text()));
      pieces.add(new Piece(word, pieces.size(), pieces.size() + 1, term.start(), term.end()));
    }
    return pieces;
  }

  /** One piece for each root term, with the exact terms that it spans. */
  private static List<Piece> pieces(String text, List<Term> exact) {
    var pieces = new ArrayList<Piece>();
    int next = 0;
    for (Term root : Analysis.terms(Analysis.root(), text)) {
      int first = next;
      var words = new ArrayList<String>();
      for (; next < exact.size() && exact.get(next).start() < root.end(); next++) {
        words.add(exact.get(next).text());
      }
      if (!words.isEmpty()) {
        String typed = QueryParser.blanksMadeOne(text.substring(root.start(), root.end()));
        List<String> english = texts(Analysis.terms(Analysis.english(), typed));
        var terms = new Terms(words, List.of(root.text()), english);
        pieces.add(new Piece(new Word(typed, terms), first, next, root.start(), root.end()));
      }
    }
    return pieces;
  }

  private static Map<Integer, Match> matches(String text, List<Term> exact, Variants variants) {
    var matches = new HashMap<Integer, Match>();
    if (variants.on()) {
      List<String> typed =
          exact.stream().map(term -> text.substring(term.start(), term.end())).toList();
      for (Match match : Variants.THESAURUS.find(typed, variants.off())) {
        matches.put(match.firstWord(), match);
      }
    }
    return matches;
  }

  /** The piece that ends where a match ends, -1 if the match ends within a collocation. */
  private static int ending(List<Piece> pieces, int from, int endWord) {
    for (int i = from; i < pieces.size() && pieces.get(i).end <= endWord; i++) {
      if (pieces.get(i).end == endWord) {
        return i;
      }
    }
    return -1;
  }

  private static Part named(List<Piece> pieces, Match match, int offset) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    return new Part(
        new Named(typed, match.group().id(), Variants.alternatives(match)),
        offset + pieces.getFirst().startOffset,
        offset + pieces.getLast().endOffset);
  }

  private static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }

  /** A clause and its place. */
  record Part(Clause clause, int start, int end) {}

  /** A word, the exact terms it spans, and its offsets. */
  private record Piece(Word word, int first, int end, int startOffset, int endOffset) {
    Part part(int offset) {
      return new Part(word, offset + startOffset, offset + endOffset);
    }
  }
}
