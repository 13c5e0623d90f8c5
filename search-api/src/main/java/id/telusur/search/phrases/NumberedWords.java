package id.telusur.search.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by number, from 0 on, in the order in which they came. */
public final class NumberedWords {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** How many different words came. */
  public int size() {
    return words.size();
  }

  /** The word with a number. */
  public String word(int number) {
    return words.get(number);
  }

  /** The number of a word, which it is given if it is new. */
  public int number(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** The number of a word; {@link FrequentRuns#BREAK} if it never came. */
  public int find(String word) {
    return numbers.getOrDefault(word, FrequentRuns.BREAK);
  }
}
