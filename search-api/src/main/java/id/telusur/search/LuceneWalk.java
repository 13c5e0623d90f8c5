package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.Tier;
import id.telusur.schema.ArticleDocument;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Passes over what matches in one generation, and holds one article at a time. */
final class LuceneWalk implements Walk {
  private final OpenGeneration generation;
  private final Tiers.Scored all;
  private final @Nullable Order order;
  private final float feedback;
  private final long count;

  /** Counts what matches by the session's deadline; the walk itself has none. */
  LuceneWalk(Session session, Query query, Filters filters, @Nullable Order order)
      throws IOException {
    Tiers tiers = session.tiers(query);
    this.generation = session.generation();
    this.all = tiers.scored(Tier.ALL, order, filters);
    this.order = order;
    this.feedback = session.ranking().of(Weight.FEEDBACK);
    this.count = session.count(tiers.all(filters));
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
              ? Matched.each(all.query(), searcher, reader)
              : inOrder(order, searcher).each(reader);
    } catch (InternalError e) {
      throw new Searches.UnavailableException(e);
    }
    if (seen != count) {
      throw new IOException("%d of %d articles were found".formatted(seen, count));
    }
  }

  private TierHits inOrder(Order order, IndexSearcher searcher) throws IOException {
    var none = new FixedBitSet(searcher.getIndexReader().maxDoc());
    return new TierHits(all, searcher, order, none, feedback, List.of());
  }

  @Override
  public void close() throws IOException {
    generation.release();
  }
}
