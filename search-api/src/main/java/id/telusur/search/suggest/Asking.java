package id.telusur.search.suggest;

import java.util.function.ToLongFunction;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;

/**
 * What one request asks of the live index.
 *
 * @param searcher stops at the deadline
 * @param counter how many articles the text of a query finds
 * @param deadline when to stop
 */
public record Asking(
    IndexSearcher searcher, ToLongFunction<String> counter, QueryTimeout deadline) {
  Adjacency adjacency() {
    return new Adjacency(searcher);
  }

  long count(String query) {
    return counter.applyAsLong(query);
  }

  boolean isOver() {
    return deadline.shouldExit();
  }
}
