package id.telusur.query;

import id.telusur.query.Query.Ignored;
import java.util.ArrayList;
import java.util.List;

/** What of a text is not used, and why, in the order it was met. */
final class IgnoredParts {
  /**
   * Any letter, any letters, weight and distance; an asterisk has a meaning behind a word alone.
   */
  private static final String FOREIGN = "?*^~";

  private final String text;
  private final List<Ignored> parts = new ArrayList<>();

  /** From here on all is ignored. */
  private int rest;

  IgnoredParts(String text) {
    this.text = text;
    this.rest = text.length();
  }

  void add(Token token, IgnoredReason reason, Object... values) {
    add(token.start(), token.end(), reason, values);
  }

  void add(int start, int end, IgnoredReason reason, Object... values) {
    if (start < rest) {
      parts.add(new Ignored(text.substring(start, end), start, end, reason, reason.said(values)));
    }
  }

  /** Adds all of the text from a place on, as one part. */
  void addRest(int start, IgnoredReason reason, Object... values) {
    if (start < rest) {
      parts.removeIf(part -> part.start() >= start);
      add(start, text.length(), reason, values);
      rest = start;
    }
  }

  /** Adds what stands between two words, if it is more than the sign that joins them. */
  void addBetween(int start, int end) {
    String between = text.substring(start, end).strip();
    if (joins(start, end)) {
      addForeign(start, end);
    } else if (!between.isEmpty()) {
      int from = text.indexOf(between, start);
      add(from, from + between.length(), IgnoredReason.NO_LETTERS);
    }
  }

  /** Whether it is a single sign beside a word. */
  private boolean joins(int start, int end) {
    return end - start == 1
        && start > 0
        && end < text.length()
        && !(Signs.isBoundary(text.charAt(start - 1)) && Signs.isBoundary(text.charAt(end)));
  }

  /** Adds the signs that join no words, but have a meaning in other query languages. */
  void addForeign(int start, int end) {
    addEach(FOREIGN, start, end);
  }

  /** Adds the asterisks in quotes: there they stand for nothing. */
  void addAsterisks(int start, int end) {
    addEach("*", start, end);
  }

  private void addEach(String signs, int start, int end) {
    for (int i = start; i < end; i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        add(i, i + 1, IgnoredReason.FOREIGN_SIGN);
      }
    }
  }

  List<Ignored> all() {
    return List.copyOf(parts);
  }
}
