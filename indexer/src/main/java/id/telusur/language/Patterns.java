package id.telusur.language;

/**
 * How usual each combination of affixes is: a score in 1/16 bit, the logarithm of how many forms of
 * a corpus can be read in no other way and show it.
 */
final class Patterns {
  private static final int UNIT = 16;
  private static final int POSSESSIVE_COST = UNIT;
  private static final int PARTICLE_COST = 2 * UNIT;

  // Most weights are small, and a list holds thousands of them.
  private static final short[] LOGS = new short[256];

  static {
    for (int value = 1; value < LOGS.length; value++) {
      LOGS[value] = (short) rounded(value);
    }
  }

  private final short[] scores = new short[Affixes.PATTERNS];

  /** A word without affixes beside its clitics is more usual than any pattern of affixes. */
  private static final int BARE = 1 << 20;

  /** A score of 0 forms for every pattern of affixes that {@link #set} does not name. */
  Patterns() {
    set(0, BARE);
  }

  void set(int pattern, int forms) {
    scores[pattern] = (short) log(forms + 1);
  }

  int score(int affixes) {
    int score = scores[Affixes.pattern(affixes)];
    if ((affixes & Affixes.POSSESSIVE) != 0) {
      score -= POSSESSIVE_COST;
    }
    return (affixes & Affixes.PARTICLE) != 0 ? score - PARTICLE_COST : score;
  }

  /** The binary logarithm of a positive number in 1/16. */
  static int log(int value) {
    return value < LOGS.length ? LOGS[value] : rounded(value);
  }

  private static int rounded(int value) {
    return (int) Math.round(UNIT * Math.log(value) / Math.log(2));
  }

  long bytes() {
    return 2L * scores.length;
  }
}
