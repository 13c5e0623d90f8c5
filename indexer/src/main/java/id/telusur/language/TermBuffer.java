package id.telusur.language;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The term of a word while it is read; knows of how many letters and digits it is. */
final class TermBuffer {
  /** Most UTF-16 units of a word. */
  static final int LONGEST = 255;

  private final CharTermAttribute term;
  private int letters;
  private int digits; // at its end

  TermBuffer(CharTermAttribute term) {
    this.term = term;
  }

  /** Begins a term. */
  void clear() {
    term.setEmpty();
    letters = 0;
    digits = 0;
  }

  void append(int c) {
    if (Character.isBmpCodePoint(c)) {
      term.append((char) c);
    } else {
      term.append(Character.highSurrogate(c)).append(Character.lowSurrogate(c));
    }
    if (Character.isDigit(c)) {
      digits++;
    } else {
      digits = 0;
      letters++;
    }
  }

  /** Appends what stands between digits. */
  void appendSign(char sign) {
    term.append(sign);
    digits = 0;
  }

  /** Makes a decimal number of a whole one, or of nothing. */
  void appendDecimals(String decimals) {
    term.append(digits == 0 ? "0," : ",").append(decimals);
    digits = term.length();
  }

  void append(String text) {
    term.append(text);
  }

  boolean isFull() {
    return term.length() >= LONGEST - 1;
  }

  int letters() {
    return letters;
  }

  /** How many digits it ends with. */
  int digits() {
    return digits;
  }

  /** Whether its last character is a letter or a mark of one. */
  boolean endsInLetter() {
    return letters > 0 && digits == 0;
  }

  /** Whether it is digits alone, or empty. */
  boolean isWhole() {
    return digits == term.length();
  }

  /** Whether it is letters alone, or empty. */
  boolean isLetters() {
    return letters == term.length();
  }

  boolean isCurrency() {
    return isLetters() && CurrencySign.isOne(term);
  }

  boolean takesPower() {
    return Glued.takesPower(term);
  }

  /** Whether it is this word, in any case. */
  boolean reads(String word) {
    boolean same = term.length() == word.length();
    for (int i = 0; same && i < word.length(); i++) {
      same = Character.toLowerCase(term.charAt(i)) == word.charAt(i);
    }
    return same;
  }

  char charAt(int index) {
    return term.charAt(index);
  }
}
