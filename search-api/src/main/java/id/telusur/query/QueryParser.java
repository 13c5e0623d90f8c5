package id.telusur.query;

import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.ClauseRun.Allowance;
import id.telusur.query.ClauseRun.Placed;
import id.telusur.query.Query.Place;
import id.telusur.query.Query.Unknown;
import id.telusur.query.Token.Kind;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the text of a query. Total: there is no text it refuses. Takes time in proportion to the
 * length of the text.
 *
 * <pre>
 * query    = run { OR run }               OR binds least, as in catalogues of libraries
 * run      = { [ NOT ] item [ AND ] }     with an AND in it all of the run must be there
 * item     = words | prefix* | "phrase" | field:value | ( query )
 * </pre>
 */
public final class QueryParser {
  /** Most things to look for that a reading may allow. */
  public static final int MAX_CLAUSES = 64;

  /** Other names that a query is read with in all; what comes later is read as it was typed. */
  public static final int MAX_NAMES = 100;

  /** Longest text; what comes behind it is ignored, and said to be. In UTF-16 units. */
  public static final int MAX_LENGTH = 10_000;

  /** Words of a value without quotes that are looked at behind its first. */
  private static final int LONGEST_VALUE = 5;

  private final String text;
  private final Signs signs;
  private final Reading reading;
  private final IgnoredParts ignored;
  private final TextParts parts;
  private final Allowance allowance;
  private final List<Token> tokens;
  private final List<Unknown> unknown = new ArrayList<>();
  private int at;

  private QueryParser(String text, Reading reading) {
    this.text = text;
    this.signs = new Signs(text);
    this.reading = reading;
    this.ignored = new IgnoredParts(text);
    this.parts = new TextParts(text, reading, ignored);
    this.allowance = new Allowance(reading.clauses());
    int read = Math.min(text.length(), MAX_LENGTH);
    this.tokens = Lexer.tokens(text.substring(0, read), ignored);
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

  /** The query that a text asks, composed (NFC) as articles are. */
  public static Query parse(String asked, Reading reading) {
    String text = Normalizer.normalize(asked, Form.NFC);
    var parser = new QueryParser(text, reading);
    List<Clause> clauses = Placed.clauses(parser.query());
    String canonical = parser.canonical(clauses);
    return new Query(
        text,
        reading,
        clauses,
        parser.parts.plain(),
        parser.unknown,
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
    while (is(Kind.OR)) {
      Token or = next();
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
    while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
      Token token = next();
      switch (token.kind()) {
        case AND -> run.and(token);
        case NOT -> run.not(token);
        case WORDS -> parts.words(token, run);
        case PREFIX -> run.add(parts.prefix(token), token);
        case QUOTED -> run.add(parts.phrase(token), token);
        case FIELD -> field(token, run);
        case OPEN -> group(token, run);
        case OR, CLOSE -> throw new IllegalStateException("no part of a run: " + token);
      }
    }
    return run.read();
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
    next(); // the lexer closes every parenthesis
    return read;
  }

  private void field(Token token, ClauseRun run) {
    String label = text.substring(token.start(), text.indexOf(':', token.start()));
    FieldName field = FieldName.named(label).orElseThrow();
    if (field == FieldName.TITLE) {
      run.addRead(title(token).stream().map(clause -> new Placed(clause, token)).toList());
    } else {
      run.add(value(field, token), token);
    }
  }

  private List<Clause> value(FieldName field, Token token) {
    boolean group = isGrouped(token) && hasGroup(token);
    Token value =
        group
            ? skipped()
            : longest(token, words -> field.isKnown() && FieldValue.read(field, words).isPresent());
    String written = text.substring(value.from(), value.to()).strip();
    return FieldValue.read(field, written)
        .or(() -> group ? FieldValue.several(field, written) : Optional.empty())
        .map(List::of)
        .orElseGet(() -> {
          ignored.add(token.start(), value.end(), IgnoredReason.UNKNOWN_VALUE, field.label());
          addUnknown(field, value, group);
          return List.of();
        });
  }

  private void addUnknown(FieldName field, Token value, boolean group) {
    Facet facet = field.facet();
    if (facet == null) {
      return;
    }
    if (group) {
      FieldValue.unknown(field, text.substring(value.from(), value.to()))
          .forEach(place -> unknown.add(new Unknown(facet, List.of(place.behind(value.from())))));
    } else {
      int start = value.from() - (value.end() - value.to()); // the quotes, too
      unknown.add(
          new Unknown(facet, ends(value).stream().map(end -> new Place(start, end)).toList()));
    }
  }

  /** The value with what of the words behind it belongs to it: nobody quotes "Korea Utara". */
  private Token longest(Token token, Predicate<String> isValue) {
    int longest = token.end();
    for (int end : ends(token)) {
      longest = end > longest && isValue.test(text.substring(token.from(), end)) ? end : longest;
    }
    if (longest == token.end()) {
      return token;
    }
    Token words = tokens.get(at);
    tokens.set(at, new Token(Kind.WORDS, longest, words.end(), longest, words.to()));
    return new Token(Kind.FIELD, token.start(), longest, token.from(), longest);
  }

  /**
   * Where a value may end: where its field does, and behind each word that follows, some at most.
   */
  private List<Integer> ends(Token field) {
    var ends = new ArrayList<>(List.of(field.end()));
    boolean quoted = field.to() < field.end();
    if (!quoted && is(Kind.WORDS) && tokens.get(at).start() == field.end()) {
      int last = tokens.get(at).end();
      while (ends.size() <= LONGEST_VALUE && ends.getLast() < last) {
        ends.add(signs.wordEnd(ends.getLast(), last));
      }
    }
    return ends;
  }

  private List<Clause> title(Token token) {
    List<Clause> inside =
        !isGrouped(token) ? inTitle(token) : hasGroup(token) ? groupBehind() : List.of();
    if (inside.isEmpty() && allowance.isSpent()) {
      ignored.addRest(token.start(), IgnoredReason.TOO_MANY, reading.clauses());
      return List.of();
    } else if (inside.isEmpty() || !inside.stream().allMatch(FieldValue::isOfText)) {
      ignored.add(token.start(), tokens.get(at - 1).end(), IgnoredReason.EMPTY_TITLE);
      inside.forEach(allowance::release);
      return List.of();
    }
    return List.of(new InTitle(one(inside)));
  }

  private List<Clause> inTitle(Token token) {
    var run = new ClauseRun(allowance, ignored);
    if (token.to() < token.end()) {
      run.add(parts.phrase(token), token);
    } else if (text.charAt(token.to() - 1) == '*') {
      var word = new Token(Kind.PREFIX, token.start(), token.end(), token.from(), token.to() - 1);
      run.add(parts.prefix(word), word);
    } else {
      parts.words(longest(token, this::isOneThing), run);
    }
    return Placed.clauses(run.read());
  }

  /** Whether several words are one thing: "Timur Tengah", "kerja sama", "1 miliar". */
  private boolean isOneThing(String written) {
    List<WordRun.Part> read = WordRun.of(written, reading).parts();
    return read.size() == 1
        && read.getFirst().clause() instanceof InText thing
        && thing.text().indexOf(' ') >= 0;
  }

  private static boolean isGrouped(Token field) {
    return field.from() == field.to();
  }

  private List<Clause> groupBehind() {
    next();
    return Placed.clauses(inParentheses());
  }

  /** A group in parentheses, taken as text. */
  private Token skipped() {
    Token open = next();
    int depth = 1;
    Token last = open;
    while (depth > 0) {
      last = next();
      depth += last.kind() == Kind.OPEN ? 1 : last.kind() == Kind.CLOSE ? -1 : 0;
    }
    return new Token(Kind.FIELD, open.start(), last.end(), open.end(), last.start());
  }

  /** A field whose value is in parentheses has lost it where those were left out. */
  private boolean hasGroup(Token field) {
    return is(Kind.OPEN) && tokens.get(at).start() == field.to();
  }

  static Clause one(List<? extends Clause> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new All(List.copyOf(clauses));
  }

  private boolean is(Kind kind) {
    return at < tokens.size() && tokens.get(at).kind() == kind;
  }

  private Token next() {
    return tokens.get(at++);
  }
}
