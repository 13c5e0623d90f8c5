package id.telusur.language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What of a verb is the same in the active voice (memulangkan) and in the passive (dipulangkan), by
 * Sneddon and others, "Indonesian: A Comprehensive Grammar" (2010), and as one speaks, by Sneddon,
 * "Colloquial Jakartan Indonesian" (2006): -in stands for -kan and -i (dipulangin, dikunjungin), a
 * nasal alone for meN- (nyerang), and nge- likewise (ngelarang).
 *
 * @param per whether per- stands before its root
 * @param suffix -kan, -i, spoken -in, or empty
 */
record Verb(boolean per, String suffix) {
  private static final String SPOKEN = "in";

  private static final Pattern PREFIX =
      Pattern.compile("(?:me|mem|men|meng|meny|menge|di|n|m|ng|ny|nge)(per)?");

  private static final Pattern SUFFIX = Pattern.compile("kan|i|in|");

  /**
   * The verb that a word is, if it is one in a voice. A nasal may stand for the first of its root.
   */
  static Optional<Verb> of(String word, String root) {
    String tail = root.substring(Math.min(1, root.length()));
    int at = word.indexOf(tail);
    if (tail.isEmpty() || at < 0) {
      return Optional.empty();
    }
    boolean whole = at > 0 && word.charAt(at - 1) == root.charAt(0);
    var prefix = PREFIX.matcher(word.substring(0, whole ? at - 1 : at));
    String suffix = word.substring(at + tail.length());
    return prefix.matches() && SUFFIX.matcher(suffix).matches()
        ? Optional.of(new Verb(prefix.group(1) != null, suffix))
        : Optional.empty();
  }

  /** Whether this is the other of the same root in another voice, be one as it is spoken. */
  boolean isSame(Verb other) {
    return per == other.per
        && (suffix.equals(other.suffix)
            || (suffix.equals(SPOKEN) && !other.suffix.isEmpty())
            || (other.suffix.equals(SPOKEN) && !suffix.isEmpty()));
  }
}
