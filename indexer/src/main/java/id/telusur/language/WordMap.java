package id.telusur.language;

import java.util.Map;

/** Words that stand for other words: an immutable table, looked up by a slice of a buffer. */
final class WordMap {
  /** No target is longer. */
  static final int LONGEST = 32;

  private final Roots words;

  /** One bit for each first letter, last letter and length that occur: most words end here. */
  private final long[] filter = new long[64];

  private final char[][] targets;

  WordMap(Map<String, String> pairs) {
    var builder = new Roots.Builder();
    targets = new char[pairs.size()][];
    int number = 0;
    for (var pair : pairs.entrySet()) {
      char[] word = pair.getKey().toCharArray();
      int bit = bit(word, 0, word.length);
      filter[bit >> 6] |= 1L << bit;
      builder.add(pair.getKey(), 0, false);
      if (pair.getValue().length() > LONGEST) {
        throw new IllegalArgumentException("longer than " + LONGEST + ": " + pair.getValue());
      }
      targets[number++] = pair.getValue().toCharArray();
    }
    words = builder.build();
  }

  /** The number of the word that stands in {@code word} from start to end, or -1. */
  int find(char[] word, int start, int end) {
    return held(word, start, end) ? words.find(word, start, end) : -1;
  }

  /** The same, where {@link Roots#hash} of the slice is known. */
  int find(char[] word, int start, int end, int hash) {
    return held(word, start, end) ? words.find(word, start, end, hash) : -1;
  }

  private boolean held(char[] word, int start, int end) {
    int bit = bit(word, start, end);
    return end > start && (filter[bit >> 6] & (1L << bit)) != 0;
  }

  private static int bit(char[] word, int start, int end) {
    return end > start ? (word[start] * 37 + word[end - 1] * 5 + (end - start) * 101) & 4095 : 0;
  }

  /**
   * Writes what stands for a word found to the start of {@code buffer}.
   *
   * @param buffer has room for {@link #LONGEST} characters
   * @return its length
   */
  int write(int found, char[] buffer) {
    char[] target = targets[found];
    System.arraycopy(target, 0, buffer, 0, target.length);
    return target.length;
  }

  long bytes() {
    long sum = words.bytes();
    for (char[] target : targets) {
      sum += 2L * target.length + 16;
    }
    return sum;
  }
}
