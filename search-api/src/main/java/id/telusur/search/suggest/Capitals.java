package id.telusur.search.suggest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes folded words in place of others: all in capitals where those are, each with a capital
 * where each of those has one, and else as the archive writes it.
 */
record Capitals(EntryIndex index) {
  /**
   * Words as they are to be written.
   *
   * @param words folded, with a blank between
   * @param typed what they stand for
   */
  String write(String words, String typed) {
    if (typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
      return words.toUpperCase(Locale.ROOT);
    }
    boolean capital =
        Arrays.stream(typed.split("\\P{L}+"))
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
    return Arrays.stream(words.split(" "))
        .map(index::written)
        .map(word -> capital ? capital(word) : word)
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
