package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.LiveDocuments;
import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Passes once over what matches in one generation, and holds one article at a time. */
final class LuceneWalk implements Walk {
  private final OpenGeneration generation;
  private final org.apache.lucene.search.Query all;
  private final long count;

  /** Counts what matches by the session's deadline; the walk itself has none. */
  LuceneWalk(Session session, Query query, Filters filters) throws IOException {
    this.generation = session.generation();
    this.all = session.tiers(query).all(filters);
    this.count = session.count(all);
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
    Weight weight = searcher.createWeight(searcher.rewrite(all), ScoreMode.COMPLETE_NO_SCORES, 1);
    long seen = 0;
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        seen += each(leaf, weight, visitor);
      }
    } catch (InternalError e) {
      throw new Searches.UnavailableException(e);
    }
    if (seen != count) {
      throw new IOException("%d of %d articles were found".formatted(seen, count));
    }
  }

  private static long each(LeafReaderContext leaf, Weight weight, Visitor visitor)
      throws IOException {
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    DocIdSetIterator found = LiveDocuments.among(scorer.iterator(), leaf.reader());
    StoredFields stored = leaf.reader().storedFields();
    long seen = 0;
    for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
      Document document = stored.document(at, ArticleDocument.STORED_WITH_ORIGIN);
      visitor.see(
          ArticleDocument.article(document),
          ArticleDocument.tags(document),
          ArticleDocument.asOf(document));
      seen++;
    }
    return seen;
  }

  @Override
  public void close() throws IOException {
    generation.release();
  }
}
