package id.telusur.search.suggest;

import id.telusur.search.phrases.EdgeWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words stand behind which, in titles and in the running text that was read, and which of
 * them a hyphen joins there: what a word begun may become behind another.
 */
final class Neighbours {
  /** Pairs at most, the most frequent: 16 bytes each. */
  static final int MOST = 200_000;

  private static final int LEAST = 2;

  private final SortedWords words;

  /** First word, second word, in order. */
  private final long[] pairs;

  private final int[] counts;

  /** How often a hyphen joins them in running text. */
  private final int[] hyphens;

  private Neighbours(
      SortedWords words, long[] pairs, Map<Long, Integer> counted, Map<Long, Integer> hyphened) {
    this.words = words;
    this.pairs = pairs;
    counts = Arrays.stream(pairs).mapToInt(pair -> counted.getOrDefault(pair, 0)).toArray();
    hyphens = Arrays.stream(pairs).mapToInt(pair -> hyphened.getOrDefault(pair, 0)).toArray();
  }

  /**
   * Counts the pairs of titles and texts.
   *
   * @param words numbers the words to keep
   */
  static Neighbours of(Titles titles, Writing writing, SortedWords words) {
    int[] numbers = new int[titles.words()];
    Arrays.setAll(numbers, word -> words.find(titles.word(word)));
    var counts = new HashMap<Long, Integer>();
    var hyphens = new HashMap<Long, Integer>();
    for (int[] title : titles.all()) {
      for (int i = 1; i < title.length; i++) {
        count(title[i - 1], title[i], numbers, counts);
      }
    }
    for (int[] text : writing.texts()) {
      for (int i = 1; i < text.length; i++) {
        int one = writing.word(text[i - 1]);
        int other = writing.word(text[i]);
        count(one, other, numbers, counts);
        if (Writing.isHyphened(text[i])) {
          count(one, other, numbers, hyphens);
        }
      }
    }
    counts.values().removeIf(count -> count < LEAST);
    long[] pairs =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    return new Neighbours(words, pairs, counts, hyphens);
  }

  private static void count(int one, int other, int[] numbers, Map<Long, Integer> counts) {
    if (one >= 0 && other >= 0 && numbers[one] >= 0 && numbers[other] >= 0) {
      counts.merge(pair(numbers[one], numbers[other]), 1, Integer::sum);
    }
  }

  private static long pair(int one, int other) {
    return ((long) one << Integer.SIZE) | other;
  }

  /** The content words behind a word that begin so, the most frequent first. */
  List<String> behind(String first, String beginning) {
    return behind(first, beginning, counts);
  }

  /** Those that a hyphen joins to it, likewise. */
  List<String> joined(String first, String beginning) {
    return behind(first, beginning, hyphens);
  }

  private List<String> behind(String first, String beginning, int[] times) {
    int one = words.find(first);
    if (one < 0) {
      return List.of();
    }
    int from = at(pair(one, words.from(beginning)));
    int to = at(pair(one, words.to(beginning)));
    var found = new ArrayList<Integer>();
    for (int at = from; at < to; at++) {
      if (times[at] > 0) {
        found.add(at);
      }
    }
    found.sort(Comparator.comparingInt(at -> -times[at]));
    return found.stream()
        .map(at -> words.word((int) pairs[at]))
        .filter(word -> !EdgeWords.contains(word))
        .toList();
  }

  private int at(long pair) {
    int found = Arrays.binarySearch(pairs, pair);
    return found < 0 ? -found - 1 : found;
  }
}
