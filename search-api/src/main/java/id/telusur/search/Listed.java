package id.telusur.search;

import id.telusur.query.Cursor;
import id.telusur.query.Order;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The hits of one part of an answer, taken from one tier after another, and where it goes on. */
final class Listed {
  private final Session session;
  private final SearchRequest request;
  private final Tiers tiers;
  private @Nullable HitReader reader;
  private final List<Hit> hits = new ArrayList<>();
  private @Nullable Place last;
  private boolean more;
  private List<Integer> first = List.of(); // documents of the first hits

  /** A hit, and of which tier it is. */
  private record Place(FieldDoc hit, Tier tier) {}

  Listed(Session session, SearchRequest request, Tiers tiers) {
    this.session = session;
    this.request = request;
    this.tiers = tiers;
  }

  List<Hit> hits() {
    return hits;
  }

  /**
   * Where the next part begins: behind the last hit, or where the time limit came before there was
   * one, at the same place again. {@code null} if there are no more.
   */
  @Nullable Cursor next() {
    if (!more || last == null) {
      return more ? request.after() : null;
    }
    return Ordering.cursor(last.hit, request, last.tier, session.generation().name());
  }

  /**
   * Takes from a tier what there is room for.
   *
   * @param found its articles
   * @param before those of the tier before, which its query may match, too
   */
  void take(Tier tier, Census found, @Nullable Census before) throws IOException {
    more |= session.partial() != null;
    if (found.total() == 0) {
      return;
    }
    FixedBitSet skipped = skipped(found, before);
    if (hits.size() == request.size()) {
      more |= found.total() > skipped.cardinality();
      return;
    }
    if (before != null) {
      skipped.or(before.documents());
    }
    take(tier, found.copies(), skipped);
  }

  /** The copies that are not listed, as another is. */
  private FixedBitSet skipped(Census found, @Nullable Census before) {
    var skipped = new FixedBitSet(session.reader().maxDoc());
    if (request.fold()) {
      skipped.or(found.copies().leftOut());
      if (before != null) {
        found.copies().shownIn(before.copies()).forEach(skipped::set);
      }
    }
    return skipped;
  }

  private void take(Tier tier, FoundCopies copies, FixedBitSet skipped) throws IOException {
    Order order = request.order();
    Tiers.Scored scored = tiers.scored(tier, order, request.filters());
    float weight = session.ranking().of(Weight.FEEDBACK);
    var listed = new TierHits(scored, session.searcher(), order, skipped, weight, first);
    first = listed.first();
    Cursor after = request.after();
    if (after != null && tier.compareTo(after.tier()) < 0) {
      return;
    }
    FieldDoc from = after != null && after.tier() == tier ? Ordering.after(after) : null;
    for (FieldDoc hit : listed.after(from, request.size() - hits.size() + 1)) {
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
