package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * One search over one generation: the articles that hold all words, then those that hold some. Each
 * tier is counted in a pass without scores; ranking then looks only at what can win. Used once.
 */
final class Search {
  private final Session session;
  private final SearchRequest request;
  private final Tiers tiers;

  Search(Session session, SearchRequest request) {
    this.session = session;
    this.request = request;
    this.tiers = session.tiers(request.query());
  }

  Answer run() throws IOException {
    Filters filters = request.filters();
    var listed = new Listed(session, request, tiers);
    Census all = census(tiers.all(filters), counted(false));
    listed.take(Tier.ALL, all, null);
    Long related = request.relax() ? 0L : null;
    if (request.relax() && tiers.isRelaxable()) {
      Census some =
          Census.beside(all, tiers.allOrSome(filters), session.searcher(), session.generation());
      listed.take(Tier.SOME, some, all);
      related = some.total();
    }
    Interpretation interpretation = interpretation(all);
    Map<Facet, FacetCounts> facets = facets(all);
    return new Answer(
        request,
        session.generation().name(),
        session.generation().manifest().contents().newest(),
        new Answer.Total(all.total(), all.total() - all.copies().folded()),
        related,
        session.partial(), // of all the steps before
        listed.hits(),
        listed.next(),
        interpretation,
        facets);
  }

  /** Offers are made beside the first part of an answer. */
  private Interpretation interpretation(Census all) throws IOException {
    List<Offer> offers = request.after() == null ? Offers.of(session, request, all) : List.of();
    var meant = new Meant(session.shorthand(), request.query().clauses());
    return new Interpretation(meant.prefixes(), meant.names(), offers);
  }

  private Census census(Query query, Set<Facet> facets) throws IOException {
    return Census.of(query, session.searcher(), facets, session.generation());
  }

  /** The facets to count that are narrowed, or those that are not. */
  private Set<Facet> counted(boolean narrowed) {
    var facets = EnumSet.noneOf(Facet.class);
    facets.addAll(request.facets());
    if (narrowed) {
      facets.retainAll(request.filters().narrowed());
    } else {
      facets.removeAll(request.filters().narrowed());
    }
    return facets;
  }

  /** A facet that is narrowed is counted as if it were not: what else could be chosen. */
  private Map<Facet, FacetCounts> facets(Census all) throws IOException {
    var facets = new EnumMap<Facet, FacetCounts>(Facet.class);
    for (Facet facet : counted(false)) {
      facets.put(facet, all.counts(facet));
    }
    for (Facet facet : counted(true)) {
      Query wider = tiers.all(request.filters().without(facet));
      facets.put(facet, census(wider, EnumSet.of(facet)).counts(facet));
    }
    return facets;
  }
}
