package id.telusur.relation;

import java.util.Locale;

/**
 * A regression tree over signs. Written, a split is {@code sign<limit(below,else)} and a leaf is a
 * number: {@code title_both<0.5(-0.2,near<0.9(0.1,0.4))}.
 */
sealed interface Tree {
  /** What it says of a pair. */
  double value(Signs signs);

  /** The end of a path. */
  record Leaf(double value) implements Tree {
    @Override
    public double value(Signs signs) {
      return value;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f", value);
    }
  }

  /** Goes one way where a sign is below a limit, the other way where it is not. */
  record Split(Sign sign, double limit, Tree below, Tree other) implements Tree {
    @Override
    public double value(Signs signs) {
      return (signs.get(sign) < limit ? below : other).value(signs);
    }

    @Override
    public String toString() {
      String name = sign.name().toLowerCase(Locale.ROOT);
      return String.format(Locale.ROOT, "%s<%.3f(%s,%s)", name, limit, below, other);
    }
  }

  /**
   * Reads a tree.
   *
   * @throws IllegalArgumentException if the text is none
   */
  static Tree parse(String text) {
    var parser = new Parser(text);
    Tree tree = parser.tree();
    parser.expectEnd();
    return tree;
  }

  /** Reads from left to right. */
  final class Parser {
    private final String text;
    private int at;

    private Parser(String text) {
      this.text = text;
    }

    private Tree tree() {
      String word = until("<,)");
      if (at == text.length() || text.charAt(at) != '<') {
        return new Leaf(Double.parseDouble(word));
      }
      Sign sign = Sign.valueOf(word.toUpperCase(Locale.ROOT));
      expect('<');
      double limit = Double.parseDouble(until("("));
      expect('(');
      Tree below = tree();
      expect(',');
      Tree other = tree();
      expect(')');
      return new Split(sign, limit, below, other);
    }

    private String until(String stops) {
      int start = at;
      while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    private void expect(char c) {
      if (at == text.length() || text.charAt(at) != c) {
        throw new IllegalArgumentException("no %s at %d in: %s".formatted(c, at, text));
      }
      at++;
    }

    private void expectEnd() {
      if (at < text.length()) {
        throw new IllegalArgumentException("more behind %d in: %s".formatted(at, text));
      }
    }
  }
}
