package id.telusur.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words for the noughts of a number. Thousands are part of the number before another. */
enum Scale {
  THOUSAND("ribu", "rb", 3),
  MILLION("juta", "jt", 6),
  BILLION("miliar", "M", 9),
  TRILLION("triliun", "T", 12);

  /** The largest first, without thousands. */
  static final List<Scale> DESCENDING = List.of(TRILLION, BILLION, MILLION);

  private final String word;
  private final String letters;
  private final int noughts;

  Scale(String word, String letters, int noughts) {
    this.word = word;
    this.letters = letters;
    this.noughts = noughts;
  }

  /** The word, which is the id of its group of variants, too. */
  String word() {
    return word;
  }

  /** What is short for it. */
  String letters() {
    return letters;
  }

  int noughts() {
    return noughts;
  }

  /** One of it. */
  BigDecimal value() {
    return BigDecimal.TEN.pow(noughts);
  }

  static Optional<Scale> ofWord(String word) {
    return Arrays.stream(values()).filter(scale -> scale.word.equals(word)).findFirst();
  }

  /** What letters are short for, in any case. */
  static Optional<Scale> ofLetters(String text) {
    return Arrays.stream(values())
        .filter(scale -> scale.letters.equalsIgnoreCase(text))
        .findFirst();
  }

  /** Whether what is short for one may be short for something else: metres, but not of rupiah. */
  static boolean isUnclear(String letters) {
    return letters.length() == 1;
  }
}
