package id.telusur.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads a list of roots: one a line, behind it, each after one space, its weight or {@code name};
 * {@code #} begins a comment. Goes over the text once and makes a string of the root only, since
 * every process that stems reads the whole list at its start.
 */
final class RootFile {
  private static final String NAME = "name";

  private final String name;
  private final String text;
  private final Roots.Builder roots;

  private RootFile(String name, String text, Roots.Builder roots) {
    this.name = name;
    this.text = text;
    this.roots = roots;
  }

  /**
   * Adds all roots of {@code in}, UTF-8, with a byte order mark or without.
   *
   * @throws IllegalArgumentException when a line is not "root [weight] [name]"; it is named by
   *     {@code name} and number, and shown
   */
  static void read(String name, InputStream in, Roots.Builder roots) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    new RootFile(name, UserFile.unmarked(text), roots).lines();
  }

  private void lines() {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      line(start, trimmed(start, end));
      start = end + 1;
    }
  }

  private int trimmed(int start, int end) {
    int comment = text.indexOf('#', start, end);
    int last = comment < 0 ? end : comment;
    while (last > start && text.charAt(last - 1) <= ' ') {
      last--;
    }
    return last;
  }

  private void line(int start, int end) {
    if (start == end) {
      return;
    }
    int weight = 0;
    boolean name = false;
    int word = next(start, end);
    if (word == start) {
      throw wrong(start, end);
    }
    for (int at = word; at < end; at = next(at + 1, end)) {
      int length = next(at + 1, end) - at - 1;
      if (length == NAME.length() && text.startsWith(NAME, at + 1)) {
        name = true;
      } else {
        weight = number(at + 1, at + 1 + length, start, end);
      }
    }
    roots.add(text.substring(start, word).toLowerCase(Locale.ROOT), weight, name);
  }

  private int next(int from, int end) {
    int space = text.indexOf(' ', Math.min(from, end), end);
    return space < 0 ? end : space;
  }

  private int number(int from, int to, int start, int end) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0 || number > Short.MAX_VALUE) {
        throw wrong(start, end);
      }
      number = 10 * number + digit;
    }
    if (from == to) {
      throw wrong(start, end);
    }
    return number;
  }

  private IllegalArgumentException wrong(int start, int end) {
    long line = 1 + text.chars().limit(start).filter(c -> c == '\n').count();
    return new IllegalArgumentException(
        "%s:%d: not \"root [weight] [name]\": %s"
            .formatted(name, line, text.substring(start, end)));
  }
}
