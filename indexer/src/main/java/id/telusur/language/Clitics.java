package id.telusur.language;

/**
 * Finds the clitics at the end of a word: -nya, -ku, -mu, and behind them -lah, -kah, -pun, -tah.
 */
final class Clitics {
  /** A host shorter than this is none. */
  static final int SHORTEST_HOST = 2;

  private Clitics() {}

  /** Where the host of a particle ends, or 0. */
  static int particle(char[] word, int end) {
    int host = end - 3;
    if (host < SHORTEST_HOST) {
      return 0;
    }
    char first = word[host];
    boolean ah = word[end - 2] == 'a' && word[end - 1] == 'h';
    boolean pun = first == 'p' && word[end - 2] == 'u' && word[end - 1] == 'n';
    return pun || (ah && (first == 'l' || first == 'k' || first == 't')) ? host : 0;
  }

  /** Where the host of a possessive ends, or 0. */
  static int possessive(char[] word, int end) {
    if (end <= SHORTEST_HOST + 2) {
      return 0;
    }
    char before = word[end - 2];
    char last = word[end - 1];
    if (last == 'a' && before == 'y' && word[end - 3] == 'n') {
      return end - 3;
    }
    return last == 'u' && (before == 'k' || before == 'm') ? end - 2 : 0;
  }

  /** Where a word ends without its clitics, if all that look like ones are. */
  static int host(char[] word, int end) {
    int host = particle(word, end);
    int inner = possessive(word, host > 0 ? host : end);
    return inner > 0 ? inner : host > 0 ? host : end;
  }
}
