package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.query.Cursor;
import id.telusur.query.Query;
import id.telusur.query.SearchRequest;
import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Searches over an index home on this machine. */
public final class LuceneSearches implements Searches, AutoCloseable {
  private static final Duration WARMING = Duration.ofSeconds(5);

  private final Generations generations;
  private final Duration limit;
  private final Ranking ranking;

  private LuceneSearches(Generations generations, Duration limit, Ranking ranking) {
    this.generations = generations;
    this.limit = limit;
    this.ranking = ranking;
  }

  /**
   * Opens a home, which may be empty still, and follows it: what is published there is warmed and
   * becomes live here.
   *
   * @param limit how long one request may take; what it has found by then is a partial answer
   */
  public static LuceneSearches following(IndexHome home, Duration limit) {
    var generations = new Generations(home, LuceneSearches::warm);
    generations.watchInBackground();
    return new LuceneSearches(generations, limit, Ranking.STANDARD);
  }

  /** Opens what is live in a home now, for a question or two. */
  public static LuceneSearches once(IndexHome home, Duration limit) {
    return once(home, limit, Ranking.STANDARD);
  }

  /** The same with other weights, to find out what they are worth. */
  public static LuceneSearches once(IndexHome home, Duration limit, Ranking ranking) {
    return new LuceneSearches(new Generations(home, unwarmed -> {}), limit, ranking);
  }

  @Override
  public Answer search(SearchRequest request, @Nullable String generation) throws IOException {
    Cursor after = request.after();
    if (after != null && generation != null && !generation.equals(after.generation())) {
      throw new IllegalArgumentException("the cursor belongs to generation " + after.generation());
    }
    String wanted = after == null ? generation : after.generation();
    OpenGeneration open = generations.use(wanted);
    try {
      return new Search(open, request, ranking, Deadline.in(limit)).run();
    } finally {
      open.release();
    }
  }

  @Override
  public ArticleAnswer article(String id, Query query, @Nullable String generation)
      throws IOException {
    OpenGeneration open = generations.use(generation);
    try {
      IndexSearcher searcher = open.searcher(Deadline.in(limit));
      TopDocs found = searcher.search(new TermQuery(new Term(Field.ID, id)), 1);
      if (searcher.timedOut()) {
        throw new UnavailableException("the time limit was reached");
      }
      return new ArticleAnswer(
          open.name(),
          found.scoreDocs.length == 0 ? null : found(searcher, found.scoreDocs[0].doc, query));
    } finally {
      open.release();
    }
  }

  private static ArticleAnswer.Found found(IndexSearcher searcher, int document, Query query)
      throws IOException {
    Document stored = searcher.storedFields().document(document, ArticleDocument.STORED);
    Article article = ArticleDocument.article(stored);
    var titles = new Marker(searcher, query.clauses(), MarkQueries.TITLE);
    var bodies = new Marker(searcher, query.clauses(), MarkQueries.BODY);
    MarkedText body = Marker.mark(article.bodyText(), bodies.spots(document));
    var paragraphs = new ArrayList<MarkedText>();
    int start = 0;
    for (String paragraph : article.body()) {
      paragraphs.add(body.part(start, start + paragraph.length()));
      start += paragraph.length() + 1;
    }
    return new ArticleAnswer.Found(
        article,
        ArticleDocument.tags(stored),
        Marker.mark(article.title(), titles.spots(document)),
        paragraphs);
  }

  @Override
  public Optional<Manifest> status() {
    return generations.status();
  }

  /** A few searches, so that the first reader does not wait for the disk. */
  private static void warm(OpenGeneration open) {
    for (String text : List.of("indonesia", "kerja sama pertahanan", "\"menteri luar negeri\"")) {
      try {
        SearchRequest request = SearchRequest.of(text, SearchRequest.SIZE);
        new Search(open, request, Ranking.STANDARD, Deadline.in(WARMING)).run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    generations.close();
  }
}
