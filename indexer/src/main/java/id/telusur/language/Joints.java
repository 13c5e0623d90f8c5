package id.telusur.language;

import java.io.IOException;

/** Tells which of the signs behind a part of a word join it to what follows. */
final class Joints {
  private static final int SHORT_NAME = 3;
  private static final int SHORT_NUMBER = 3;

  private final CharCursor cursor;
  private final TermBuffer term;
  private boolean unit; // behind its number
  private int initials; // that a dot stands behind
  private boolean dense; // initials without blanks
  private boolean grouped; // in thousands

  Joints(CharCursor cursor, TermBuffer term) {
    this.cursor = cursor;
    this.term = term;
  }

  /**
   * Begins a word.
   *
   * @param unit whether that is of the number before it
   */
  void begin(boolean unit) {
    this.unit = unit;
    initials = 0;
    dense = false;
    grouped = false;
  }

  /** Passes the sign that is here; whether the word goes on behind it. */
  boolean pass(int sign) throws IOException {
    char next = cursor.peek(1);
    if (CharKind.apostrophe(sign) && term.endsInLetter() && Character.isLetter(next)) {
      boolean genitive = isGenitive(next);
      cursor.skip(genitive ? 2 : 1);
      return !genitive;
    }
    if (sign == '.' && term.isLetters() && term.letters() == initials + 1 && toInitial(next)) {
      initials++;
      return true;
    }
    if (sign == '.' && isOfThousands()) {
      cursor.skip(1);
      grouped = true;
      return true;
    }
    if (term.digits() > 0 && Character.isDigit(next) && isNumeric(sign)) {
      term.appendSign((char) sign);
      cursor.skip(1);
      return true;
    }
    boolean silent =
        (CharKind.hyphen(sign) && isName() && isShortNumber())
            || (CharKind.invisible(sign) && Character.isLetterOrDigit(next));
    cursor.skip(silent ? 1 : 0);
    return silent;
  }

  /** Whether the word behind an apostrophe is the 's of English: Indonesia's. */
  private boolean isGenitive(char next) throws IOException {
    char behind = cursor.peek(2);
    boolean ends = !Character.isLetterOrDigit(behind) || CharKind.alone(behind);
    return ends && (next == 's' || next == 'S');
  }

  /**
   * Goes on to the letter behind the dot of an initial, if that is one, too. Behind a blank its own
   * dot tells it from a word, and initials that are already dense from another one: K.H. A.
   * Mustofa.
   */
  private boolean toInitial(char next) throws IOException {
    boolean blank = Character.isSpaceChar(next);
    int to = blank ? 2 : 1;
    char behind = cursor.peek(to + 1);
    boolean ends = blank ? behind == '.' && !dense : !Character.isLetterOrDigit(behind);
    boolean initial = ends && Character.isLetter(cursor.peek(to));
    if (initial) {
      cursor.skip(to);
      dense |= !blank;
    }
    return initial;
  }

  /** Whether the dot parts thousands, with three digits behind it: 1.000 is 1000. */
  private boolean isOfThousands() throws IOException {
    return term.digits() > 0
        && term.isWhole()
        && term.charAt(0) != '0'
        && (term.digits() <= SHORT_NUMBER || grouped)
        && digitsBehind() == SHORT_NUMBER;
  }

  private boolean isNumeric(int sign) {
    return sign == '.'
        || sign == ','
        || sign == '+'
        || (term.digits() <= 2 && (sign == '/' || sign == ':'));
  }

  /**
   * Whether so short a run of letters is before the hyphen that it names a thing: not ke-79, se-34,
   * per-1, nor the unit of another number. In capitals all but the first do: SE-2 and PER-12 are
   * circulars.
   */
  private boolean isName() {
    if (unit || !term.isLetters() || term.letters() > SHORT_NAME) {
      return false;
    }
    boolean capitals = term.letters() > 1 && Character.isUpperCase(term.charAt(1));
    return !term.reads("ke") && (capitals || !(term.reads("se") || term.reads("per")));
  }

  /** Whether digits follow the hyphen, few enough to name a thing and not a year. */
  private boolean isShortNumber() throws IOException {
    int count = digitsBehind();
    return count > 0 && count <= SHORT_NUMBER;
  }

  /** How many digits follow the sign, of more than are short one more. */
  private int digitsBehind() throws IOException {
    int count = 0;
    while (count <= SHORT_NUMBER && Character.isDigit(cursor.peek(1 + count))) {
      count++;
    }
    return count;
  }
}
