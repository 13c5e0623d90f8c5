package id.telusur.query;

import id.telusur.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tokens of a query, taken one by one. */
final class Tokens {
  /** Words of a value without quotes that are looked at behind its first. */
  private static final int LONGEST_VALUE = 5;

  private final String text;
  private final List<Token> tokens;
  private int at;

  Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = new ArrayList<>(tokens);
  }

  boolean isOver() {
    return at == tokens.size();
  }

  boolean is(Kind kind) {
    return !isOver() && tokens.get(at).kind() == kind;
  }

  Token next() {
    return tokens.get(at++);
  }

  /** Where the token ends that was taken last. */
  int end() {
    return tokens.get(at - 1).end();
  }

  /** Whether a field is to have several values: its own stands in parentheses behind it. */
  static boolean isGrouped(Token field) {
    return field.from() == field.to();
  }

  /** A field whose value is in parentheses has lost it where those were left out. */
  boolean hasGroup(Token field) {
    return isGrouped(field) && is(Kind.OPEN) && tokens.get(at).start() == field.to();
  }

  /** Takes a group in parentheses as text. */
  Token group() {
    Token open = next();
    int depth = 1;
    Token last = open;
    while (depth > 0) {
      last = next();
      depth += last.kind() == Kind.OPEN ? 1 : last.kind() == Kind.CLOSE ? -1 : 0;
    }
    return new Token(Kind.FIELD, open.start(), last.end(), open.end(), last.start());
  }

  /**
   * A field with what of the words behind it belongs to its value, which is taken: nobody quotes
   * "Korea Utara".
   */
  Token longest(Token field, Predicate<String> isValue) {
    int longest = field.end();
    for (int end : ends(field)) {
      longest = end > longest && isValue.test(text.substring(field.from(), end)) ? end : longest;
    }
    if (longest == field.end()) {
      return field;
    }
    Token words = tokens.get(at);
    tokens.set(at, new Token(Kind.WORDS, longest, words.end(), longest, words.to()));
    return new Token(Kind.FIELD, field.start(), longest, field.from(), longest);
  }

  /**
   * Where a value may end: where its field does, and behind each word that follows, some at most.
   */
  List<Integer> ends(Token field) {
    var ends = new ArrayList<>(List.of(field.end()));
    boolean quoted = field.to() < field.end();
    if (!quoted && is(Kind.WORDS) && tokens.get(at).start() == field.end()) {
      int last = tokens.get(at).end();
      while (ends.size() <= LONGEST_VALUE && ends.getLast() < last) {
        ends.add(Signs.wordEnd(text, ends.getLast(), last));
      }
    }
    return ends;
  }
}
