package id.telusur.article;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/** Brings the text of a source into the one form that articles hold. */
final class Text {
  private static final char DELETE = '\u007F';
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Below it every character is composed and combines with none. */
  private static final char COMBINING = '\u0300';

  private Text() {}

  /**
   * One line: composed (NFC), every control character and line end a blank, ends stripped; what no
   * text may hold (half a pair, noncharacters) is replaced by the character that says so.
   */
  static String line(String raw) {
    return isPlain(raw) ? raw.strip() : Normalizer.normalize(mended(raw).strip(), Form.NFC);
  }

  /** Whether there is nothing to mend or to compose, as in nearly all news. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean dashOrQuote = c >= '\u2010' && c < '\u2028';
      if (c < ' ' || (c >= DELETE && c < NO_BREAK_SPACE) || (c >= COMBINING && !dashOrQuote)) {
        return false;
      }
    }
    return true;
  }

  private static String mended(String raw) {
    var line = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(point -> {
          if (Character.isISOControl(point) || point == '\u2028' || point == '\u2029') {
            line.append(' ');
          } else if (isSurrogate(point) || isNoncharacter(point)) {
            line.append('\uFFFD');
          } else {
            line.appendCodePoint(point);
          }
        });
    return line.toString();
  }

  /** The lines that hold anything, each by itself a paragraph. */
  static List<String> paragraphs(String raw) {
    var paragraphs = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= raw.length(); i++) {
      if (i == raw.length() || isLineEnd(raw.charAt(i))) {
        String paragraph = line(raw.substring(start, i));
        if (!isBlank(paragraph)) {
          paragraphs.add(paragraph);
        }
        start = i + 1;
      }
    }
    return List.copyOf(paragraphs);
  }

  /** Where the first line of a text ends; negative if it is the only one. */
  static int lineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing of a text is seen: no-break and zero-width spaces count as blanks, too. */
  static boolean isBlank(String text) {
    int i = 0; // of each value of each record: a stream costs more than the test
    while (i < text.length() && isUnseen(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i == text.length();
  }

  private static boolean isUnseen(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }

  /** Vertical white space, as Unicode has it. */
  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  /** Reserved for use within programs, as {@link Utf8} uses one. */
  private static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}
