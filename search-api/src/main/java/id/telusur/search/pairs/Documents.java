package id.telusur.search.pairs;

import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The articles that a query matches, by number. */
public final class Documents {
  private Documents() {}

  /** All of them in order, or those found until the deadline. */
  public static List<Integer> of(IndexSearcher searcher, Query query, QueryTimeout deadline)
      throws IOException {
    var documents = new ArrayList<Integer>();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        DocIdSetIterator all = LiveDocuments.among(scorer.iterator(), leaf.reader());
        while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && !deadline.shouldExit()) {
          documents.add(leaf.docBase + all.docID());
        }
      }
    }
    return documents;
  }
}
