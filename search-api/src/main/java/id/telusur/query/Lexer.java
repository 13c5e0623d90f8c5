package id.telusur.query;

import id.telusur.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts the text of a query into stretches of words and what has a meaning between them. One pass;
 * what is left out is listed as ignored.
 */
final class Lexer {
  /** Words that are operators when they are written in capitals. */
  static final Map<String, Kind> OPERATORS =
      Map.of(
          "DAN", Kind.AND, "AND", Kind.AND, "ATAU", Kind.OR, "OR", Kind.OR, "BUKAN", Kind.NOT,
          "NOT", Kind.NOT);

  /** So many words, none of which begins as what is left out does, are prose. */
  private static final Pattern PROSE =
      Pattern.compile(
          "(?:[^\\s\\p{Z}]*+[\\s\\p{Z}]++(?!%s[^\\s\\p{Z}])[^\\s\\p{Z}]++){8}"
              .formatted(Signs.HYPHEN));

  private static final Pattern WEIGHT = Pattern.compile("(?<![\\d.])[~^]\\d+(?:\\.\\d+)?$");

  /** How far from each other words in quotes may stand. */
  private static final Pattern DISTANCE = Pattern.compile("~[0-9]{1,9}(?=[.?!]*$)");

  private final String text;
  private final Signs signs;
  private final List<Token> tokens = new ArrayList<>();
  private final IgnoredParts ignored;
  private int stretch;
  private int at;

  private Lexer(String text, IgnoredParts ignored) {
    this.text = text;
    this.signs = new Signs(text);
    this.ignored = ignored;
  }

  /** The tokens of a text; parentheses among them are closed. */
  static List<Token> tokens(String text, IgnoredParts ignored) {
    var lexer = new Lexer(text, ignored);
    lexer.read();
    return Parentheses.closed(lexer.tokens, ignored);
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Signs.isQuote(c)) {
        quoted();
      } else if (c == '(' || c == ')') {
        emit(new Token(c == '(' ? Kind.OPEN : Kind.CLOSE, at, at + 1, at, at + 1));
      } else if (signs.isPause(at)) {
        endStretch();
        at++;
        stretch = at;
      } else if (Signs.isBlank(c) || !startsChunk()) {
        at++;
      } else {
        chunk();
      }
    }
    endStretch();
  }

  /** What begins here, up to a blank, a parenthesis or a quote. */
  private void chunk() {
    int end = signs.chunkEnd(at);
    int colon = text.indexOf(':', at, end);
    Kind operator = OPERATORS.get(text.substring(at, end));
    if (operator != null) {
      emit(new Token(operator, at, end, at, end));
    } else if (signs.isMinus(at) && isApart() && !isDash(end)) {
      emit(new Token(Kind.NOT, at, at + 1, at, at + 1));
    } else if (colon > at && field(colon).isPresent()) {
      field(colon, end);
    } else if (text.charAt(end - 1) == '*' && Character.isLetterOrDigit(text.charAt(at))) {
      emit(new Token(Kind.PREFIX, at, end, at, end - 1));
    } else {
      word(end);
    }
  }

  /**
   * A word; a weight or a distance behind it ({@code ^2}, {@code ~5}), or such behind a quote, is
   * none.
   */
  private void word(int end) {
    Matcher weight = WEIGHT.matcher(text).region(at, end);
    boolean weighted = weight.find() && (weight.start() > at || isBehindToken());
    at = weighted ? weight.start() : end;
    if (weighted) {
      endStretch();
      ignored.add(at, end, IgnoredReason.FOREIGN_SIGN);
      at = end;
      stretch = at;
    }
  }

  private Optional<FieldName> field(int colon) {
    return FieldName.named(text.substring(at, colon));
  }

  /**
   * A field and its value: quoted, in parentheses, or up to the next blank. A minus before the
   * value holds for the whole, as one before the field.
   */
  private void field(int colon, int chunkEnd) {
    boolean minus = signs.isMinus(colon + 1);
    int value = minus ? colon + 2 : colon + 1;
    char next = value < text.length() ? text.charAt(value) : ' ';
    int close = Signs.isQuote(next) ? signs.quoteFrom(value + 1) : -1;
    if (close < 0 && next != '(' && chunkEnd <= value) {
      endStretch();
      ignored.add(at, value, IgnoredReason.EMPTY_FIELD);
      at = value;
      stretch = at;
      return;
    }
    if (minus) {
      endStretch();
      tokens.add(new Token(Kind.NOT, colon + 1, value, colon + 1, value));
      stretch = at;
    }
    if (close >= 0) {
      boolean ofText = field(colon).filter(FieldName.TITLE::equals).isPresent();
      int end = ofText ? behindDistance(close + 1) : close + 1;
      emit(new Token(Kind.FIELD, at, end, value + 1, close));
    } else if (next == '(') {
      emit(new Token(Kind.FIELD, at, value, value, value));
    } else {
      emit(new Token(Kind.FIELD, at, chunkEnd, value, chunkEnd));
    }
  }

  private void quoted() {
    int close = signs.quoteFrom(at + 1);
    if (close >= 0) {
      emit(new Token(Kind.QUOTED, at, behindDistance(close + 1), at + 1, close));
    } else {
      endStretch();
      ignored.add(at, at + 1, IgnoredReason.OPEN_QUOTE);
      at++;
      stretch = at;
    }
  }

  /** Behind a distance that stands alone behind a quote; where there is none, behind the quote. */
  private int behindDistance(int quote) {
    int end = quote < text.length() ? signs.chunkEnd(quote) : quote;
    Matcher distance = DISTANCE.matcher(text).region(quote, end);
    return distance.lookingAt() ? distance.end() : quote;
  }

  private void emit(Token token) {
    endStretch();
    tokens.add(token);
    at = token.end();
    stretch = at;
  }

  private void endStretch() {
    if (IntStream.range(stretch, at).anyMatch(i -> !Signs.isBlank(text.charAt(i)))) {
      tokens.add(new Token(Kind.WORDS, stretch, at, stretch, at));
    }
  }

  private boolean startsChunk() {
    return at == 0
        || Signs.isBlank(text.charAt(at - 1))
        || Signs.isBoundary(text.charAt(at - 1))
        || isBehindToken();
  }

  /**
   * Whether what begins here stands apart from what is before it: a minus behind a quote or a
   * parenthesis joins, as it does within words. A quote that is not closed counts as if it were not
   * there.
   */
  private boolean isApart() {
    boolean unclosed = at > 0 && Signs.isQuote(text.charAt(at - 1)) && !isBehindToken();
    int before = unclosed ? at - 2 : at - 1;
    return before < 0
        || Signs.isBlank(text.charAt(before))
        || signs.isPause(before)
        || text.charAt(before) == '(';
  }

  /**
   * Whether a text goes on for long behind a word with a minus: then that is a dash, as behind the
   * place of a report ("Jakarta -Harga minyak ..."). Who leaves something out says so last.
   */
  private boolean isDash(int end) {
    boolean isWord = end > at + 1 && text.indexOf(':', at, end) < 0;
    return isWord && PROSE.matcher(text).region(end, text.length()).lookingAt();
  }

  private boolean isBehindToken() {
    return !tokens.isEmpty() && tokens.getLast().end() == at;
  }
}
