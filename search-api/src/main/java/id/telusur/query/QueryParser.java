package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.ClauseRun.Placed;
import id.telusur.query.Token.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the text of a query. Total: there is no text it refuses. Takes time in proportion to the
 * length of the text.
 *
 * <pre>
 * query    = run { OR run }               OR binds least, as in catalogues of libraries
 * run      = { [ NOT ] item [ AND ] }     with an AND in it all of the run must be there
 * item     = words | prefix* | "phrase" | "near"~5 | field:value | ( query )
 * </pre>
 */
public final class QueryParser {
  /** Most things to look for that a reading may allow. */
  public static final int MAX_CLAUSES = 64;

  /** Other names that a query is read with in all; what comes later is read as it was typed. */
  public static final int MAX_NAMES = 100;

  /** Longest text; what comes behind it is ignored, and said to be. In UTF-16 units. */
  public static final int MAX_LENGTH = 10_000;

  private final String text;
  private final Reading reading;
  private final IgnoredParts ignored;
  private final TextParts parts;
  private final Allowance allowance;
  private final Tokens tokens;
  private final FieldReader fields;

  private QueryParser(String text, Reading reading) {
    this.text = text;
    this.reading = reading;
    this.ignored = new IgnoredParts(text);
    this.parts = new TextParts(text, reading, ignored);
    this.allowance = new Allowance(reading.clauses());
    int read = Math.min(text.length(), MAX_LENGTH);
    this.tokens = new Tokens(text, Lexer.tokens(text.substring(0, read), ignored));
    this.fields = new FieldReader(text, tokens, parts, allowance, ignored, this::inParentheses);
    if (read < text.length()) {
      ignored.addRest(read, IgnoredReason.TOO_LONG, MAX_LENGTH);
    }
  }

  /** Whether a text is words alone: no sign and no operator in it means anything. */
  public static boolean isPlain(String text) {
    var ignored = new IgnoredParts(text);
    return Lexer.tokens(text, ignored).stream().allMatch(token -> token.kind() == Kind.WORDS)
        && ignored.all().isEmpty();
  }

  /** The query that a text asks, its words in all their forms and names. */
  public static Query parse(String text) {
    return parse(text, Reading.STANDARD);
  }

  /** The query that a text asks, composed (NFC) as articles are; a wide percent sign is one. */
  public static Query parse(String asked, Reading reading) {
    String text = Normalizer.normalize(asked, Form.NFC).replace('\uFF05', '%');
    var parser = new QueryParser(text, reading);
    List<Clause> clauses = Placed.clauses(parser.query());
    String canonical = parser.canonical(clauses);
    return new Query(
        text,
        reading,
        clauses,
        parser.parts.plain(),
        parser.fields.unknown(),
        canonical,
        parser.ignored.all());
  }

  /**
   * Words that stood apart may mean something else side by side: a comma keeps them apart. Where
   * they mean something else by themselves, too ("as" without a capital beside it is a country),
   * only what was typed reads back the same.
   */
  private String canonical(List<Clause> clauses) {
    return Stream.of(" ", ", ")
        .map(between -> CanonicalText.of(clauses, between))
        .filter(written -> written.equals(text) || clauses.equals(clauses(written)))
        .findFirst()
        .orElse(text);
  }

  private List<Clause> clauses(String written) {
    return Placed.clauses(new QueryParser(written, reading).query());
  }

  /** Up to the end, or the parenthesis that closes it. */
  private List<Placed> query() {
    var operands = new LinkedHashSet<Clause>();
    List<Placed> run = run();
    while (tokens.is(Kind.OR)) {
      Token or = tokens.next();
      List<Placed> following = run();
      if (run.isEmpty() || following.isEmpty()) {
        ignored.add(or, IgnoredReason.OPERATOR);
        run = run.isEmpty() ? following : run;
      } else {
        addOperand(one(Placed.clauses(run)), operands);
        run = following;
      }
    }
    if (operands.isEmpty()) {
      return run;
    }
    addOperand(one(Placed.clauses(run)), operands);
    List<Clause> different = List.copyOf(operands);
    Clause any = different.size() == 1 ? different.getFirst() : new Any(different);
    return List.of(new Placed(any, run.getFirst().place()));
  }

  private void addOperand(Clause operand, Set<Clause> operands) {
    if (!operands.add(operand)) {
      allowance.release(operand);
    }
  }

  /** What stands side by side, up to an OR, a parenthesis or the end. */
  private List<Placed> run() {
    var run = new ClauseRun(allowance, ignored);
    while (!tokens.isOver() && !tokens.is(Kind.OR) && !tokens.is(Kind.CLOSE)) {
      Token token = tokens.next();
      switch (token.kind()) {
        case AND -> run.and(token);
        case NOT -> run.not(token);
        case WORDS -> parts.words(token, run);
        case PREFIX -> run.add(parts.prefix(token), token);
        case QUOTED -> run.add(parts.quoted(token), token);
        case FIELD -> fields.read(token, run);
        case OPEN -> group(token, run);
        case OR, CLOSE -> throw new IllegalStateException("no part of a run: " + token);
      }
    }
    return run.end();
  }

  /** Words in parentheses are words: nobody who writes "Dephub (2005)" means to be strict. */
  private void group(Token token, ClauseRun run) {
    List<Placed> read = inParentheses();
    boolean plain = !run.isNegated() && Placed.clauses(read).stream().allMatch(Clause::isLoose);
    if (plain) {
      run.addRead(read);
    } else {
      run.addWhole(read, token);
    }
  }

  private List<Placed> inParentheses() {
    List<Placed> read = query();
    tokens.next(); // the lexer closes every parenthesis
    return read;
  }

  static Clause one(List<? extends Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new All(List.copyOf(clauses));
  }
}
