package id.telusur.search;

import id.telusur.query.Order;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The first hits of a query in an order, without some that are not wanted. */
final class TopHits {
  /** Counting is not this one's business: from the first hit on, what cannot win is passed by. */
  private static final int COUNTED = 1;

  private TopHits() {}

  static List<FieldDoc> of(
      Query query,
      IndexSearcher searcher,
      Order order,
      int size,
      @Nullable FieldDoc after,
      Bits skipped)
      throws IOException {
    var manager = new TopFieldCollectorManager(Ordering.of(order), size, after, COUNTED);
    TopFieldCollector top = manager.newCollector();
    searcher.search(query, new OneSlice<>(new Skipping(top, skipped)));
    ScoreDoc[] found = top.topDocs().scoreDocs;
    return List.of(found).stream().map(hit -> (FieldDoc) hit).toList();
  }

  private static final class Skipping extends FilterCollector {
    private final Bits skipped;

    Skipping(Collector in, Bits skipped) {
      super(in);
      this.skipped = skipped;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(segment)) {
        @Override
        public void collect(int document) throws IOException {
          if (!skipped.get(segment.docBase + document)) {
            super.collect(document);
          }
        }

        @Override
        public @Nullable DocIdSetIterator competitiveIterator() throws IOException {
          return in.competitiveIterator();
        }
      };
    }
  }
}
