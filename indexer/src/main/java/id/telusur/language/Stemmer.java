package id.telusur.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Brings an Indonesian word back to its root. In this order: what search keeps apart, single
 * readings, roots themselves, the compiled forms, and the rules for the rest. A word that none of
 * them knows stays whole, so names do. Not safe for threads: make one for each; the tables behind
 * it are shared.
 */
final class Stemmer {
  private final Lexicon lexicon;
  private final RuleStemmer rules;
  private final Forms.@Nullable Reader forms;

  Stemmer(Lexicon lexicon) {
    this.lexicon = lexicon;
    rules = new RuleStemmer(lexicon.roots(), lexicon.patterns());
    forms = lexicon.forms().reader();
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
    int single = single(word, length);
    if (single >= 0) {
      return single;
    }
    if (lexicon.roots().find(word, 0, length) >= 0) {
      return length;
    }
    int code = forms == null ? -1 : forms.find(word, length);
    if (forms != null && code >= 0) {
      return Forms.apply(code, word, length);
    }
    return rules.stem(word, length, capital);
  }

  /** The length of what the tables of single words have for the word or its host, or -1. */
  int single(char[] word, int length) {
    int found = single(word, 0, length);
    if (found >= 0) {
      return found;
    }
    int host = Segmenter.particle(word, length);
    found = host > 0 ? single(word, 0, host) : -1;
    if (found >= 0) {
      return found;
    }
    int inner = Segmenter.possessive(word, host > 0 ? host : length);
    found = inner > 0 ? single(word, 0, inner) : -1;
    if (found < 0 && host > 0) {
      inner = Segmenter.possessive(word, length);
      found = inner > 0 ? single(word, 0, inner) : -1;
    }
    return found;
  }

  private int single(char[] word, int start, int end) {
    int found = lexicon.exceptions().find(word, start, end);
    if (found >= 0) {
      return lexicon.exceptions().write(found, word);
    }
    found = lexicon.readings().find(word, start, end);
    return found >= 0 ? lexicon.readings().write(found, word) : -1;
  }
}
