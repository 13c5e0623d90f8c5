package id.telusur.relation;

import java.util.List;

/**
 * The words of one text in order. A word knows where it stands, how it is written, what parts it
 * from the word before, and in which sentence it is.
 *
 * @param source the text the words were read from
 * @param words the words
 * @param sentences how many sentences the text has
 */
record Tokens(Folded source, List<Token> words, int sentences) {
  /** How a word is written. */
  enum Shape {
    LOWER,
    CAPITALISED,
    CAPITALS
  }

  /** What stands before a word. */
  enum Gap {
    /** Nothing: the text begins, or a capital begins a new word as in "diKamboja". */
    NONE,
    BLANK,
    HYPHEN,
    OTHER
  }

  /**
   * One word.
   *
   * @param key the word folded for case, marks and apostrophes
   * @param start offset of its first character in the text
   * @param end offset behind its last
   * @param opens whether it begins a sentence
   */
  record Token(String key, int start, int end, Shape shape, Gap gap, int sentence, boolean opens) {}

  Tokens {
    words = List.copyOf(words);
  }

  /** The text that the words stand in. */
  String text() {
    return source.text();
  }

  int size() {
    return words.size();
  }

  Token at(int i) {
    return words.get(i);
  }

  /** How many of the words begin with a capital. */
  int capitalised() {
    int capitalised = 0;
    for (Token word : words) {
      capitalised += word.shape() == Shape.LOWER ? 0 : 1;
    }
    return capitalised;
  }
}
