package id.telusur.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The end of a text that goes on by itself, whatever stands before it: what is behind a quote or
 * parenthesis that is open, behind an operator, a group or the value of a field, in the title.
 *
 * @param from where it begins; 0 where the whole text is meant
 * @param closing what closes the quote and the parentheses that are open before it
 * @param ofTitle whether nothing but the first word of it is looked for in the title
 */
public record Ending(int from, String closing, boolean ofTitle) {
  private static final String QUOTE = "\"";

  /** The end of a text. Within quotes a parenthesis is none. */
  public static Ending of(String text) {
    Deque<Integer> parentheses = new ArrayDeque<>();
    int quote = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Signs.isQuote(c)) {
        quote = quote == 0 ? at + 1 : 0;
      } else if (quote == 0 && c == '(') {
        parentheses.push(at + 1);
      } else if (quote == 0 && c == ')') {
        parentheses.poll();
      }
    }
    String closing = ")".repeat(parentheses.size());
    if (quote > 0) {
      return new Ending(quote, QUOTE + closing, false);
    }
    int from = Math.max(parentheses.isEmpty() ? 0 : parentheses.peek(), behindSigns(text));
    // Of all fields only that of titles has its value behind it still.
    boolean ofTitle = text.substring(0, from).stripTrailing().endsWith(":");
    return new Ending(from, closing, ofTitle);
  }

  /** Closed around what is to stand there: several words of a title in parentheses. */
  public String closed(String inside) {
    boolean several = ofTitle && inside.strip().contains(" ");
    return (several ? "(" + inside + ")" : inside) + closing;
  }

  private static int behindSigns(String text) {
    int from = 0;
    for (Token token : Lexer.tokens(text, new IgnoredParts(text))) {
      from =
          switch (token.kind()) {
            case FIELD -> isOfTitle(token, text) ? token.from() : token.end();
            case OPEN, AND, OR -> token.end();
            case CLOSE -> token.start() < token.end() ? token.end() : from; // else nobody wrote it
            case NOT, WORDS, PREFIX, QUOTED -> from;
          };
    }
    while (from > 0 && from < text.length() && Signs.isBlank(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Whether a field asks for words, which go on as others do: {@code judul:kerja s}. */
  private static boolean isOfTitle(Token token, String text) {
    return token.to() == token.end() && token.field(text) == FieldName.TITLE;
  }

  /** Whether a quote is open. */
  public boolean isQuote() {
    return closing.startsWith(QUOTE);
  }

  /** Whether a parenthesis or a quote is open. */
  public boolean isOpen() {
    return !closing.isEmpty();
  }
}
