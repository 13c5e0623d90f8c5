package id.telusur.language;

import java.util.Arrays;

/**
 * Brings an Indonesian word back to its root. In this order: single words, roots themselves, single
 * words as they are said, the compiled forms, and the rules for the rest; the derived forms of some
 * roots have a term of their own. A word that none of them knows stays whole, so names do. Not safe
 * for threads: make one for each; the tables behind it are shared.
 */
final class Stemmer {
  private final Lexicon lexicon;
  private final RuleStemmer rules;

  /** A verb of everyday speech, as it is written. */
  private char[] verb = new char[64];

  Stemmer(Lexicon lexicon) {
    this.lexicon = lexicon;
    rules = new RuleStemmer(lexicon.roots(), lexicon.patterns());
  }

  /** The root of a word in lower case. */
  String stem(String word) {
    char[] buffer = Arrays.copyOf(word.toCharArray(), word.length() + WordMap.LONGEST);
    return new String(buffer, 0, stem(buffer, word.length(), false));
  }

  /**
   * Puts the root of a word over it.
   *
   * @param word the word in lower case, without marks, in a buffer with room for {@link
   *     WordMap#LONGEST} characters
   * @param length how many characters the word has
   * @param capital whether the text has it with a capital first letter and lower case behind: then
   *     a word that no corpus holds in lower case is taken for a name unless its affixes are strong
   * @return the length of the root
   */
  int stem(char[] word, int length, boolean capital) {
    if (length < Segmenter.SHORTEST) {
      return length;
    }
    int hash = Roots.hash(word, 0, length);
    int found = lexicon.singles().find(word, 0, length, hash);
    if (found >= 0) {
      return lexicon.singles().write(found, word);
    }
    if (lexicon.roots().find(word, 0, length, hash) >= 0) {
      return length;
    }
    int kept = host(word, length);
    if (kept == 0 && !capital) {
      kept = spoken(word, length);
    }
    if (kept > 0) {
      return kept;
    }
    char first = word[0];
    int host = Clitics.host(word, length);
    int code = lexicon.forms().find(word, length, hash);
    int root =
        code >= 0 && lexicon.forms().areDecisive()
            ? Forms.apply(code, word, length)
            : rules.stem(word, length, capital && !Forms.isOrdinary(code));
    return root < host || word[0] != first ? family(word, root) : root;
  }

  /** Writes what stands for the derived forms of a root; its length, or that of the root. */
  private int family(char[] word, int root) {
    int found = lexicon.families().find(word, 0, root);
    return found >= 0 ? lexicon.families().write(found, word) : root;
  }

  /** Whether the word is listed as a name. */
  boolean isName(char[] word, int length) {
    int root = lexicon.roots().find(word, 0, length);
    return root >= 0 && lexicon.roots().name(root);
  }

  /** Writes what stands for a single word or for the host of its clitics; its length, or 0. */
  int single(char[] word, int length) {
    int written = write(word, length, word);
    return written > 0 ? written : host(word, length);
  }

  /**
   * Writes what stands for a verb that lacks the me- of its meN-, and may have -in where -kan or -i
   * is written (nyerah: menyerah); its length, or 0.
   */
  private int spoken(char[] word, int length) {
    if (word[0] != 'm' && word[0] != 'n') {
      return 0;
    }
    int end = length + 2;
    if (verb.length <= end) { // room for -kan
      verb = new char[2 * end];
    }
    verb[0] = 'm';
    verb[1] = 'e';
    System.arraycopy(word, 0, verb, 2, length);
    int written = write(verb, end, word);
    if (written == 0 && verb[end - 2] == 'i' && verb[end - 1] == 'n') {
      "kan".getChars(0, 3, verb, end - 2);
      written = write(verb, end + 1, word);
      if (written == 0) {
        verb[end - 2] = 'i';
        written = write(verb, end - 1, word);
      }
    }
    return written;
  }

  /** Writes what stands for the host of a word with clitics; its length, or 0. */
  private int host(char[] word, int length) {
    int particle = Clitics.particle(word, length);
    int written = particle > 0 ? write(word, particle, word) : 0;
    if (written == 0) {
      int host = Clitics.possessive(word, particle > 0 ? particle : length);
      written = host > 0 ? write(word, host, word) : 0;
    }
    return written;
  }

  /** Writes what stands for a single word, which ends there; its length, or 0. */
  private int write(char[] single, int end, char[] word) {
    int found = lexicon.singles().find(single, 0, end);
    return found >= 0 ? lexicon.singles().write(found, word) : 0;
  }
}
