package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Query;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import id.telusur.schema.Field;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
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
      return new Search(session(open), request).run();
    } finally {
      open.release();
    }
  }

  @Override
  public ArticleAnswer article(String id, Query query, @Nullable String generation)
      throws IOException {
    OpenGeneration open = generations.use(generation);
    try {
      Session session = session(open);
      TopDocs found = session.searcher().search(new TermQuery(new Term(Field.ID, id)), 1);
      if (session.partial() != null) {
        throw new UnavailableException("the time limit was reached");
      }
      var reader = new HitReader(session, query.clauses());
      return new ArticleAnswer(
          open.name(), found.scoreDocs.length == 0 ? null : reader.whole(found.scoreDocs[0].doc));
    } finally {
      open.release();
    }
  }

  @Override
  public Timeline timeline(TimelineRequest request, @Nullable String generation)
      throws IOException {
    OpenGeneration open = generations.use(generation);
    try {
      Session session = session(open);
      org.apache.lucene.search.Query all = session.tiers(request.query()).all(request.filters());
      Census census = Census.of(all, session.searcher(), EnumSet.of(Facet.YEAR), open.held());
      return Timeline.of(
          open.name(), census.days(), open.held(), request.interval(), session.partial());
    } finally {
      open.release();
    }
  }

  private Session session(OpenGeneration open) {
    return Session.of(open, ranking, Deadline.in(limit));
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
        new Search(Session.of(open, Ranking.STANDARD, Deadline.in(WARMING)), request).run();
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
