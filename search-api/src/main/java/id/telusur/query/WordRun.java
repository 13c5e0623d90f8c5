package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.language.Thesaurus.Match;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a query between quotes, read as words and as things that have several names.
 *
 * @param parts the clauses with their places in the stretch, in order
 */
record WordRun(List<Part> parts) {
  WordRun {
    parts = List.copyOf(parts);
  }

  static WordRun of(String text, Variants variants) {
    List<Term> exact = Analysis.terms(Analysis.exact(), text);
    List<Piece> pieces = pieces(text, exact);
    Map<Integer, Match> matches = matches(text, exact, variants);
    var parts = new ArrayList<Part>();
    for (int i = 0; i < pieces.size(); i++) {
      Match match = matches.get(pieces.get(i).first);
      int last = match == null ? -1 : ending(pieces, i, match.endWord());
      if (match == null || last < 0) {
        parts.add(pieces.get(i).part());
      } else {
        parts.add(named(pieces.subList(i, last + 1), match));
        i = last;
      }
    }
    return new WordRun(parts);
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
        String typed = text.substring(root.start(), root.end());
        List<String> english =
            Analysis.terms(Analysis.english(), typed).stream().map(Term::text).toList();
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

  private static Part named(List<Piece> pieces, Match match) {
    List<Word> typed = pieces.stream().map(Piece::word).toList();
    List<Alternative> alternatives =
        match.alternatives().stream()
            .map(member -> new Alternative(member.text(), Terms.of(member.text())))
            .toList();
    return new Part(
        new Named(typed, match.group().id(), alternatives),
        pieces.getFirst().startOffset,
        pieces.getLast().endOffset);
  }

  /** A clause and its place. */
  record Part(Clause clause, int start, int end) {}

  /** A word, the exact terms it spans, and its offsets. */
  private record Piece(Word word, int first, int end, int startOffset, int endOffset) {
    Part part() {
      return new Part(word, startOffset, endOffset);
    }
  }
}
