package id.telusur.search.suggest;

import id.telusur.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;

/** Asks the index itself how many texts have two words side by side. */
record Adjacency(IndexSearcher searcher) {
  /** So many candidates are asked about: each costs about a tenth of a millisecond. */
  private static final int MOST = 12;

  /** The candidates that stand behind a word in some text, the most frequent first. */
  List<String> behind(String word, List<String> candidates) {
    var counts = new HashMap<String, Integer>();
    for (String candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
      counts.put(candidate, count(word, candidate));
    }
    return counts.keySet().stream()
        .filter(candidate -> counts.getOrDefault(candidate, 0) > 0)
        .sorted(
            Comparator.<String>comparingInt(candidate -> -counts.getOrDefault(candidate, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** How many bodies have these two folded words side by side. */
  int count(String first, String second) {
    try {
      return searcher.count(new PhraseQuery(Field.BODY_EXACT, first, second));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
