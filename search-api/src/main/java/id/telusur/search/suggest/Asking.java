package id.telusur.search.suggest;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * What one request asks of the live index.
 *
 * @param searcher stops at the deadline
 * @param counter how many articles the text of a query finds
 * @param finder which articles it finds, by number
 * @param deadline when to stop
 */
public record Asking(
    IndexSearcher searcher,
    ToLongFunction<String> counter,
    Function<String, FixedBitSet> finder,
    QueryTimeout deadline) {
  Adjacency adjacency() {
    return new Adjacency(searcher);
  }

  /** What sets apart the articles that a query finds. */
  Association association(String query) {
    return new Association(searcher.getIndexReader(), finder.apply(query));
  }

  long count(String query) {
    return counter.applyAsLong(query);
  }

  boolean isOver() {
    return deadline.shouldExit();
  }
}
