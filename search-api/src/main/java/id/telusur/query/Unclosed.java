package id.telusur.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is open at the end of a text: parentheses, or a quote.
 *
 * @param from offset behind the last of them; 0 where nothing is open
 * @param closing what closes all of them
 */
public record Unclosed(int from, String closing) {
  private static final String QUOTE = "\"";

  /** What a text leaves open. Within quotes a parenthesis is none. */
  public static Unclosed of(String text) {
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
    return quote > 0
        ? new Unclosed(quote, QUOTE + closing)
        : new Unclosed(parentheses.isEmpty() ? 0 : parentheses.peek(), closing);
  }

  /** Whether a quote is open. */
  public boolean isQuote() {
    return closing.startsWith(QUOTE);
  }
}
