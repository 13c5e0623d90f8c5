package id.telusur.language;

import java.util.Map;

/** Words that stand for other words: an immutable table, looked up by a slice of a buffer. */
final class WordMap {
  /** No target is longer. */
  static final int LONGEST = 32;

  static final WordMap EMPTY = new WordMap(Map.of());

  private final Roots words;
  private final char[][] targets;

  WordMap(Map<String, String> pairs) {
    var builder = new Roots.Builder();
    targets = new char[pairs.size()][];
    int number = 0;
    for (var pair : pairs.entrySet()) {
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
    return words.find(word, start, end);
  }

  boolean isEmpty() {
    return targets.length == 0;
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
