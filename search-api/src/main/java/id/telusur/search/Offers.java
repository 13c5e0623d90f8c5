package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.Published;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import id.telusur.relation.Topics;
import id.telusur.search.Offer.Holder;
import id.telusur.search.Offer.Narrower;
import id.telusur.search.Offer.Without;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Finds what might be asked instead of a query. Each offer is counted by the index that answers.
 */
final class Offers {
  private static final Countries COUNTRIES = Countries.load();
  private static final Topics TOPICS = Topics.load();
  private static final Offices OFFICES = Offices.load();

  /** Parts of a query that are looked at: a longer one says well enough what it means. */
  private static final int LOOKED_AT = 8;

  /** Parts, the rarest, that are left out in turn where nothing holds all. */
  private static final int LEFT_OUT = 8;

  /** Holders of one office that are offered. */
  private static final int HOLDERS = 3;

  private final Session session;
  private final SearchRequest request;
  private final Census all;
  private final List<Offer> offers = new ArrayList<>();

  private Offers(Session session, SearchRequest request, Census all) {
    this.session = session;
    this.request = request;
    this.all = all;
  }

  /**
   * The offers beside an answer.
   *
   * @param all what was counted of the articles that hold all of the query
   */
  static List<Offer> of(Session session, SearchRequest request, Census all) throws IOException {
    var offers = new Offers(session, request, all);
    Respelling.of(session, request, all).ifPresent(offers.offers::add);
    List<Clause> parts = offers.parts();
    for (Clause clause : parts.subList(0, Math.min(LOOKED_AT, parts.size()))) {
      if (clause instanceof InText text && !session.deadline().shouldExit()) {
        offers.addFiled(text);
        offers.addHolders(text, parts);
      }
    }
    if (all.total() == 0 && parts.size() > 1) {
      offers.addShorter(parts);
    }
    return offers.offers;
  }

  private List<Clause> parts() {
    List<Clause> clauses = request.query().clauses();
    boolean all = clauses.size() == 1 && clauses.getFirst() instanceof All;
    return all ? ((All) clauses.getFirst()).clauses() : clauses;
  }

  private void addFiled(InText text) throws IOException {
    Optional<String> country = COUNTRIES.named(text.text()).map(Country::code);
    if (country.isPresent()) {
      addNarrower(text, Facet.COUNTRY, country.get());
    } else {
      Optional<String> topic = TOPICS.named(text.text()).map(found -> found.id());
      if (topic.isPresent()) {
        addNarrower(text, Facet.TOPIC, topic.get());
      }
    }
  }

  private void addNarrower(InText text, Facet facet, String value) throws IOException {
    Filters filters = request.filters();
    if (filters.values().containsKey(facet)) {
      return;
    }
    long articles = all.isCounted(facet) ? all.count(facet, value) : narrowed(facet, value);
    if (articles > 0) {
      offers.add(new Narrower(text.text(), facet, value, articles));
    }
  }

  private long narrowed(Facet facet, String value) throws IOException {
    Filters filters = request.filters();
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    values.putAll(filters.values());
    values.put(facet, List.of(value));
    return session.count(
        request.query(), new Filters(filters.from(), filters.to(), filters.since(), values));
  }

  /** Who held an office on the days that are asked about, the last first. */
  private void addHolders(InText text, List<Clause> parts) throws IOException {
    Optional<Official.Office> office = OFFICES.named(text.text());
    if (office.isEmpty()) {
      return;
    }
    List<Official> holders =
        OFFICES.holders(office.get(), country(parts)).reversed().stream()
            .filter(official -> holdsWhenAsked(official, parts))
            .limit(HOLDERS)
            .toList();
    for (Official official : holders) {
      if (!session.deadline().shouldExit()) {
        addHolder(text, official);
      }
    }
  }

  private void addHolder(InText text, Official official) throws IOException {
    String asked = Query.sideBySide(request.query().clauses()) + ", \"" + official.name() + '"';
    long articles = count(asked);
    if (articles > 0) {
      offers.add(
          new Holder(
              text.text(),
              official.name(),
              official.country(),
              official.from(),
              official.to(),
              asked,
              articles));
    }
  }

  /** The country that the query names beside the office, or Indonesia. */
  private static String country(List<Clause> parts) {
    return parts.stream()
        .flatMap(part -> part instanceof InText text ? Stream.of(text.text()) : Stream.empty())
        .flatMap(text -> COUNTRIES.named(text).stream())
        .map(Country::code)
        .filter(code -> !code.equals(Country.INDONESIA))
        .findFirst()
        .orElse(Country.INDONESIA);
  }

  /** Whether a term of office has a day that is asked about, or else one that is held. */
  private boolean holdsWhenAsked(Official official, List<Clause> parts) {
    Filters asked = days(parts);
    DayCounts held = session.generation().held();
    LocalDate from = asked.from() == null ? held.earliest() : asked.from();
    LocalDate to = asked.to() == null ? held.latest() : asked.to();
    boolean begun = to == null || !official.from().isAfter(to);
    return begun && (from == null || official.to() == null || !official.to().isBefore(from));
  }

  /** The days that the query names, or else those that narrow it. */
  private Filters days(List<Clause> parts) {
    for (Clause part : parts) {
      if (part instanceof Dated dated) {
        return Filters.days(dated.from(), dated.to());
      } else if (part instanceof Published published) {
        return Filters.days(published.from(), published.to());
      }
    }
    return request.filters();
  }

  private void addShorter(List<Clause> parts) throws IOException {
    for (Clause part : rarest(parts)) {
      List<Clause> rest = new ArrayList<>(parts);
      rest.remove(part);
      String asked = Query.sideBySide(rest);
      long articles = session.deadline().shouldExit() ? 0 : count(asked);
      if (articles > 0) {
        offers.add(new Without(part.canonical(), asked, articles));
      }
    }
  }

  /** The parts that fewest articles hold, the rarest first: one that none holds is to blame. */
  private List<Clause> rarest(List<Clause> parts) throws IOException {
    var articles = new HashMap<Clause, Long>();
    for (Clause part : parts) {
      articles.put(part, articlesAtMost(part));
    }
    return parts.stream()
        .sorted(Comparator.comparingLong(part -> articles.getOrDefault(part, 0L)))
        .limit(LEFT_OUT)
        .toList();
  }

  /** How many articles can hold a part, as the statistics of the index tell without a search. */
  private long articlesAtMost(Clause part) throws IOException {
    IndexSearcher searcher = session.searcher();
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(session.matching().of(part, Scope.ANYWHERE)),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    long articles = 0;
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      ScorerSupplier supplier = weight.scorerSupplier(segment);
      articles += supplier == null ? 0 : supplier.cost();
    }
    return articles;
  }

  /** How many articles hold all of what a text asks, read as the request is. */
  private long count(String text) throws IOException {
    Query query = QueryParser.parse(text, request.query().reading());
    return session.count(query, request.filters());
  }
}
