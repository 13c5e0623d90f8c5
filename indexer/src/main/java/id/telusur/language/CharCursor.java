package id.telusur.language;

import java.io.IOException;
import java.io.Reader;

/** Reads characters one after the other, with a look at the few that follow. */
final class CharCursor {
  /** How far ahead one may look. */
  static final int AHEAD = 8;

  /** Stands for the end of the text: no letter, digit or sign. */
  static final char END = '\uFFFF';

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
        limit += Math.max(0, read);
      }
    }
    return limit - position >= wanted;
  }
}
