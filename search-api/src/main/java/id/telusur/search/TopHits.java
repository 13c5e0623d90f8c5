package id.telusur.search;

import id.telusur.query.Order;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The first hits of a query in an order, without those that others stand for. */
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
      Set<Integer> skipped)
      throws IOException {
    FixedBitSet without = skipped.isEmpty() ? null : bits(skipped, searcher);
    var manager = new TopFieldCollectorManager(Ordering.of(order), size, after, COUNTED);
    ScoreDoc[] found =
        searcher.search(
            query,
            new CollectorManager<Collector, ScoreDoc[]>() {
              private final TopFieldCollector top = manager.newCollector();

              @Override
              public Collector newCollector() {
                return without == null ? top : new Skipping(top, without);
              }

              @Override
              public ScoreDoc[] reduce(Collection<Collector> one) {
                return top.topDocs().scoreDocs;
              }
            });
    return List.of(found).stream().map(hit -> (FieldDoc) hit).toList();
  }

  private static FixedBitSet bits(Set<Integer> skipped, IndexSearcher searcher) {
    var bits = new FixedBitSet(searcher.getIndexReader().maxDoc());
    skipped.forEach(bits::set);
    return bits;
  }

  private static final class Skipping extends FilterCollector {
    private final FixedBitSet skipped;

    Skipping(Collector in, FixedBitSet skipped) {
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
      };
    }
  }
}
