package id.telusur.search;

import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The documents that a query matches, whatever they score. */
final class Matched {
  private Matched() {}

  /** What finds them, and where in each the query matches. */
  static Weight weight(Query query, IndexSearcher searcher) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /**
   * Shows one after another, in the order in which they lie in the index.
   *
   * @return how many were shown
   */
  static long each(Query query, IndexSearcher searcher, Visitor visitor) throws IOException {
    Weight weight = weight(query, searcher);
    long seen = 0;
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator live = LiveDocuments.among(scorer.iterator(), leaf.reader());
        while (live.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          seen++;
          if (!visitor.see(leaf.docBase + live.docID())) {
            return seen;
          }
        }
      }
    }
    return seen;
  }

  /** What is done with each. */
  interface Visitor {
    /** Takes the next one by its number; whether to go on. */
    boolean see(int document) throws IOException;
  }
}
