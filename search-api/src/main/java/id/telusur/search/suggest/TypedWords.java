package id.telusur.search.suggest;

import id.telusur.query.Signs;
import java.util.List;
import java.util.Locale;

/**
 * The words of a query: how they were typed, and which stand side by side.
 *
 * @param typed the query as typed
 * @param words its words, in order
 */
record TypedWords(String typed, List<TypedWord> words) {
  /** In a query all in capitals a longer word is a word. */
  private static final int LONGEST_ABBREVIATION = 5;

  TypedWord at(int at) {
    return words.get(at);
  }

  /** Whether a word and the next are side by side in a listed name. */
  boolean isInName(int at) {
    return isBesideNext(at) && ListedNames.arePair(words.get(at).text(), words.get(at + 1).text());
  }

  /** Whether the word at one place is a number, and beside the one at another. */
  boolean isNumber(int first, int at) {
    return isBesideNext(first) && words.get(at).text().chars().allMatch(Character::isDigit);
  }

  /** Whether it begins with a capital, and goes on with none. */
  boolean hasCapital(TypedWord word) {
    String written = written(word);
    return Character.isUpperCase(written.charAt(0))
        && written.substring(1).equals(written.substring(1).toLowerCase(Locale.ROOT));
  }

  boolean isAbbreviation(TypedWord word) {
    return word.end() - word.start() <= LONGEST_ABBREVIATION
        && written(word).chars().allMatch(Character::isUpperCase);
  }

  /** Whether nothing but a blank or a hyphen stands behind a word: no operator, no comma. */
  boolean isBesideNext(int at) {
    if (at < 0 || at + 1 >= words.size()) {
      return false;
    }
    String between = typed.substring(words.get(at).end(), words.get(at + 1).start());
    return between.isBlank() || (between.length() == 1 && Signs.isHyphen(between.charAt(0)));
  }

  private String written(TypedWord word) {
    return typed.substring(word.start(), word.end());
  }
}
