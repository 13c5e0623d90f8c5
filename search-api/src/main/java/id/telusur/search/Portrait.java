package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.QueryParser;
import id.telusur.query.Tier;
import id.telusur.query.TimelineRequest;
import id.telusur.relation.Pair;
import id.telusur.schema.Field;
import id.telusur.search.pairs.Counter;
import id.telusur.search.pairs.MostNamed;
import id.telusur.search.pairs.Named;
import id.telusur.search.pairs.PairTexts;
import id.telusur.search.pairs.SignificantTerm;
import id.telusur.search.pairs.SignificantTerms;
import id.telusur.search.pairs.Typical;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Draws the portrait of one pair from one generation. Used once. */
final class Portrait {
  /** Articles that are shown as the latest, and as typical. */
  private static final int SHOWN = 5;

  private static final Query PAIRED = new FieldExistsQuery(Field.PAIR);

  private final Session session;
  private final String pair;
  private final Filters filters;
  private final Counter counter = new Counting();

  Portrait(Session session, String pair) {
    this.session = session;
    this.pair = pair;
    this.filters = Filters.of(Facet.PAIR, pair);
  }

  PairAnswer drawn() throws IOException {
    Query all = matching("", filters);
    Census census = census(filters, EnumSet.of(Facet.YEAR, Facet.TOPIC));
    DayCounts days = census.days();
    List<Integer> documents = session.documents(all);
    PairTexts texts = PairTexts.read(session.reader(), documents, session.deadline());
    List<SignificantTerm> terms = terms(texts, census.total());
    List<Named> named = MostNamed.of(texts, counter, session.deadline());
    FoundCopies copies = census.copies();
    List<PairAnswer.Year> years = years(days);
    List<Hit> latest = latest(all, copies);
    List<Hit> typical = typical(terms, census.total(), copies);
    ChronologyAnswer chronology =
        ChronologyAnswer.of(session, pair, null, documents, 0, Pairs.EVENTS);
    var whenever = new TimelineRequest(QueryParser.parse(""), filters, null);
    String partial = session.partial();
    String generation = session.generation().name();
    return new PairAnswer(
        generation,
        pair,
        census.total(),
        day(days.earliest(), days),
        day(days.latest(), days),
        Timeline.of(generation, whenever, days, session.generation().held(), partial),
        census.counts(Facet.TOPIC),
        years,
        texts.texts().size(),
        terms,
        named,
        latest,
        typical,
        chronology,
        partial);
  }

  private Query matching(String text, Filters within) {
    return session.tiers(session.parsed(text)).all(within);
  }

  private Census census(Filters within, Set<Facet> facets) throws IOException {
    return Census.of(matching("", within), session.searcher(), facets, session.generation());
  }

  private static PairAnswer.@Nullable Day day(@Nullable LocalDate day, DayCounts days) {
    return day == null ? null : new PairAnswer.Day(day, days.between(day, day));
  }

  private List<PairAnswer.Year> years(DayCounts days) throws IOException {
    LocalDate first = days.earliest();
    LocalDate last = days.latest();
    var years = new ArrayList<PairAnswer.Year>();
    if (first != null && last != null) {
      for (int year = first.getYear(); year <= last.getYear(); year++) {
        Census census = census(inYear(year), EnumSet.of(Facet.TOPIC));
        years.add(new PairAnswer.Year(year, census.total(), census.counts(Facet.TOPIC)));
      }
    }
    return years;
  }

  private Filters inYear(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return filters.within(first, first.plusYears(1).minusDays(1));
  }

  private List<SignificantTerm> terms(PairTexts texts, long articles) throws IOException {
    long paired = session.count(PAIRED);
    return new SignificantTerms(session.reader(), counter, session.deadline(), articles, paired)
        .of(Pair.parse(pair), texts);
  }

  private List<Hit> latest(Query all, FoundCopies copies) throws IOException {
    List<FieldDoc> found =
        TopHits.of(all, session.searcher(), Order.NEWEST, SHOWN, null, copies.leftOut());
    return hits(found.stream().map(hit -> hit.doc).toList(), copies);
  }

  private List<Hit> typical(List<SignificantTerm> terms, long articles, FoundCopies copies)
      throws IOException {
    var weighted = new ArrayList<Typical.Weighted>();
    for (SignificantTerm term : terms) {
      List<Integer> holding = session.documents(matching(term.query(), filters));
      weighted.add(new Typical.Weighted(holding, Math.sqrt(term.score())));
    }
    List<Typical.Near> nearest = Typical.of(weighted, articles, copies.leftOut(), SHOWN);
    return hits(nearest.stream().map(Typical.Near::document).toList(), copies);
  }

  private List<Hit> hits(List<Integer> documents, FoundCopies copies) throws IOException {
    var reading = new HitReader(session, List.of());
    var hits = new ArrayList<Hit>();
    for (int document : documents) {
      hits.add(reading.hit(document, Tier.ALL, 0, copies.of(document), null));
    }
    return hits;
  }

  /** Counts as the search does that a figure leads to. */
  private final class Counting implements Counter {
    @Override
    public long inPair(String query) throws IOException {
      return session.count(session.parsed(query), filters);
    }

    @Override
    public long inAnyPair(String query) throws IOException {
      Query paired =
          new BooleanQuery.Builder()
              .add(matching(query, Filters.NONE), Occur.FILTER)
              .add(PAIRED, Occur.FILTER)
              .build();
      return session.count(paired);
    }
  }
}
