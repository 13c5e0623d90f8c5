package id.telusur.query;

import java.util.BitSet;

/** What the signs in the text of a query are, by where they stand. */
public final class Signs {
  private static final String QUOTES = "\"\u201C\u201D\u201E\u00AB\u00BB";

  /** A hyphen and what editors make of it: a minus before a word, between two it joins them. */
  private static final String HYPHENS = "-\u2010\u2011\u2013\u2212\uFF0D";

  private static final String LONGER_DASHES = "\u2012\u2014\u2015";

  /** The patterns of a quote, a hyphen and a dash. */
  static final String QUOTE = "[" + QUOTES + "]";

  static final String HYPHEN = "[" + HYPHENS + "]";

  static final String DASH = "[" + HYPHENS + LONGER_DASHES + "]";

  private final String text;

  /** The commas and hyphens that are part of a date. */
  private final BitSet ofDates;

  Signs(String text) {
    this.text = text;
    ofDates = Dates.signs(text);
  }

  /** Where what begins here ends: at a blank, a parenthesis, a quote or a pause. */
  int chunkEnd(int from) {
    int end = from + 1;
    while (end < text.length()
        && !isBlank(text.charAt(end))
        && !isBoundary(text.charAt(end))
        && !isPause(end)) {
      end++;
    }
    return end;
  }

  /** Whether here is a minus before something that it may hold for, or that is still to come. */
  boolean isMinus(int index) {
    return index < text.length()
        && isHyphen(text.charAt(index))
        && !ofDates.get(index)
        && (index + 1 == text.length() || beginsOperand(index + 1));
  }

  private boolean beginsOperand(int index) {
    char c = text.charAt(index);
    return Character.isLetterOrDigit(text.codePointAt(index)) || isQuote(c) || c == '(';
  }

  /**
   * A comma or semicolon behind a word: what stands on both sides is not read together, but where
   * both are of one date ("August 13, 2024").
   */
  boolean isPause(int index) {
    char c = text.charAt(index);
    return (c == ',' || c == ';')
        && (index + 1 == text.length()
            || isBlank(text.charAt(index + 1))
            || isBoundary(text.charAt(index + 1)))
        && !ofDates.get(index);
  }

  /** Where the next word of a text ends, at the limit at most. */
  static int wordEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && isBlank(text.charAt(end))) {
      end++;
    }
    while (end < limit && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the word before a place begins that stands behind a blank, or the text. */
  static int wordStart(String text, int from) {
    int start = from;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether a dot stands there behind a single letter. */
  static boolean isInitialEnd(String text, int at) {
    return at > 0
        && text.charAt(at) == '.'
        && Character.isLetter(text.charAt(at - 1))
        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  /** Where the next quote stands, -1 if there is none. */
  int quoteFrom(int from) {
    for (int i = from; i < text.length(); i++) {
      if (isQuote(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isBoundary(char c) {
    return c == '(' || c == ')' || isQuote(c);
  }

  /** Whether it opens or closes words that are meant as written; any closes what any opened. */
  public static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** Whether it joins the words on both its sides, and is a minus where a word begins. */
  public static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  /** Whether it may stand between the two countries of a pair, or the ends of a span. */
  public static boolean isDash(char c) {
    return isHyphen(c) || LONGER_DASHES.indexOf(c) >= 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The text without what opens and closes words that are meant as written. */
  public static String withoutQuotes(String text) {
    return text.replaceAll(QUOTE, "");
  }

  static String blanksMadeOne(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
