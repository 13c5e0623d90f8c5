package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * One search over one generation: the articles that hold all words, then those that hold some. Each
 * tier is counted in a pass without scores; ranking then looks only at what can win. Used once.
 */
final class Search {
  private final Session session;
  private final SearchRequest request;
  private final Tiers tiers;
  private @Nullable HitReader reader;
  private final List<Hit> hits = new ArrayList<>();
  private @Nullable Place last;
  private boolean more;
  private List<Integer> first = List.of(); // documents of the first hits

  Search(Session session, SearchRequest request) {
    this.session = session;
    this.request = request;
    this.tiers = session.tiers(request.query());
  }

  Answer run() throws IOException {
    Filters filters = request.filters();
    Census all = census(tiers.all(filters), counted(false));
    take(Tier.ALL, all, null);
    Long related = request.relax() ? 0L : null;
    if (request.relax() && tiers.isRelaxable()) {
      Census some =
          Census.beside(all, tiers.allOrSome(filters), session.searcher(), session.generation());
      take(Tier.SOME, some, all);
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
        hits,
        more ? next() : null,
        interpretation,
        facets);
  }

  /** The last hit that was taken, and of which tier it is. */
  private record Place(FieldDoc hit, Tier tier) {}

  /** Behind the last hit; where the time limit came before there was one, the same place again. */
  private @Nullable Cursor next() {
    return last == null
        ? request.after()
        : Ordering.cursor(last.hit, request, last.tier, session.generation().name());
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

  /**
   * Takes from a tier what the answer has room for.
   *
   * @param found its articles
   * @param before those of the tier before, which its query may match, too
   */
  private void take(Tier tier, Census found, @Nullable Census before) throws IOException {
    Cursor after = request.after();
    more |= session.partial() != null;
    if (found.total() == 0) {
      return;
    }
    FoundCopies copies = found.copies();
    var skipped = new FixedBitSet(session.reader().maxDoc());
    if (request.fold()) {
      skipped.or(copies.leftOut());
      if (before != null) {
        copies.shownIn(before.copies()).forEach(skipped::set);
      }
    }
    int room = request.size() - hits.size();
    if (room == 0) {
      more |= found.total() > skipped.cardinality();
      return;
    }
    if (before != null) {
      skipped.or(before.documents());
    }
    Order order = request.order();
    Tiers.Scored scored = tiers.scored(tier, order, request.filters());
    float weight = session.ranking().of(Weight.FEEDBACK);
    var listed = new TierHits(scored, session.searcher(), order, skipped, weight, first);
    first = listed.first();
    if (after != null && tier.compareTo(after.tier()) < 0) {
      return;
    }
    FieldDoc from = after != null && after.tier() == tier ? Ordering.after(after) : null;
    for (FieldDoc hit : listed.after(from, room + 1)) {
      if (hits.size() == request.size() || session.deadline().shouldExit()) {
        more = true;
        break;
      }
      last = new Place(hit, tier);
      List<Integer> others = request.fold() ? copies.of(hit.doc) : List.of();
      hits.add(hit(hit, tier, account(hit.doc, scored, listed), others));
    }
  }

  private @Nullable Account account(int document, Tiers.Scored scored, TierHits listed)
      throws IOException {
    return request.explain() && request.order() == Order.RELEVANCE
        ? session.accounts(scored).of(document, listed.gain(document))
        : null;
  }

  private Hit hit(FieldDoc hit, Tier tier, @Nullable Account account, List<Integer> copies)
      throws IOException {
    float score = request.order() == Order.RELEVANCE ? (float) hit.fields[0] : 0;
    return reader().hit(hit.doc, tier, score, copies, account);
  }

  /** Made for the first hit: who asks for counts alone needs none. */
  private HitReader reader() throws IOException {
    if (reader == null) {
      reader = new HitReader(session, request.query().clauses());
    }
    return reader;
  }
}
