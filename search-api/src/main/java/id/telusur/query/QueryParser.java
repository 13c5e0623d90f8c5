package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Clause.Named;
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

  /** Other names that a query is read with in all; what comes later is read as it was typed. */
  public static final int MAX_NAMES = 100;

  private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

  private final String text;
  private final Variants variants;
  private final List<Placed> placed = new ArrayList<>();
  private int names;
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
    return new Query(text, placed.stream().map(Placed::clause).toList(), ignored);
  }

  /** A query that says nothing else keeps them. */
  private void letGoFunctionWords() {
    List<Placed> function = placed.stream().filter(Placed::isFunctionWord).toList();
    if (function.size() < placed.size()) {
      function.forEach(word -> ignore(word.start, word.end, "a function word"));
      placed.removeAll(function);
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
    if (placed.stream().anyMatch(known -> known.clause.key().equals(key))) {
      return;
    }
    if (clause instanceof Named named && names + named.alternatives().size() > MAX_NAMES) {
      named.typed().forEach(word -> add(word, start, end));
      return;
    }
    if (placed.size() == MAX_CLAUSES) {
      ignore(start, end, "more than %d words".formatted(MAX_CLAUSES));
      return;
    }
    names += clause instanceof Named named ? named.alternatives().size() : 0;
    placed.add(new Placed(clause, start, end));
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

  /** A clause and its place in the text. */
  private record Placed(Clause clause, int start, int end) {
    boolean isFunctionWord() {
      return clause instanceof Clause.Word && FunctionWords.contains(clause.key());
    }
  }
}
