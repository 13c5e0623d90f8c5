package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Regions;
import id.telusur.relation.Topics;
import id.telusur.search.Offer.Narrower;
import id.telusur.search.Offer.Published;
import id.telusur.search.Offer.Region;
import id.telusur.search.Offer.Spelling;
import id.telusur.search.Offer.Without;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Finds what might be asked instead of a query. Each offer is counted by the index that answers.
 */
final class Offers {
  private static final Countries COUNTRIES = Countries.builtIn();
  private static final Regions REGIONS = Regions.inText();
  private static final Topics TOPICS = Topics.builtIn();

  /** Parts of a query that are looked at: a longer one says well enough what it means. */
  private static final int LOOKED_AT = 8;

  /** Parts, the rarest, that are left out in turn where nothing holds all. */
  private static final int LEFT_OUT = 8;

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
    offers.spelling().ifPresent(offers.offers::add);
    List<Clause> parts = request.query().parts();
    var holders = new HolderOffers(session, request);
    for (Clause clause : parts.subList(0, Math.min(LOOKED_AT, parts.size()))) {
      if (clause instanceof InText text && !session.deadline().shouldExit()) {
        offers.addOther(text);
        offers.offers.addAll(holders.of(text));
      }
    }
    if (all.total() == 0 && parts.size() > 1) {
      offers.addShorter(parts);
    }
    return offers.offers;
  }

  /** Did you mean? First the values of fields are put right, then words. */
  private Optional<Spelling> spelling() throws IOException {
    Query query = asked(request.query().withoutUnusedSigns());
    Filters filters = request.filters();
    Optional<Spelling> values = ValueSpelling.of(session, query, filters);
    Query better = values.isEmpty() ? query : asked(values.get().query());
    long articles = values.map(Spelling::articles).orElse(all.total());
    return Respelling.of(session, better, filters, articles)
        .or(() -> values.filter(spelling -> spelling.articles() > 0));
  }

  /** What a text asks that is the query's, or nearly. */
  private Query asked(String text) {
    Query query = request.query();
    return text.equals(query.text()) ? query : QueryParser.parse(text, query.reading());
  }

  private void addOther(InText text) throws IOException {
    if (text instanceof Dated date) {
      addPublished(date);
    } else {
      addFiled(text);
    }
  }

  private void addPublished(Dated date) throws IOException {
    String asked = request.query().with(date.published(), date);
    long articles = session.count(asked, request.query(), request.filters());
    if (articles > 0 && articles < all.total()) {
      offers.add(new Published(date.text(), asked, articles));
    }
  }

  private void addFiled(InText text) throws IOException {
    Optional<String> country = COUNTRIES.named(text.text()).map(Country::code);
    Optional<String> region = REGIONS.named(text.text());
    if (country.isPresent()) {
      addNarrower(text, Facet.COUNTRY, country.get());
    } else if (region.isPresent()) {
      addRegion(text, region.get());
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
    if (articles > 0 && articles < all.total()) {
      offers.add(new Narrower(text.text(), facet, value, articles));
    }
  }

  /** Articles that are about a country of a region seldom name the region. */
  private void addRegion(InText text, String region) throws IOException {
    String asked = request.query().with(new Filed(Facet.COUNTRY, region), text);
    long articles = session.count(asked, request.query(), request.filters());
    if (articles > 0) {
      offers.add(new Region(text.text(), asked, articles));
    }
  }

  private long narrowed(Facet facet, String value) throws IOException {
    return session.count(request.query(), request.filters().with(facet, List.of(value)));
  }

  private void addShorter(List<Clause> parts) throws IOException {
    for (Clause part : toBlame(parts)) {
      String asked = request.query().without(part);
      long articles =
          session.deadline().shouldExit()
              ? 0
              : session.count(asked, request.query(), request.filters());
      if (articles > 0) {
        offers.add(new Without(part.canonical(), asked, articles));
      }
    }
  }

  /**
   * The parts without which the others may find something. One that no article holds is to blame;
   * of several none is, as without one of them the next finds nothing. Else those that fewest
   * articles hold, the rarest first.
   */
  private List<Clause> toBlame(List<Clause> parts) throws IOException {
    var articles = new HashMap<Clause, Long>();
    for (Clause part : parts) {
      articles.put(part, articlesAtMost(part));
    }
    List<Clause> unheld =
        articles.keySet().stream().filter(part -> articles.getOrDefault(part, 0L) == 0).toList();
    if (!unheld.isEmpty()) {
      return unheld.size() == 1 ? unheld : List.of();
    }
    return parts.stream()
        .sorted(Comparator.comparingLong(part -> articles.getOrDefault(part, 0L)))
        .limit(LEFT_OUT)
        .toList();
  }

  /** How many articles can hold a part, as the statistics of the index tell without a search. */
  private long articlesAtMost(Clause part) throws IOException {
    IndexSearcher searcher = session.searcher();
    Weight weight = Matched.weight(session.matching().of(part, Scope.ANYWHERE), searcher);
    long articles = 0;
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      ScorerSupplier supplier = weight.scorerSupplier(segment);
      articles += supplier == null ? 0 : supplier.cost();
    }
    return articles;
  }
}
