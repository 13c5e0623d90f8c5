package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.schema.ArticleDocument;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Passes once over what matches in one generation, and holds one article at a time. */
final class LuceneWalk implements Walk {
  private final OpenGeneration generation;
  private final org.apache.lucene.search.Query all;
  private final @Nullable Order order;
  private final long count;

  /** Counts what matches by the session's deadline; the walk itself has none. */
  LuceneWalk(Session session, Query query, Filters filters, @Nullable Order order)
      throws IOException {
    Tiers tiers = session.tiers(query);
    this.generation = session.generation();
    org.apache.lucene.search.Query matching = tiers.all(filters);
    this.all = order == Order.RELEVANCE ? tiers.scoredAll(filters).query() : matching;
    this.order = order;
    this.count = session.count(matching);
    String partial = session.partial();
    if (partial != null) {
      throw new Searches.UnavailableException(partial);
    }
  }

  @Override
  public String generation() {
    return generation.name();
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void each(Visitor visitor) throws IOException {
    IndexSearcher searcher = generation.searcher();
    StoredFields stored = searcher.storedFields();
    Matched.Visitor reader =
        number -> {
          Document document = stored.document(number, ArticleDocument.STORED_WITH_ORIGIN);
          visitor.see(
              ArticleDocument.article(document),
              ArticleDocument.tags(document),
              ArticleDocument.asOf(document));
          return true;
        };
    long seen;
    try {
      seen =
          order == null
              ? Matched.each(all, searcher, reader)
              : TopHits.each(all, searcher, order, reader);
    } catch (InternalError e) {
      throw new Searches.UnavailableException(e);
    }
    if (seen != count) {
      throw new IOException("%d of %d articles were found".formatted(seen, count));
    }
  }

  @Override
  public void close() throws IOException {
    generation.release();
  }
}
