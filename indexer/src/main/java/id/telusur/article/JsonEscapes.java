package id.telusur.article;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * A JSON text without the escapes that no text may hold: half a pair, which Gson takes for the end
 * of all sense, and {@link Utf8#BROKEN}, which is to stand for bytes alone. Each becomes that of
 * the character that says so.
 */
final class JsonEscapes extends Reader {
  private static final int BUFFER = 1024;
  private static final int ESCAPE_LENGTH = 6;
  private static final String REPLACEMENT = "\\ufffd";

  private final Reader in;
  private final char[] read = new char[BUFFER];
  private final StringBuilder out = new StringBuilder();
  private int next;

  /** Of an escape what has come so far. */
  private final StringBuilder begun = new StringBuilder(ESCAPE_LENGTH);

  /** The first half of a pair, while the second may come; else empty. */
  private String half = "";

  JsonEscapes(Reader in) {
    this.in = in;
  }

  /** A text that is at hand; most have no escapes. */
  static Reader of(String text) {
    var plain = new StringReader(text);
    return text.contains("\\u") ? new JsonEscapes(plain) : plain;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (next == out.length() && !fill()) {
      return -1;
    }
    int count = Math.min(length, out.length() - next);
    out.getChars(next, next + count, into, offset);
    next += count;
    return count;
  }

  /** Whether there is more to give. */
  private boolean fill() throws IOException {
    out.setLength(0);
    next = 0;
    while (out.isEmpty()) {
      int count = in.read(read);
      if (count < 0) {
        out.append(half).append(begun); // the text breaks off, as its reader will say
        half = "";
        begun.setLength(0);
        return !out.isEmpty();
      }
      for (int i = 0; i < count; i++) {
        take(read[i]);
      }
    }
    return true;
  }

  private void take(char c) {
    if (begun.isEmpty() && c != '\\') {
      endHalf();
      out.append(c);
      return;
    }
    begun.append(c);
    boolean goesOn = begun.length() == 1 || begun.charAt(1) == 'u';
    if (!goesOn || begun.length() == ESCAPE_LENGTH) {
      String escape = begun.toString();
      begun.setLength(0);
      end(escape);
    }
  }

  private void end(String escape) {
    char meant = meant(escape);
    if (Character.isLowSurrogate(meant) && !half.isEmpty()) {
      out.append(half).append(escape);
      half = "";
      return;
    }
    endHalf();
    if (Character.isHighSurrogate(meant)) {
      half = escape;
    } else {
      boolean isNone = Character.isLowSurrogate(meant) || meant == Utf8.BROKEN;
      out.append(isNone ? REPLACEMENT : escape);
    }
  }

  private void endHalf() {
    if (!half.isEmpty()) {
      out.append(REPLACEMENT);
      half = "";
    }
  }

  /** What an escape by number means; of any other the backslash. */
  private static char meant(String escape) {
    int point = 0;
    for (int i = 2; i < escape.length(); i++) {
      int digit = Character.digit(escape.charAt(i), 16);
      if (digit < 0) {
        return '\\'; // as its reader will say
      }
      point = 16 * point + digit;
    }
    return escape.length() == ESCAPE_LENGTH ? (char) point : '\\';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
