package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.query.Cursor;
import id.telusur.query.Order;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import id.telusur.schema.ArticleDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * One search over one generation: the articles that hold all words, then those that hold some, each
 * tier ranked and counted. Used once.
 */
final class Search {
  private final OpenGeneration generation;
  private final SearchRequest request;
  private final Ranking ranking;
  private final Deadline deadline;
  private final IndexSearcher searcher;
  private final Marker titles;
  private final Marker bodies;
  private final List<Hit> hits = new ArrayList<>();
  private @Nullable Cursor last;
  private boolean more;
  private boolean cut;

  Search(OpenGeneration generation, SearchRequest request, Ranking ranking, Deadline deadline)
      throws IOException {
    this.generation = generation;
    this.request = request;
    this.ranking = ranking;
    this.deadline = deadline;
    this.searcher = generation.searcher(deadline);
    this.titles = new Marker(searcher, request.query().clauses(), MarkQueries.TITLE);
    this.bodies = new Marker(searcher, request.query().clauses(), MarkQueries.BODY);
  }

  Answer run() throws IOException {
    var queries = new LuceneQueries(ranking, searcher.getIndexReader());
    Query all = queries.all(request.query(), request.filters());
    long total = take(Tier.ALL, all);
    long related = take(Tier.SOME, queries.some(request.query(), request.filters(), all));
    return new Answer(
        request,
        generation.name(),
        total,
        related,
        cut || searcher.timedOut() ? "the time limit was reached" : null,
        hits,
        more ? last : null);
  }

  /** Counts a tier, and takes from it what the answer has room for. */
  private long take(Tier tier, Query query) throws IOException {
    Cursor after = request.after();
    int room = request.size() - hits.size();
    boolean passed = after != null && tier.compareTo(after.tier()) < 0;
    if (passed || room == 0) {
      int count = searcher.search(query, new TotalHitCountCollectorManager(searcher.getSlices()));
      more |= !passed && count > 0;
      return count;
    }
    FieldDoc from = after != null && after.tier() == tier ? Ordering.after(after) : null;
    var collectors =
        new TopFieldCollectorManager(
            Ordering.of(request.order()), room + 1, from, Integer.MAX_VALUE);
    TopFieldDocs found = searcher.search(query, collectors);
    for (ScoreDoc document : found.scoreDocs) {
      cut |= deadline.shouldExit();
      if (cut || hits.size() == request.size()) {
        more = true;
        break;
      }
      last = Ordering.cursor((FieldDoc) document, request.order(), tier, generation.name());
      hits.add(hit((FieldDoc) document, tier));
    }
    return found.totalHits.value();
  }

  private Hit hit(FieldDoc document, Tier tier) throws IOException {
    Document stored = searcher.storedFields().document(document.doc, ArticleDocument.STORED);
    Article article = ArticleDocument.article(stored);
    return new Hit(
        article,
        ArticleDocument.tags(stored),
        Marker.mark(article.title(), titles.spots(document.doc)),
        Snippets.of(article.bodyText(), bodies.spots(document.doc)),
        tier,
        request.order() == Order.RELEVANCE ? (float) document.fields[0] : 0);
  }
}
