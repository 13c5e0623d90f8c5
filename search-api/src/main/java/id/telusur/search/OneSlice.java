package id.telusur.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Has a search done with one collector: searchers have no executor, and so there is one slice. */
record OneSlice<C extends Collector>(C collector) implements CollectorManager<C, C> {
  @Override
  public C newCollector() {
    return collector;
  }

  @Override
  public C reduce(Collection<C> one) {
    return collector;
  }
}
