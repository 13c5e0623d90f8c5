package id.telusur.search.suggest;

import id.telusur.schema.Field;
import id.telusur.search.phrases.LogLikelihood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which words some articles hold more than the others do.
 *
 * @param reader of the index
 * @param articles which they are, by number
 */
record Association(IndexReader reader, FixedBitSet articles) {
  /** Places in postings that are read at most: a tenth of a millisecond and more. */
  private static final int MOST = 50_000;

  /**
   * Folded words, those first that the articles set apart; else in the order given. Where there is
   * too much to read, what is most common anywhere counts as common among the articles, too.
   */
  List<String> order(List<String> words) {
    try {
      Map<String, Double> ratios = ratios(words);
      return words.stream()
          .sorted(Comparator.comparingDouble(word -> -ratios.getOrDefault(word, 0.0)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Double> ratios(List<String> words) throws IOException {
    var frequencies = new HashMap<String, Integer>();
    for (String word : words) {
      frequencies.put(word, reader.docFreq(term(word)));
    }
    var rarest = new ArrayList<>(frequencies.entrySet());
    rarest.sort(Map.Entry.comparingByValue());
    var ratios = new HashMap<String, Double>();
    long some = articles.cardinality();
    long read = 0;
    for (Map.Entry<String, Integer> word : rarest) {
      read += word.getValue();
      if (read < MOST) {
        ratios.put(word.getKey(), ratio(word.getKey(), word.getValue(), some));
      }
    }
    return ratios;
  }

  private double ratio(String word, int frequency, long some) throws IOException {
    long holding = holding(term(word));
    // Deleted articles are counted until they are merged away, here as everywhere.
    return LogLikelihood.of(holding, some, frequency - holding, reader.maxDoc() - some);
  }

  private static Term term(String word) {
    return new Term(Field.BODY_EXACT, word);
  }

  /** How many of the articles hold a word in their text. */
  private long holding(Term term) throws IOException {
    long holding = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          holding += articles.get(leaf.docBase + postings.docID()) ? 1 : 0;
        }
      }
    }
    return holding;
  }
}
