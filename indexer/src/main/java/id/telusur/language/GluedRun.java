package id.telusur.language;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A run of letters that may be several words, from which they are taken one by one. */
final class GluedRun {
  /** No word so short is two. */
  private static final int SHORT = 3;

  private final char[] letters = new char[TermBuffer.LONGEST + 1];

  /** Where the run began in the text. */
  private int offset;

  private int start;
  private int next;
  private int end;

  void clear() {
    start = 0;
    next = 0;
    end = 0;
  }

  /** Whether no word is left to take. */
  boolean isOver() {
    return next == end;
  }

  /**
   * Takes over a word that may be several; leaves it where it is one. Only where each character of
   * the text is one of the term do the offsets of its parts follow.
   *
   * @param from where it stands in the text, up to {@code to}
   */
  boolean takes(CharTermAttribute word, int from, int to) {
    int length = word.length();
    boolean glued =
        length == to - from
            && length > SHORT
            && (hasSeam(word.buffer(), length)
                || Glued.endsInFunctionWord(word.buffer(), 0, length));
    if (glued) {
      System.arraycopy(word.buffer(), 0, letters, 0, length);
      offset = from;
      next = 0;
      end = length;
    }
    return glued;
  }

  private static boolean hasSeam(char[] word, int length) {
    for (int i = 1; i < length; i++) {
      if (word[i] <= 'Z' && Glued.isSeam(word[i - 1], word[i])) {
        return true;
      }
    }
    return false;
  }

  /** Makes the next word of the run the term. */
  void next(CharTermAttribute term) {
    start = next;
    next = Glued.firstEnd(letters, start, end);
    term.copyBuffer(letters, start, next - start);
  }

  /** Where the word taken last begins in the text. */
  int start() {
    return offset + start;
  }

  /** Where it ends there. */
  int end() {
    return offset + next;
  }
}
