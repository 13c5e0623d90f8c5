package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Query.Ignored;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a query: words, and phrases in quotes. Total: there is no text it refuses.
 * Takes time in proportion to the length of the text.
 */
public final class QueryParser {
  /** More clauses than this are ignored, and said to be. */
  public static final int MAX_CLAUSES = 64;

  private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Ignored> ignored = new ArrayList<>();

  private QueryParser(String text) {
    this.text = text;
  }

  /** The query that a text asks. */
  public static Query parse(String text) {
    return new QueryParser(text).parse();
  }

  private Query parse() {
    int from = 0;
    for (int open = quote(0); open >= 0; open = quote(from)) {
      int close = quote(open + 1);
      if (close < 0) {
        ignore(open, open + 1, "a quote that is not closed");
        words(from, open);
        from = open + 1;
        break;
      }
      words(from, open);
      phrase(open + 1, close);
      from = close + 1;
    }
    words(from, text.length());
    return new Query(text, clauses, ignored);
  }

  private int quote(int from) {
    for (int i = from; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void phrase(int start, int end) {
    String phrase = text.substring(start, end);
    List<String> exact = Analysis.terms(Analysis.exact(), phrase).stream().map(Term::text).toList();
    if (exact.isEmpty()) {
      ignore(start - 1, end + 1, "no word between the quotes");
    } else {
      add(new Clause.Phrase(phrase.strip(), exact), start, end);
    }
  }

  /** One clause for each root term, with the exact terms that it spans. */
  private void words(int start, int end) {
    String run = text.substring(start, end);
    List<Term> exact = Analysis.terms(Analysis.exact(), run);
    int next = 0;
    int last = 0;
    for (Term root : Analysis.terms(Analysis.root(), run)) {
      var parts = new ArrayList<String>();
      for (; next < exact.size() && exact.get(next).start() < root.end(); next++) {
        parts.add(exact.get(next).text());
      }
      ignoreBetween(start + last, start + root.start());
      last = root.end();
      if (!parts.isEmpty()) {
        String word = run.substring(root.start(), root.end());
        add(new Clause.Word(word, parts, root.text()), start + root.start(), start + root.end());
      }
    }
    ignoreBetween(start + last, end);
  }

  private void add(Clause clause, int start, int end) {
    if (clauses.stream().anyMatch(clause::asksTheSame)) {
      return;
    }
    if (clauses.size() < MAX_CLAUSES) {
      clauses.add(clause);
    } else {
      ignore(start, end, "more than %d words".formatted(MAX_CLAUSES));
    }
  }

  private void ignoreBetween(int start, int end) {
    String between = text.substring(start, end).strip();
    if (!between.isEmpty()) {
      int at = text.indexOf(between, start);
      ignore(at, at + between.length(), "no letters or digits");
    }
  }

  private void ignore(int start, int end, String reason) {
    if (ignored.size() < MAX_CLAUSES) {
      ignored.add(new Ignored(text.substring(start, end), start, end, reason));
    }
  }
}
