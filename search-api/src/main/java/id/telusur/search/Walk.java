package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

/**
 * Every article that holds all words of a query, copies too, one after another: the last that
 * entered the index first, equals by id. It keeps its generation open until it is closed, and holds
 * no more than one article and the places of {@value #STRIDE} at a time.
 */
public final class Walk implements AutoCloseable {
  /** Places that are looked up at once: each look-up passes over all that match. */
  private static final int STRIDE = 5000;

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final OpenGeneration generation;
  private final Ranking ranking;
  private final Query query;
  private final Filters filters;
  private final long count;

  Walk(OpenGeneration generation, Ranking ranking, Query query, Filters filters)
      throws IOException {
    this.generation = generation;
    this.ranking = ranking;
    this.query = query;
    this.filters = filters;
    Session session = session();
    this.count = session.count(query, filters);
    whole(session);
  }

  /** Name of the generation that answers. */
  public String generation() {
    return generation.name();
  }

  /** How many articles there are. */
  public long count() {
    return count;
  }

  /**
   * Goes from the first article to the last.
   *
   * @throws IOException if the visitor throws it, or the index cannot be read to its end
   */
  public void each(Visitor visitor) throws IOException {
    FieldDoc last = null;
    long seen = 0;
    while (seen < count) {
      List<FieldDoc> stride = stride(last);
      StoredFields stored = session().searcher().storedFields();
      for (FieldDoc place : stride) {
        Document document = stored.document(place.doc, ArticleDocument.STORED);
        visitor.see(ArticleDocument.article(document), ArticleDocument.tags(document));
      }
      if (stride.isEmpty()) {
        throw new IOException("%d articles of %d were found".formatted(seen, count));
      }
      seen += stride.size();
      last = stride.getLast();
    }
  }

  private List<FieldDoc> stride(@Nullable FieldDoc after) throws IOException {
    Session session = session();
    List<FieldDoc> found =
        TopHits.of(
            session.tiers(query).all(filters),
            session.searcher(),
            Order.ENTERED,
            STRIDE,
            after,
            Set.of());
    whole(session);
    return found;
  }

  private Session session() {
    return Session.of(generation, ranking, Deadline.in(LIMIT));
  }

  private static void whole(Session session) throws IOException {
    String partial = session.partial();
    if (partial != null) {
      throw new Searches.UnavailableException(partial);
    }
  }

  @Override
  public void close() throws IOException {
    generation.release();
  }

  /** What is done with each article. */
  public interface Visitor {
    /** Takes the next one. */
    void see(Article article, Tags tags) throws IOException;
  }
}
