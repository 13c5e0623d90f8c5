package id.telusur.language;

import java.util.Arrays;

/**
 * Tells words said twice (negara-negara, berlari-lari, tolong-menolong, sayur-mayur) from two words
 * with a hyphen between them (Indonesia-Tiongkok), and knows the affixes that a hyphen sets off
 * (ber-KTP, 1980-an). Holds buffers: one per thread.
 */
final class Reduplication {
  private static final WordMap PREFIXES =
      Lexicon.set("ber", "ter", "se", "ke", "di", "me", "mem", "men", "meng", "pe", "pem", "peng");
  private static final WordMap SUFFIXES =
      Lexicon.set("an", "nya", "ku", "mu", "lah", "kah", "pun", "kan", "i");

  private final Stemmer stemmer;
  private char[] left = new char[64];
  private char[] right = new char[64];

  Reduplication(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  /** Whether a part before a hyphen is a prefix and no word. */
  static boolean prefix(char[] word, int length) {
    return PREFIXES.find(word, 0, length) >= 0;
  }

  /** Whether a part behind a hyphen is a suffix and no word. */
  static boolean suffix(char[] word, int length) {
    return SUFFIXES.find(word, 0, length) >= 0;
  }

  /**
   * The root of two parts that are one word, written to {@link #root()}.
   *
   * @return its length, or 0 where the parts are two words
   */
  int join(char[] first, int firstLength, char[] second, int secondLength) {
    ensure(firstLength + secondLength + 1 + WordMap.LONGEST);
    int whole = single(first, firstLength, second, secondLength);
    if (whole > 0) {
      return whole;
    }
    System.arraycopy(first, 0, left, 0, firstLength);
    System.arraycopy(second, 0, right, 0, secondLength);
    int root = stemmer.stem(left, firstLength, false);
    int other = stemmer.stem(right, secondLength, false);
    if (root < 2 || !Character.isLetter(left[0])) {
      return 0;
    }
    boolean same = Arrays.equals(left, 0, root, right, 0, other);
    boolean echo = !stemmer.isName(second, secondLength);
    return same || (echo && echo(first, firstLength, second, secondLength)) ? root : 0;
  }

  char[] root() {
    return left;
  }

  /** Double words with a term of their own; the clitics of the second half are left out. */
  private int single(char[] first, int firstLength, char[] second, int secondLength) {
    System.arraycopy(first, 0, left, 0, firstLength);
    left[firstLength] = '-';
    System.arraycopy(second, 0, left, firstLength + 1, secondLength);
    return stemmer.single(left, firstLength + 1 + secondLength);
  }

  /**
   * Whether the second part says the end of the first again, with no more than a suffix behind it:
   * pertama-tama, meniru-nirukan. Palembang-Bangka does not.
   */
  private static boolean echo(char[] first, int firstLength, char[] second, int secondLength) {
    for (int suffix = 0; suffix <= 3 && secondLength - suffix >= 3; suffix++) {
      int end = secondLength - suffix;
      if (ends(first, firstLength, second, end)
          && (suffix == 0 || SUFFIXES.find(second, end, secondLength) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(char[] word, int length, char[] end, int endLength) {
    return length > endLength && Arrays.equals(word, length - endLength, length, end, 0, endLength);
  }

  private void ensure(int size) {
    if (left.length < size) {
      left = new char[2 * size];
      right = new char[2 * size];
    }
  }
}
