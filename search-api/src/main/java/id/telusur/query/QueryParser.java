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
  private final Variants variants;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Ignored> ignored = new ArrayList<>();

  private QueryParser(String text, Variants variants) {
    this.text = text;
    this.variants = variants;
  }

  /** The query that a text asks, with all variants. */
  public static Query parse(String text) {
    return parse(text, Variants.ALL);
  }

  /** The query that a text asks. */
  public static Query parse(String text, Variants variants) {
    return new QueryParser(text, variants).parse();
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
    letGoFunctionWords();
    return new Query(text, clauses, ignored);
  }

  /** A query that says nothing else keeps them. */
  private void letGoFunctionWords() {
    List<Clause> content =
        clauses.stream().filter(clause -> !FunctionWords.contains(clause.key())).toList();
    if (!content.isEmpty() && content.size() < clauses.size()) {
      for (Clause clause : clauses) {
        if (FunctionWords.contains(clause.key())) {
          int at = text.indexOf(clause.text());
          ignore(at, at + clause.text().length(), "a function word");
        }
      }
      clauses.clear();
      clauses.addAll(content);
    }
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

  private void words(int start, int end) {
    WordRun run = WordRun.of(text.substring(start, end), variants);
    int last = start;
    for (WordRun.Part part : run.parts()) {
      ignoreBetween(last, start + part.start());
      last = start + part.end();
      add(part.clause(), start + part.start(), last);
    }
    ignoreBetween(last, end);
  }

  private void add(Clause clause, int start, int end) {
    String key = clause.key();
    if (clauses.stream().anyMatch(known -> known.key().equals(key))) {
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
