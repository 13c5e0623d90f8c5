package id.telusur.copies;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Groups of near copies: the connected components of the graph whose edges join copies. Which
 * articles form a group depends on them alone, not on the order in which they are given.
 *
 * <p>Only articles with a key in common are compared ({@link Signature#keys}), each two of them
 * once, and of many only those that are neither of one group already nor routine texts of different
 * days ({@link Crowd}), so that time grows with the number of articles, unless very many have a key
 * in common and are no copies. Holds about 230 bytes an article.
 *
 * <p>An update needs no more than the groups it touches. Whether two articles are copies depends on
 * the two alone; so take the articles that came, those with which they share a key, and those that
 * were in one group with any of these or with an article that went or changed. Every edge that
 * comes or goes lies among them, and group them alone: all other groups stay as they are.
 */
public final class CopyGroups {
  /** The group of an article that has no copies. */
  public static final long NONE = -1;

  /** So many articles with a key in common are compared with all others of them. */
  private static final int CROWD = 64;

  private final byte[] signatures;
  private final long[] names;
  private final int[] parents;
  private int articles;

  /**
   * Room for a number of articles.
   *
   * @throws IllegalArgumentException if they are too many for one array of the JVM: 10 million
   */
  public CopyGroups(int capacity) {
    if (capacity < 0 || capacity > Integer.MAX_VALUE / Signature.SIZE - 1) {
      throw new IllegalArgumentException("cannot group so many articles: " + capacity);
    }
    signatures = new byte[capacity * Signature.SIZE];
    names = new long[capacity];
    parents = new int[capacity];
  }

  /** Adds an article by its id and the {@value Signature#SIZE} bytes of its signature. */
  public void add(String id, byte[] signature, int offset) {
    System.arraycopy(signature, offset, signatures, articles * Signature.SIZE, Signature.SIZE);
    names[articles] = name(id);
    articles++;
  }

  /**
   * The group of each article, in the order in which they were added; {@link #NONE} if it has no
   * copies. A group has the smallest of its articles' names: never negative, and the same as long
   * as that article stays.
   */
  public long[] groups() {
    for (int i = 0; i < articles; i++) {
      parents[i] = i;
    }
    for (int band = 0; band < Signature.BANDS; band++) {
      join(sorted(band), band);
    }
    return named();
  }

  /** All articles by their key in a band: the key in the upper half, the article in the lower. */
  private long[] sorted(int band) {
    var sorted = new long[articles];
    for (int i = 0; i < articles; i++) {
      sorted[i] = (long) key(i, band) << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private void join(long[] sorted, int band) {
    int start = 0;
    for (int end = 1; end <= sorted.length; end++) {
      if (end == sorted.length || sorted[end] >>> Integer.SIZE != sorted[start] >>> Integer.SIZE) {
        join(Arrays.stream(sorted, start, end).mapToInt(it -> (int) it).toArray(), band);
        start = end;
      }
    }
  }

  private void join(int[] alike, int band) {
    if (alike.length > CROWD) {
      new Crowd(signatures, alike).pairs((one, other) -> join(one, other, band));
      return;
    }
    for (int i = 0; i < alike.length; i++) {
      for (int j = i + 1; j < alike.length; j++) {
        join(alike[i], alike[j], band);
      }
    }
  }

  /** Joins the groups of two articles if they are copies; whether they are of one group now. */
  private boolean join(int one, int other, int band) {
    int root = root(one);
    int otherRoot = root(other);
    if (root == otherRoot) {
      return true;
    }
    boolean areCopies = !wereCompared(one, other, band) && areCopies(one, other);
    if (areCopies) {
      parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }
    return areCopies;
  }

  /** Whether two articles have a key in common in an earlier band, too. */
  private boolean wereCompared(int one, int other, int band) {
    for (int earlier = 0; earlier < band; earlier++) {
      if (key(one, earlier) == key(other, earlier)) {
        return true;
      }
    }
    return false;
  }

  private int key(int article, int band) {
    return Signature.key(signatures, article * Signature.SIZE, band);
  }

  private boolean areCopies(int one, int other) {
    return Signature.areCopies(
        signatures, one * Signature.SIZE, signatures, other * Signature.SIZE);
  }

  private int root(int article) {
    int root = article;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private long[] named() {
    var groups = new long[articles];
    Arrays.fill(groups, NONE);
    for (int i = 0; i < articles; i++) {
      int root = root(i);
      if (root != i) { // a root is the first of its group
        long least = groups[root] == NONE ? names[root] : groups[root];
        groups[root] = Math.min(least, names[i]);
      }
    }
    for (int i = 0; i < articles; i++) {
      groups[i] = groups[root(i)];
    }
    return groups;
  }

  /** 63 bits that stand for an id: two of a million articles share them with a chance of 1e-7. */
  private static long name(String id) {
    long hash = 0;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = WordHashes.mix(hash * 31 + b + 1);
    }
    return hash & Long.MAX_VALUE;
  }
}
