package id.telusur.language;

import java.io.IOException;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Finds the words of a text one after the other, and reads each into the term. */
final class WordReader {
  private static final String PERCENT = "persen";

  private final CharCursor cursor;
  private final TermBuffer term;
  private final Joints joints;
  private boolean apart;

  WordReader(CharCursor cursor, CharTermAttribute term) {
    this.cursor = cursor;
    this.term = new TermBuffer(term);
    joints = new Joints(cursor, this.term);
  }

  void reset() {
    term.clear();
  }

  /** Goes on to the next word; whether there is one. */
  boolean toNext() throws IOException {
    apart = false;
    while (!cursor.atEnd()) {
      int c = cursor.codePoint();
      if (CharKind.ofWord(c) || CharKind.fraction(c) || isPercent()) {
        return true;
      }
      apart |= !CharKind.joins(c);
      cursor.skip(Character.charCount(c));
    }
    return false;
  }

  /** Whether a sign stands between the word and the one before. */
  boolean isApart() {
    return apart;
  }

  /** Reads the word that is here into the term; returns where it ends. */
  int read() throws IOException {
    boolean percent = isPercent();
    joints.begin(isBehindNumber() && isUnit());
    term.clear();
    int c = cursor.codePoint();
    if (percent) {
      term.append(PERCENT);
      cursor.skip(1);
    } else if (CharKind.alone(c)) {
      take(c);
    } else {
      return word();
    }
    return cursor.offset();
  }

  private int word() throws IOException {
    int end = cursor.offset();
    while (!term.isFull()) {
      int c = cursor.codePoint();
      if (CharKind.ofWord(c) && !CharKind.alone(c)) {
        if (endsBefore(c)) {
          break;
        }
        take(c);
        end = cursor.offset();
      } else if (CharKind.diacritic(c)) {
        cursor.skip(1);
        end = cursor.offset();
      } else if (CharKind.mark(c)) {
        take(c);
        end = cursor.offset();
      } else if (takesEnding(c)) {
        return cursor.offset();
      } else if (!joints.pass(c)) {
        break;
      }
    }
    return end;
  }

  private void take(int c) {
    term.append(c);
    cursor.skip(Character.charCount(c));
  }

  /** Whether a number begins here behind the sign of a currency, or a unit behind its number. */
  private boolean endsBefore(int c) throws IOException {
    return Character.isDigit(c)
        ? term.isCurrency()
        : term.letters() == 0 && term.digits() > 0 && isUnit();
  }

  /** Takes a sign that is the last of a word: that of US$, a power, a fraction. */
  private boolean takesEnding(int c) throws IOException {
    int blanks = term.digits() > 0 && Character.isSpaceChar(c) ? 1 : 0; // 1 ½
    char fraction = cursor.peek(blanks);
    int power = CharKind.power(c);
    if (c == '$' && term.reads("us")) {
      term.append("d");
    } else if (power > 0 && term.takesPower()) { // km²; AS² has a footnote
      term.append(String.valueOf(power));
    } else if (CharKind.fraction(fraction) && term.isWhole()) {
      term.appendDecimals(CharKind.decimals(fraction));
      cursor.skip(blanks);
    } else {
      return false;
    }
    cursor.skip(1);
    return true;
  }

  /** Whether here is a % of the number before it: no part of an address (%20). */
  private boolean isPercent() throws IOException {
    return cursor.peek(0) == '%' && isBehindNumber() && !Character.isDigit(cursor.peek(1));
  }

  private boolean isBehindNumber() {
    return term.digits() > 0 && !apart;
  }

  private boolean isUnit() throws IOException {
    return cursor.isWord(Glued.units());
  }
}
