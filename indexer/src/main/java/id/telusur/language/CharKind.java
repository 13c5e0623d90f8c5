package id.telusur.language;

/** What a code point is to the tokenizer. */
final class CharKind {
  private CharKind() {}

  /** Whether it is a letter or digit of a word. */
  static boolean ofWord(int c) {
    return Character.isLetterOrDigit(c) && !modifier(c);
  }

  /** Whether a character is a token by itself, since its script puts no spaces between words. */
  static boolean alone(int c) {
    return c > 0xE00 && (Character.isIdeographic(c) || unspaced(Character.UnicodeScript.of(c)));
  }

  private static boolean unspaced(Character.UnicodeScript script) {
    return switch (script) {
      case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** Whether it is a mark that goes with the letter before it. */
  static boolean mark(int c) {
    int type = c < 0x300 ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** A sign over the letter before it, as decomposed text has it; the letter alone is the term. */
  static boolean diacritic(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** Whether it is an apostrophe, in any of its forms. */
  static boolean apostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4' || modifier(c);
  }

  /** Hamza, ayn and the like, which Unicode has as letters: an apostrophe in other books. */
  static boolean modifier(int c) {
    return c >= 0x2BB && c <= 0x2BF;
  }

  /** Whether it is a quarter, a half or three. */
  static boolean fraction(int c) {
    return c >= '\u00BC' && c <= '\u00BE';
  }

  /** The decimals of a fraction: 5 of a half. */
  static String decimals(int fraction) {
    return switch (fraction) {
      case '\u00BC' -> "25";
      case '\u00BD' -> "5";
      default -> "75";
    };
  }

  /** The number that stands high: 2 for a square, 3 for a cube; 0 for anything else. */
  static int power(int c) {
    return c == '\u00B2' ? 2 : c == '\u00B3' ? 3 : 0;
  }

  /** Whether words on both sides of it may be one: a blank, a hyphen, what nobody sees. */
  static boolean joins(int c) {
    return c <= ' '
        || hyphen(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  /** Whether nobody sees it: a soft hyphen, a joiner. It is no letter, and parts none. */
  static boolean invisible(int c) {
    return Character.isBmpCodePoint(c) && Character.getType(c) == Character.FORMAT;
  }

  /** Whether it is a hyphen: no dash, which parts sentences. */
  static boolean hyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }
}
