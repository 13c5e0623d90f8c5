package id.telusur.copies;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * MinHash of a set of shingles (Broder 1997): under a random hash function, the chance that two
 * sets have the same minimum is their Jaccard similarity. Of each minimum one byte is kept (b-bit
 * minwise hashing, Li and König 2010), which unequal minima share by chance once in 256.
 */
final class MinHash {
  /** How many hash functions: the standard error of a similarity of .6 is .035. */
  static final int ROWS = 192;

  private static final double CHANCE = 1.0 / 256;
  private static final int[] FLIPS = new int[ROWS];
  private static final int[] FACTORS = new int[ROWS];

  static {
    var random = new SplittableRandom(0x7e105L); // part of what a stored signature means
    for (int row = 0; row < ROWS; row++) {
      FLIPS[row] = random.nextInt();
      FACTORS[row] = random.nextInt() | 1;
    }
  }

  private final int[] minima = new int[ROWS];

  MinHash() {
    Arrays.fill(minima, Integer.MAX_VALUE);
  }

  /** Adds a shingle, given by a well mixed hash. A simple loop, which the JVM turns to vectors. */
  void add(int shingle) {
    for (int row = 0; row < ROWS; row++) {
      minima[row] = Math.min(minima[row], (shingle ^ FLIPS[row]) * FACTORS[row]);
    }
  }

  /** One byte for each row. */
  void write(byte[] to) {
    for (int row = 0; row < ROWS; row++) {
      to[row] = (byte) (minima[row] >>> Byte.SIZE);
    }
  }

  /** How many rows must agree for a similarity. */
  static int rows(double similarity) {
    return (int) Math.ceil(ROWS * (similarity * (1 - CHANCE) + CHANCE));
  }

  /** How many rows agree. */
  static int agreeing(byte[] some, int at, byte[] others, int otherAt) {
    int agreeing = 0;
    for (int row = 0; row < ROWS; row++) {
      agreeing += some[at + row] == others[otherAt + row] ? 1 : 0;
    }
    return agreeing;
  }
}
