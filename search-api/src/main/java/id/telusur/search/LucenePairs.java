package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.QueryParser;
import id.telusur.relation.Event;
import id.telusur.search.pairs.PairCounts;
import id.telusur.search.pairs.PairTally;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Answers about pairs from an index home on this machine. */
final class LucenePairs implements Pairs {
  private static final int WARMED = 3;

  private final LuceneSearches searches;

  LucenePairs(LuceneSearches searches) {
    this.searches = searches;
  }

  @Override
  public PairsAnswer all(@Nullable String generation) throws IOException {
    return searches.answered(
        generation,
        session -> {
          PairCounts counts = PairTally.counts(session.reader(), session.deadline());
          return new PairsAnswer(
              session.generation().name(),
              counts,
              session.generation().held().years(),
              session.partial());
        });
  }

  @Override
  public PairAnswer of(String pair, @Nullable String generation) throws IOException {
    return searches.answered(generation, session -> portrait(session, pair));
  }

  /** Draws the pairs that cost most and are asked about most. */
  static void warm(Session session) throws IOException {
    PairCounts counts = PairTally.counts(session.reader(), session.deadline());
    for (PairCounts.Count count : counts.pairs().stream().limit(WARMED).toList()) {
      if (!session.deadline().shouldExit()) {
        portrait(session, count.pair());
      }
    }
  }

  private static PairAnswer portrait(Session session, String pair) throws IOException {
    Map<String, PairAnswer> kept = session.generation().portraits();
    PairAnswer known = kept.get(pair);
    if (known != null) {
      return known;
    }
    PairAnswer answer = new Portrait(session, pair).drawn();
    if (answer.partial() == null && answer.articles() > 0) {
      kept.put(pair, answer);
    }
    return answer;
  }

  @Override
  public ChronologyAnswer chronology(
      String pair, Event.@Nullable Kind kind, int offset, int size, @Nullable String generation)
      throws IOException {
    return searches.answered(
        generation,
        session -> {
          Query all = session.tiers(QueryParser.parse("")).all(Filters.of(Facet.PAIR, pair));
          List<Integer> documents = session.documents(all);
          return ChronologyAnswer.of(session, pair, kind, documents, offset, size);
        });
  }
}
