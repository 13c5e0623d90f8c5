package id.telusur.language;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharArraySet;

/**
 * Reads characters one after the other, with a look at the few that follow. Digits that stand low
 * are read as digits: those of CO₂ and PM₂.₅.
 */
final class CharCursor {
  /** How far ahead one may look. */
  static final int AHEAD = 16;

  /** Stands for the end of the text: no letter, digit or sign. */
  static final char END = '\uFFFF';

  private static final char LOW_ZERO = '\u2080';
  private static final char LOW_NINE = '\u2089';

  private final char[] buffer = new char[4096];
  private Reader reader = Reader.nullReader();
  private int position;
  private int limit;
  private int offset;
  private boolean exhausted;

  void reset(Reader text) {
    reader = text;
    position = 0;
    limit = 0;
    offset = 0;
    exhausted = false;
  }

  /** Whether all characters are read. */
  boolean atEnd() throws IOException {
    return position + AHEAD >= limit && !fill(1);
  }

  /** The character {@code ahead} of the current one, or {@link #END} behind the text. */
  char peek(int ahead) throws IOException {
    if (position + ahead >= limit && !fill(ahead + 1)) {
      return END;
    }
    return buffer[position + ahead];
  }

  /** The code point at the current place; a lone surrogate stands for itself. */
  int codePoint() throws IOException {
    char high = peek(0);
    if (Character.isHighSurrogate(high)) {
      char low = peek(1);
      return Character.isLowSurrogate(low) ? Character.toCodePoint(high, low) : high;
    }
    return high;
  }

  /** Whether what follows is one of these words, up to where no letter, digit or power stands. */
  boolean isWord(CharArraySet words) throws IOException {
    int length = 0;
    while (length < AHEAD - 1 && isOfWord(peek(length))) {
      length++;
    }
    return words.contains(buffer, position, length) && !isOfWord(peek(length));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || CharKind.power(c) > 0;
  }

  void skip(int characters) {
    position += characters;
    offset += characters;
  }

  /** How many characters lie before the current one. */
  int offset() {
    return offset;
  }

  private boolean fill(int wanted) throws IOException {
    if (!exhausted && limit - position < AHEAD) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
      while (!exhausted && limit < buffer.length) {
        int read = reader.read(buffer, limit, buffer.length - limit);
        exhausted = read < 0;
        raise(limit, limit + read);
        limit += Math.max(0, read);
      }
    }
    return limit - position >= wanted;
  }

  private void raise(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = buffer[i];
      if (c >= LOW_ZERO && c <= LOW_NINE) {
        buffer[i] = (char) (c - LOW_ZERO + '0');
      }
    }
  }
}
