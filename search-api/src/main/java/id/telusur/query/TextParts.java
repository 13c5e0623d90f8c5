package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.Near;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parts of a query that ask for text: words, the beginning of one, what stands in quotes.
 */
final class TextParts {
  private final String text;
  private final Reading reading;
  private final IgnoredParts ignored;
  private final List<Stretch> plain = new ArrayList<>();

  TextParts(String text, Reading reading, IgnoredParts ignored) {
    this.text = text;
    this.reading = reading;
    this.ignored = ignored;
  }

  /** Where the plain words stand that were read. */
  List<Stretch> plain() {
    return plain;
  }

  /** Adds to a run what a stretch of words asks for. */
  void words(Token token, ClauseRun run) {
    int last = token.from();
    List<WordRun.Part> parts = WordRun.of(content(token), reading).parts();
    for (int first = 0, next; first < parts.size(); first = next) {
      next = run.isNegated() ? behindChunk(parts, first, token.from()) : first + 1;
      ClauseRun chunk = next - first > 1 ? run.within() : run;
      for (WordRun.Part part : parts.subList(first, next)) {
        int start = token.from() + part.start();
        ignored.addBetween(last, start);
        last = token.from() + part.end();
        ignored.addForeign(start, last);
        for (Stretch letGo : part.letGo()) {
          Stretch place = letGo.behind(token.from());
          ignored.add(place.start(), place.end(), IgnoredReason.PART_OF_DATE);
        }
        chunk.add(List.of(part.clause()), new Token(Token.Kind.WORDS, start, last, start, last));
        String typed = text.substring(start, last);
        if (!(part.clause() instanceof Dated) && ShortForms.inFull(typed).equals(typed)) {
          plain.add(new Stretch(start, last));
        }
      }
      if (chunk != run) {
        run.addWhole(chunk.end(), token);
      }
    }
    ignored.addBetween(last, token.to());
    if (parts.isEmpty()) {
      run.add(List.of(), token);
    }
  }

  /** Behind the parts that stand there without a blank between: a minus holds for all of them. */
  private int behindChunk(List<WordRun.Part> parts, int first, int offset) {
    int next = first + 1;
    while (next < parts.size()
        && text.substring(offset + parts.get(next - 1).end(), offset + parts.get(next).start())
            .chars()
            .noneMatch(c -> Signs.isBlank((char) c))) {
      next++;
    }
    return next;
  }

  /** Whether several words are one thing: "Timur Tengah", "kerja sama", "1 miliar". */
  boolean isOneThing(String written) {
    List<WordRun.Part> read = WordRun.of(written, reading).parts();
    return read.size() == 1
        && read.getFirst().clause() instanceof InText thing
        && thing.text().indexOf(' ') >= 0;
  }

  /** Words that begin so; none where that is no single word. */
  List<Clause> prefix(Token token) {
    List<Term> terms = Analysis.terms(Analysis.exact(), content(token));
    if (terms.size() != 1 || terms.getFirst().start() > 0) {
      ignored.add(token, IgnoredReason.ASTERISK);
      return List.of();
    }
    return List.of(new Prefix(Signs.blanksMadeOne(content(token)), terms.getFirst().text()));
  }

  /**
   * What stands in quotes, side by side or as far from each other as is said behind them; none
   * where no word does.
   */
  List<Clause> quoted(Token token) {
    List<String> exact =
        Analysis.terms(Analysis.exact(), content(token)).stream().map(Term::text).toList();
    if (exact.isEmpty()) {
      ignored.add(token, IgnoredReason.EMPTY_QUOTES);
      return List.of();
    }
    ignored.addAsterisks(token.from(), token.to());
    String words = Signs.blanksMadeOne(content(token));
    int between = between(token);
    if (between > 0 && exact.size() > 1 && exact.size() <= Near.MOST_WORDS) {
      return List.of(new Near(words, exact, between));
    } else if (token.end() > token.to() + 1) {
      ignored.add(token.to() + 1, token.end(), IgnoredReason.FOREIGN_SIGN);
    }
    return List.of(new Phrase(words, exact));
  }

  /** The number behind a quote and a tilde, or the largest there may be; 0 where there is none. */
  private int between(Token quoted) {
    int tilde = quoted.to() + 1;
    return tilde < quoted.end()
        ? Math.min(Near.FURTHEST, Integer.parseInt(text.substring(tilde + 1, quoted.end())))
        : 0;
  }

  private String content(Token token) {
    return text.substring(token.from(), token.to());
  }
}
