package id.telusur.search;

import id.telusur.schema.ContentVector;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/**
 * Pseudo-relevance feedback (Rocchio 1971): what the first hits of an answer have in common is
 * taken for what it is about, and hits that have the same count more, whatever was asked. How alike
 * they are is the cosine of their {@link ContentVector}s, less the mean of the hits: what all of
 * them say, such as the words asked for and the common ones, tells none of them from the others.
 */
final class Feedback {
  /**
   * So many hits say what the answer is about, the first most. 6 or 8 gain no more; where the four
   * count alike, questions (idk-mrc, facqa) lose .002.
   */
  static final int FIRST = 4;

  private static final float[] NOTHING = new float[ContentVector.SIZE];

  private final Map<Integer, float[]> vectors = new HashMap<>();
  private final float[] wanted = new float[ContentVector.SIZE];

  /**
   * Feedback on some hits, none of which gains anything where no article has a vector.
   *
   * @param hits documents to be compared
   * @param first the documents of the first hits, which need not be among those; the first of them
   *     counts most, the second half of that, the third a third
   */
  Feedback(IndexReader reader, List<Integer> hits, List<Integer> first) throws IOException {
    var documents = new TreeSet<Integer>(hits);
    documents.addAll(first);
    read(reader, documents);
    var mean = new float[ContentVector.SIZE];
    hits.forEach(hit -> add(of(hit), mean, 1f / hits.size()));
    for (float[] vector : vectors.values()) {
      add(mean, vector, -1);
      ContentVector.unit(vector);
    }
    for (int i = 0; i < first.size(); i++) {
      add(of(first.get(i)), wanted, 1f / (i + 1));
    }
    ContentVector.unit(wanted);
  }

  private void read(IndexReader reader, Collection<Integer> documents) throws IOException {
    for (int document : documents) {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
      BinaryDocValues stored = leaf.reader().getBinaryDocValues(Field.CONTENT_VECTOR);
      if (stored != null && stored.advanceExact(document - leaf.docBase)) {
        vectors.put(document, ContentVector.read(stored.binaryValue()));
      }
    }
  }

  private float[] of(int document) {
    return vectors.getOrDefault(document, NOTHING);
  }

  private static void add(float[] vector, float[] sum, float times) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += times * vector[i];
    }
  }

  /** How much a hit is like the first: 0 for the least, 2 for the most. */
  float likeness(int hit) {
    if (!vectors.containsKey(hit)) {
      return 0;
    }
    float[] vector = of(hit);
    float cosine = 0;
    for (int i = 0; i < vector.length; i++) {
      cosine += vector[i] * wanted[i];
    }
    return Math.clamp(1 + cosine, 0f, 2f);
  }
}
