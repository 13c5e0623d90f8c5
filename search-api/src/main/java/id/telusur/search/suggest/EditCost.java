package id.telusur.search.suggest;

/**
 * How far a word is from what was typed, in slips. Optimal string alignment in which what
 * Indonesians write one for another costs less than a slip: letters that sound alike (izin, ijin),
 * one letter for two, the schwa that is not heard (menteri, mentri), and a syllable -an- too few
 * (menandatangani, menandatangi).
 */
final class EditCost {
  static final double SLIP = 1;

  /** Of what sounds alike. */
  static final double ALIKE = 0.5;

  private static final double SWAP = 0.8;

  /** The first letter is seldom wrong. */
  private static final double FIRST = 0.5;

  private static final String[] SOUNDS = {
    "fpv", "zjs", "kqgh", "ckq", "iy", "uow", "ie", "dt", "mn"
  };
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private EditCost() {}

  static double of(String typed, String meant) {
    double[][] cost = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, typed, i, meant, j);
      }
    }
    boolean first = typed.charAt(0) != meant.charAt(0);
    return cost[typed.length()][meant.length()] + (first ? FIRST : 0);
  }

  private static double least(double[][] cost, String typed, int i, String meant, int j) {
    double least = Double.MAX_VALUE;
    if (i > 0) {
      least = cost[i - 1][j] + left(typed, i);
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + put(meant, j));
    }
    if (i > 0 && j > 0) {
      least =
          Math.min(least, cost[i - 1][j - 1] + change(typed.charAt(i - 1), meant.charAt(j - 1)));
    }
    if (isSwap(typed, i, meant, j)) {
      least = Math.min(least, cost[i - 2][j - 2] + SWAP);
    }
    if (j > 1 && meant.startsWith("an", j - 2)) {
      least = Math.min(least, cost[i][j - 2] + SLIP);
    }
    if (i > 0 && j > 1 && typed.charAt(i - 1) == 'x' && meant.startsWith("ks", j - 2)) {
      least = Math.min(least, cost[i - 1][j - 2] + ALIKE);
    }
    return least;
  }

  private static boolean isSwap(String typed, int i, String meant, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1);
  }

  /** A letter typed too much: half when it is its neighbour again. */
  private static double left(String typed, int i) {
    return i > 1 && typed.charAt(i - 1) == typed.charAt(i - 2) ? ALIKE : SLIP;
  }

  /** A letter left out: half when it is its neighbour again, a schwa, or an h. */
  private static double put(String meant, int j) {
    char letter = meant.charAt(j - 1);
    boolean twice = j > 1 && letter == meant.charAt(j - 2);
    return twice || (letter == 'e' && j > 1) || letter == 'h' ? ALIKE : SLIP;
  }

  private static double change(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    for (String sound : SOUNDS) {
      if (sound.indexOf(typed) >= 0 && sound.indexOf(meant) >= 0) {
        return ALIKE;
      }
    }
    for (String row : KEYS) {
      int one = row.indexOf(typed);
      int other = row.indexOf(meant);
      if (one >= 0 && other >= 0 && Math.abs(one - other) == 1) {
        return SWAP;
      }
    }
    return SLIP;
  }
}
