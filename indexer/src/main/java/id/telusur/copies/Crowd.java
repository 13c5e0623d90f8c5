package id.telusur.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Many articles with a key in common, as the routine texts of every day have. It names the pairs of
 * them that are not routine, and few others, without looking at all: such a pair is of one day, or
 * the numbers of one title stand in the other, or one of the two has no day or no number.
 */
final class Crowd {
  private final byte[] signatures;
  private final int[] articles;
  private final Map<Integer, Joined> days = new HashMap<>();
  private final Map<Integer, Joined> holders = new HashMap<>();
  private final Joined loose = new Joined();

  /** Those whose title names so many numbers that some were cut off: the last, and the article. */
  private final long[] cut;

  /**
   * Looks at a crowd.
   *
   * @param signatures all signatures
   * @param articles which of them
   */
  Crowd(byte[] signatures, int[] articles) {
    this.signatures = signatures;
    this.articles = articles;
    var full = new ArrayList<Long>();
    for (int article : articles) {
      int[] numbers = numbers(article);
      if (numbers.length == 0 || !Signature.isDated(signatures, at(article))) {
        loose.add(article);
      }
      put(days, Signature.day(signatures, at(article)), article);
      for (int number : numbers) {
        put(holders, number, article);
      }
      if (numbers.length == TitleNumbers.COUNT) {
        full.add((long) numbers[numbers.length - 1] << Integer.SIZE | article);
      }
    }
    this.cut = full.stream().sorted().mapToLong(Long::longValue).toArray();
  }

  private static void put(Map<Integer, Joined> lists, int key, int article) {
    lists.computeIfAbsent(key, unused -> new Joined()).add(article);
  }

  /** Names the pairs, but for those known to be of one group; one may come several times. */
  void pairs(Pairs pairs) {
    for (int article : articles) {
      days.getOrDefault(Signature.day(signatures, at(article)), new Joined()).pair(article, pairs);
      loose.pair(article, pairs);
      int[] numbers = numbers(article);
      if (numbers.length > 0) {
        within(article, rarest(numbers), pairs);
      }
    }
  }

  /** All whose numbers may hold those of an article: they name this one, or it may be cut off. */
  private void within(int article, int number, Pairs pairs) {
    holders.getOrDefault(number, new Joined()).pair(article, pairs);
    for (int i = 0; i < cutBefore(number); i++) {
      pairs.pair(article, (int) cut[i]);
    }
  }

  private int rarest(int[] numbers) {
    int rarest = numbers[0];
    for (int number : numbers) {
      rarest = candidates(number) < candidates(rarest) ? number : rarest;
    }
    return rarest;
  }

  private int candidates(int number) {
    return holders.getOrDefault(number, new Joined()).size() + cutBefore(number);
  }

  /** How many may have named a number, had it not been cut off. */
  private int cutBefore(int number) {
    int found = Arrays.binarySearch(cut, (long) number << Integer.SIZE);
    return found < 0 ? -found - 1 : found;
  }

  private int[] numbers(int article) {
    return TitleNumbers.read(signatures, at(article) + Signature.NUMBERS);
  }

  private static int at(int article) {
    return article * Signature.SIZE;
  }

  /** Takes pairs. */
  interface Pairs {
    /** Whether the two are of one group, by this pair or by others. */
    boolean pair(int one, int other);
  }
}
