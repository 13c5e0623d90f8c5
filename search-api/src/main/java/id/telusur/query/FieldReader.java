package id.telusur.query;

import id.telusur.query.Clause.InTitle;
import id.telusur.query.ClauseRun.Placed;
import id.telusur.query.Query.Unknown;
import id.telusur.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the fields of a query: {@code negara:Korea Utara}, {@code judul:(nikel ATAU baja)}. */
final class FieldReader {
  private final String text;
  private final Tokens tokens;
  private final TextParts parts;
  private final Allowance allowance;
  private final IgnoredParts ignored;
  private final Supplier<List<Placed>> group;
  private final List<Unknown> unknown = new ArrayList<>();

  /**
   * A reader of the fields of one text.
   *
   * @param group takes what stands in parentheses and reads it as a query
   */
  FieldReader(
      String text,
      Tokens tokens,
      TextParts parts,
      Allowance allowance,
      IgnoredParts ignored,
      Supplier<List<Placed>> group) {
    this.text = text;
    this.tokens = tokens;
    this.parts = parts;
    this.allowance = allowance;
    this.ignored = ignored;
    this.group = group;
  }

  /** The values that were none of their fields. */
  List<Unknown> unknown() {
    return unknown;
  }

  /** Adds to a run what a field asks for. */
  void read(Token token, ClauseRun run) {
    FieldName field = token.field(text);
    if (field == FieldName.TITLE) {
      run.addRead(title(token, run).stream().map(clause -> new Placed(clause, token)).toList());
    } else {
      run.add(value(field, token), token);
    }
  }

  private List<Clause> value(FieldName field, Token token) {
    boolean several = tokens.hasGroup(token);
    Token value =
        several
            ? tokens.group()
            : tokens.longest(
                token, words -> field.isKnown() && FieldValue.read(field, words).isPresent());
    String written = text.substring(value.from(), value.to()).strip();
    Optional<Clause> one = FieldValue.read(field, written);
    Optional<Clause> all = several ? FieldValue.several(field, written) : Optional.empty();
    // Any text may be one name, so that only the operators in it tell.
    Optional<Clause> read = field.isKnown() ? one.or(() -> all) : all.or(() -> one);
    if (read.isEmpty()) {
      ignored.add(token.start(), value.end(), IgnoredReason.UNKNOWN_VALUE, field.label());
    }
    if (read.isEmpty() || !field.isKnown()) {
      addUnknown(field, value, several);
    }
    return read.stream().toList();
  }

  private void addUnknown(FieldName field, Token value, boolean several) {
    Facet facet = field.facet();
    if (facet == null) {
      return;
    }
    if (several) {
      FieldValue.unknown(field, text.substring(value.from(), value.to()))
          .forEach(place -> unknown.add(new Unknown(facet, List.of(place.behind(value.from())))));
    } else {
      int start = value.from() - (value.end() - value.to()); // the quotes, too
      unknown.add(
          new Unknown(
              facet, tokens.ends(value).stream().map(end -> new Stretch(start, end)).toList()));
    }
  }

  private List<Clause> title(Token token, ClauseRun run) {
    List<Clause> inside = inTitle(token, run);
    if (inside.isEmpty() && allowance.isSpent()) {
      ignored.addRest(token.start(), IgnoredReason.TOO_MANY, allowance.clauses());
      return List.of();
    } else if (inside.isEmpty() || !inside.stream().allMatch(FieldValue::isOfText)) {
      ignored.add(token.start(), tokens.end(), IgnoredReason.EMPTY_TITLE);
      inside.forEach(allowance::release);
      return List.of();
    }
    return List.of(new InTitle(QueryParser.one(inside)));
  }

  private List<Clause> inTitle(Token token, ClauseRun run) {
    if (tokens.hasGroup(token)) {
      tokens.next();
      return Placed.clauses(group.get());
    }
    ClauseRun within = run.within();
    if (Tokens.isGrouped(token)) {
      return List.of();
    } else if (token.to() < token.end()) {
      within.add(parts.quoted(token), token);
    } else if (text.charAt(token.to() - 1) == '*') {
      var word = new Token(Kind.PREFIX, token.start(), token.end(), token.from(), token.to() - 1);
      within.add(parts.prefix(word), word);
    } else {
      parts.words(tokens.longest(token, parts::isOneThing), within);
    }
    return Placed.clauses(within.end());
  }
}
