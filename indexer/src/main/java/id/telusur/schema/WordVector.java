package id.telusur.schema;

import id.telusur.article.Article;
import id.telusur.copies.WordHashes;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an article as a vector of {@value #SIZE} numbers, so that how much two articles say
 * in the same words is a sum of products: feature hashing (Weinberger et al. 2009). A word adds to
 * two dimensions, which its hash names, with the sign that it gives; {@code n / (n + 1.2)} for n
 * occurrences, as in BM25, so that none wins by being repeated. Common words are not left out: they
 * are in all vectors, and go where a mean is taken off.
 */
public final class WordVector {
  /** Dimensions of every vector, a byte each. */
  public static final int SIZE = 256;

  private static final double SATURATION = 1.2;
  private static final int USUAL_WORDS = 256;

  /** Where in a hash the second dimension of its word lies. */
  private static final int SECOND = 32;

  private long[] words = new long[USUAL_WORDS];
  private int count;

  private WordVector() {}

  /** The vector of an article, to be stored: its direction says it all. */
  static byte[] of(Article article) {
    var vector = new WordVector();
    WordHashes.of(article.title(), vector::add);
    article.body().forEach(paragraph -> WordHashes.of(paragraph, vector::add));
    return vector.bytes();
  }

  private void add(long word) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
  }

  private byte[] bytes() {
    Arrays.sort(words, 0, count);
    var sums = new double[SIZE];
    for (int start = 0, end = 0; start < count; start = end) {
      while (end < count && words[end] == words[start]) {
        end++;
      }
      long hash = WordHashes.mix(words[start]);
      double weight = (end - start) / (end - start + SATURATION);
      add(hash, weight, sums);
      add(hash >>> SECOND, weight, sums);
    }
    return scaled(sums);
  }

  private static void add(long hash, double weight, double[] sums) {
    int dimension = (int) hash & (SIZE - 1);
    sums[dimension] += (hash & SIZE) == 0 ? weight : -weight;
  }

  private static byte[] scaled(double[] sums) {
    double greatest = 0;
    for (double sum : sums) {
      greatest = Math.max(greatest, Math.abs(sum));
    }
    var bytes = new byte[SIZE];
    for (int i = 0; i < SIZE && greatest > 0; i++) {
      bytes[i] = (byte) Math.round(sums[i] / greatest * Byte.MAX_VALUE);
    }
    return bytes;
  }

  /**
   * Reads what {@link #of} gave, as a vector of length 1; without any word, of length 0.
   *
   * @throws IllegalArgumentException if there are not {@value #SIZE} bytes
   */
  public static float[] read(BytesRef stored) {
    if (stored.length != SIZE) {
      throw new IllegalArgumentException(
          "a vector of words has %d bytes: %d".formatted(SIZE, stored.length));
    }
    var vector = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      vector[i] = stored.bytes[stored.offset + i];
    }
    return unit(vector);
  }

  /** The vector itself, brought to length 1, unless it has none. */
  public static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    if (squares > 0) {
      float length = (float) Math.sqrt(squares);
      for (int i = 0; i < vector.length; i++) {
        vector[i] /= length;
      }
    }
    return vector;
  }
}
