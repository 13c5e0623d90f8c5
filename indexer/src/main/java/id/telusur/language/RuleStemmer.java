package id.telusur.language;

/**
 * Finds the root of a word by rule: of all ways to cut it that leave a known root, takes the one
 * whose root and affixes are the most usual. Holds the state of one search: one per thread.
 */
final class RuleStemmer {
  /** A reading less likely than this leaves the word whole. */
  private static final int FLOOR = Integer.MIN_VALUE;

  private static final int LONG_HOST = 4;

  private final Roots roots;
  private final Patterns patterns;
  private final Segmenter segmenter = new Segmenter(this::cut);
  private int bestScore;
  private int bestStart;
  private int bestEnd;
  private int bestAffixes;
  private char bestFirst;

  RuleStemmer(Roots roots, Patterns patterns) {
    this.roots = roots;
    this.patterns = patterns;
  }

  /**
   * Puts the root of a word in lower case, itself no root, over it.
   *
   * @param capital whether the word may be a name: then only strong affixes are cut
   * @return the length of the root; {@code length} where the word is unknown
   */
  int stem(char[] word, int length, boolean capital) {
    if (!read(word, length)) {
      return capital ? length : unknown(word, length);
    }
    if (capital && !strong(word[length - 1])) {
      return length;
    }
    word[bestStart] = bestFirst;
    System.arraycopy(word, bestStart, word, 0, bestEnd - bestStart);
    return bestEnd - bestStart;
  }

  /** Whether the word, not itself a root, has a reading; {@link #affixes} then tells which. */
  boolean read(char[] word, int length) {
    bestScore = FLOOR;
    segmenter.segment(word, length);
    return bestScore > FLOOR;
  }

  int affixes() {
    return bestAffixes;
  }

  /** Whether affixes that are rare or informal stand beside so short a root that it is chance. */
  private static boolean slight(int affixes, int length) {
    int prefix = Affixes.prefix(affixes, 0);
    boolean rare = prefix == Affixes.PE || prefix == Affixes.NASAL;
    return length < LONG_HOST && (rare || Affixes.suffix(affixes) == Affixes.IN);
  }

  /** Whether a name of this length may show these affixes: long ones take clitics. */
  private static boolean named(int affixes, int length) {
    return Affixes.pattern(affixes) == 0 && length >= LONG_HOST;
  }

  /** Of a word that is not known only -nya is cut: hardly any other word ends so. */
  private static int unknown(char[] word, int length) {
    int host = Clitics.possessive(word, length);
    return word[length - 1] == 'a' && host >= LONG_HOST ? host : length;
  }

  /**
   * Affixes that a name hardly shows by chance: both ends of a word, a verb's before a long root,
   * or a long host's clitic.
   */
  private boolean strong(char last) {
    boolean suffix = Affixes.suffix(bestAffixes) != 0;
    boolean prefix = Affixes.prefix(bestAffixes, 0) != Affixes.NONE;
    int prefixes = Affixes.prefix(bestAffixes, 1) != Affixes.NONE ? 2 : prefix ? 1 : 0;
    int root = bestEnd - bestStart;
    if (Affixes.prefix(bestAffixes, 0) == Affixes.NASAL) {
      return Affixes.suffix(bestAffixes) == Affixes.IN; // many a name begins with a nasal
    }
    if (prefixes == 0 && !suffix) {
      return root >= 4 && last != 'u';
    }
    return prefixes == 2 || (prefix && root >= LONG_HOST && (suffix || verbal()));
  }

  /** Titles hold many a verb that no corpus has in lower case: Dirompak. Few names look so. */
  private boolean verbal() {
    int prefix = Affixes.prefix(bestAffixes, 0);
    return prefix == Affixes.MEN || prefix == Affixes.DI;
  }

  private void cut(char[] word, int start, int end, int affixes) {
    int root = roots.find(word, start, end);
    boolean name = root >= 0 && roots.name(root);
    if (root < 0 || (name && !named(affixes, end - start)) || slight(affixes, end - start)) {
      return;
    }
    int score = patterns.score(affixes) + Patterns.log(roots.weight(root) + 1);
    if (score > bestScore) {
      bestScore = score;
      bestStart = start;
      bestEnd = end;
      bestAffixes = affixes;
      bestFirst = word[start];
    }
  }
}
