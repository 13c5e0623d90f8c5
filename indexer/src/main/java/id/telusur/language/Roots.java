package id.telusur.language;

import java.util.Arrays;

/**
 * The roots a stemmer knows: an immutable hash table over one array of characters, so that a slice
 * of a buffer is looked up without making a string. Each root carries a weight (how many forms of
 * it a corpus of news holds, the base of the choice between readings) and whether it is a name.
 */
final class Roots {
  /** The bits of a slot that hold a number; the others hold those of the hash. */
  private static final int NUMBER = (1 << 17) - 1;

  private final char[] letters;
  private final int[] ends;
  private final short[] weights;
  private final boolean[] names;

  /** The number of a root, from 1, and bits of its hash: most other words differ in them. */
  private final int[] slots;

  private Roots(Builder builder) {
    int size = builder.size;
    if (size > NUMBER) {
      throw new IllegalArgumentException("more roots than numbers: " + size);
    }
    letters = Arrays.copyOf(builder.letters, size == 0 ? 0 : builder.ends[size - 1]);
    ends = Arrays.copyOf(builder.ends, size);
    weights = Arrays.copyOf(builder.weights, size);
    names = Arrays.copyOf(builder.names, size);
    slots = new int[Integer.highestOneBit(Math.max(4, size)) * 4];
    for (int root = 0; root < size; root++) {
      int hash = hash(letters, start(root), ends[root]);
      int slot = slot(letters, start(root), ends[root], hash);
      if (slots[slot] == 0) {
        slots[slot] = (hash & ~NUMBER) | (root + 1);
      }
    }
  }

  /** The number of the root that stands in {@code word} from start to end, or -1. */
  int find(char[] word, int start, int end) {
    return find(word, start, end, hash(word, start, end));
  }

  /** The same, where the hash of the slice is known. */
  int find(char[] word, int start, int end, int hash) {
    return (slots[slot(word, start, end, hash)] & NUMBER) - 1;
  }

  boolean holds(String word) {
    return find(word.toCharArray(), 0, word.length()) >= 0;
  }

  /** In how many forms a corpus holds the root; 0 for one that stands only by itself. */
  int weight(int root) {
    return weights[root];
  }

  /** Whether the root is a name: it takes clitics and nothing else. */
  boolean name(int root) {
    return names[root];
  }

  String text(int root) {
    return new String(letters, start(root), ends[root] - start(root));
  }

  /** Bytes that the table takes, headers of the arrays left out. */
  long bytes() {
    return 2L * letters.length + 4L * ends.length + 3L * weights.length + 4L * slots.length;
  }

  private int start(int root) {
    return root == 0 ? 0 : ends[root - 1];
  }

  /** The hash by which all these tables find a word. */
  static int hash(char[] word, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + word[i];
    }
    return (hash ^ (hash >>> 15)) * 0x9E3779B1;
  }

  /** The slot that holds the slice, or the free one where it would stand. */
  private int slot(char[] word, int start, int end, int hash) {
    int mask = slots.length - 1;
    int slot = (hash >>> 7) & mask;
    while (slots[slot] != 0 && !same(slots[slot], word, start, end, hash)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean same(int slot, char[] word, int start, int end, int hash) {
    int root = (slot & NUMBER) - 1;
    return (slot & ~NUMBER) == (hash & ~NUMBER)
        && Arrays.equals(letters, start(root), ends[root], word, start, end);
  }

  /** Collects roots; of two equal ones the first stays. */
  static final class Builder {
    private char[] letters = new char[1 << 16];
    private int[] ends = new int[1 << 13];
    private short[] weights = new short[1 << 13];
    private boolean[] names = new boolean[1 << 13];
    private int size;

    void add(String root, int weight, boolean name) {
      int start = size == 0 ? 0 : ends[size - 1];
      int end = start + root.length();
      if (end > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        names = Arrays.copyOf(names, 2 * size);
      }
      root.getChars(0, root.length(), letters, start);
      ends[size] = end;
      weights[size] = (short) Math.min(weight, Short.MAX_VALUE);
      names[size++] = name;
    }

    boolean isEmpty() {
      return size == 0;
    }

    Roots build() {
      return new Roots(this);
    }
  }
}
