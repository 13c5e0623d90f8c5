package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import id.telusur.schema.Field;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Searches over an index home on this machine. */
public final class LuceneSearches implements Searches, AutoCloseable {
  private static final Duration WARMING = Duration.ofSeconds(5);

  /** How long opening and counting may take before a walk. */
  private static final Duration BEFORE_WALK = Duration.ofSeconds(30);

  static {
    // 64 words and 100 other names, each in three forms and two fields, as phrases, in both tiers;
    // set where every search comes in, and for all of them, as Lucene will have it.
    IndexSearcher.setMaxClauseCount(16_384);
  }

  private final Generations generations;
  private final Duration limit;
  private final Ranking ranking;
  private final Reading reading;

  private LuceneSearches(
      Generations generations, Duration limit, Ranking ranking, Reading reading) {
    this.generations = generations;
    this.limit = limit;
    this.ranking = ranking;
    this.reading = reading;
  }

  /**
   * Follows a home, which may be empty still: what is published there is warmed and becomes live
   * here. It returns at once; until the home has been opened, there is none to answer. A large
   * index is read against its checksums first.
   *
   * @param limit how long one request may take; what it has found by then is a partial answer
   * @param reading how words are read that a request says nothing else of
   */
  public static LuceneSearches following(IndexHome home, Duration limit, Reading reading) {
    var generations =
        new Generations(
            home, new Soundness(), reading.variants().groups(), open -> warm(open, reading));
    generations.watchInBackground();
    return new LuceneSearches(generations, limit, Ranking.STANDARD, reading);
  }

  /** Has something done once the home was opened, or could not be. */
  public void whenOpened(Runnable action) {
    generations.whenFollowed(action);
  }

  /**
   * Opens what is live in a home now, for a question or two. It is read against its checksums
   * first: of a large index that takes longer than the questions, and a wrong answer is worse.
   *
   * @param ranking the usual weights, or others, to find out what they are worth
   */
  public static LuceneSearches once(
      IndexHome home, Duration limit, Ranking ranking, Reading reading) {
    return new LuceneSearches(
        Generations.opened(home, new Soundness(), reading.variants().groups(), unwarmed -> {}),
        limit,
        ranking,
        reading);
  }

  @Override
  public Reading reading() {
    return reading;
  }

  @Override
  public Answer search(SearchRequest request, @Nullable String generation) throws IOException {
    Cursor after = request.after();
    if (after != null && generation != null && !generation.equals(after.generation())) {
      throw new IllegalArgumentException("the cursor belongs to generation " + after.generation());
    }
    String wanted = after == null ? generation : after.generation();
    return answered(wanted, session -> new Search(session, request).run());
  }

  @Override
  public ArticleAnswer article(String id, Query query, @Nullable String generation)
      throws IOException {
    return answered(
        generation,
        session -> {
          int document = document(id, session);
          var reader = new HitReader(session, query.clauses());
          ArticleAnswer.Found found = document < 0 ? null : reader.whole(document);
          wholeOrThrow(session);
          return new ArticleAnswer(session.generation().name(), found);
        });
  }

  @Override
  public SimilarAnswer similar(String id, int size, @Nullable String generation)
      throws IOException {
    return answered(
        generation,
        session -> {
          int document = document(id, session);
          return document < 0
              ? new SimilarAnswer(session.generation().name(), null, null)
              : Similar.of(document, size, session);
        });
  }

  @Override
  public SuggestAnswer suggest(String typed, int size) throws IOException {
    return answered(null, session -> SuggestAnswer.of(typed, size, session));
  }

  @Override
  public Timeline timeline(TimelineRequest request, @Nullable String generation)
      throws IOException {
    return answered(
        generation,
        session -> {
          org.apache.lucene.search.Query all =
              session.tiers(request.query()).all(request.filters());
          DayCounts held = session.generation().held();
          DayCounts days =
              Census.of(all, session.searcher(), EnumSet.of(Facet.YEAR), session.generation())
                  .days();
          return Timeline.of(session.generation().name(), request, days, held, session.partial());
        });
  }

  @Override
  public Pairs pairs() {
    return new LucenePairs(this);
  }

  /** The number of the article with an id, -1 if there is none. */
  private int document(String id, Session session) throws IOException {
    Optional<Instant> withdrawn = generations.withdrawn(id);
    if (withdrawn.isPresent()) { // whatever the generation holds: it may be about to hide it
      throw new WithdrawnException(id, withdrawn.get());
    }
    TopDocs found = session.searcher().search(new TermQuery(new Term(Field.ID, id)), 1);
    wholeOrThrow(session);
    return found.scoreDocs.length > 0 ? found.scoreDocs[0].doc : -1;
  }

  /** What has no word for being partial is given whole or not at all. */
  private static void wholeOrThrow(Session session) throws UnavailableException {
    String partial = session.partial();
    if (partial != null) {
      throw new UnavailableException(partial);
    }
  }

  /** Answers from one generation, which stays open until the answer is there. */
  <T> T answered(@Nullable String generation, Answering<T> answering) throws IOException {
    Deadline deadline = Deadline.in(limit);
    OpenGeneration open = generations.use(generation, deadline);
    try {
      return answering.answer(Session.of(open, ranking, reading, deadline));
    } catch (InternalError e) {
      throw new UnavailableException(e);
    } finally {
      open.release();
    }
  }

  /** What is done with a session. */
  interface Answering<T> {
    T answer(Session session) throws IOException;
  }

  @Override
  public Walk walk(Query query, Filters filters, @Nullable Order order, @Nullable String generation)
      throws IOException {
    Deadline deadline = Deadline.in(BEFORE_WALK);
    OpenGeneration open = generations.use(generation, deadline);
    try {
      return new LuceneWalk(Session.of(open, ranking, reading, deadline), query, filters, order);
    } catch (InternalError e) {
      open.release();
      throw new UnavailableException(e);
    } catch (Throwable e) {
      open.release();
      throw e;
    }
  }

  @Override
  public Manifest live() throws IOException {
    return answered(null, session -> session.generation().manifest());
  }

  @Override
  public Optional<Manifest> status() {
    return generations.status();
  }

  @Override
  public Optional<Instant> replaced(String generation) throws IOException {
    return generations.replaced(generation);
  }

  @Override
  public Optional<String> steady() {
    return generations.steady();
  }

  @Override
  public Optional<String> complaint() {
    return generations.complaint();
  }

  /** A few questions, so that the first reader does not wait for the disk. */
  private static void warm(OpenGeneration open, Reading reading) {
    try {
      open.suggester();
      for (String text : List.of("indonesia", "kerja sama pertahanan", "\"menteri luar negeri\"")) {
        Session session = warming(open, reading);
        new Search(session, SearchRequest.of(session.parsed(text), SearchRequest.SIZE)).run();
      }
      LucenePairs.warm(warming(open, reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Session warming(OpenGeneration open, Reading reading) {
    return Session.of(open, Ranking.STANDARD, reading, Deadline.in(WARMING));
  }

  @Override
  public void close() throws IOException {
    generations.close();
  }
}
