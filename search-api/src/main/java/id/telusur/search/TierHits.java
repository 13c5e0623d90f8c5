package id.telusur.search;

import id.telusur.query.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The hits of one tier in the order of an answer. By relevance the first {@value #HEAD} are put in
 * order once more, by what {@link Feedback} adds to their scores: it takes nothing off, so that
 * none behind them has more. The order depends on what the tiers show alone, not on the part of it
 * that is asked for; an article that is withdrawn from the head changes that of the others there.
 */
final class TierHits {
  /** So many are put in order once more. 30 gain .001 less, 100 as much. */
  private static final int HEAD = 50;

  /** With fewer, those that the tier before began with among them, none are. 15 gain .001 less. */
  private static final int FEWEST = 10;

  /** How many are held at first where all are shown: the first come soon. */
  private static final int HELD = 2_000;

  /** How many at most, each time twice as many: little memory, and few passes. */
  private static final int MOST_HELD = 32_000;

  /** As {@link Ordering} has it. */
  private static final Comparator<FieldDoc> BY_SCORE =
      Comparator.comparing((FieldDoc hit) -> (Float) hit.fields[0], Comparator.reverseOrder())
          .thenComparing(hit -> (BytesRef) hit.fields[1]);

  private final Query query;
  private final IndexSearcher searcher;
  private final Order order;
  private final List<Integer> first = new ArrayList<>();
  private final Map<Integer, Float> gains = new HashMap<>();
  private final List<FieldDoc> head;
  private final FixedBitSet skipped;
  private final boolean more;

  /**
   * The hits of a tier.
   *
   * @param skipped the documents that are not listed; kept here, and added to
   * @param weight that of {@link Weight#FEEDBACK}
   * @param before the documents of the first hits of the tier before
   */
  TierHits(
      Tiers.Scored scored,
      IndexSearcher searcher,
      Order order,
      FixedBitSet skipped,
      float weight,
      List<Integer> before)
      throws IOException {
    this.query = scored.query();
    this.searcher = searcher;
    this.order = order;
    this.skipped = skipped;
    first.addAll(before);
    if (order != Order.RELEVANCE || !scored.asksMore() || weight <= 0) {
      this.head = List.of();
      this.more = true;
      return;
    }
    // One more, which tells a page of so many that there is another.
    List<FieldDoc> found = TopHits.of(query, searcher, order, HEAD + 1, null, skipped);
    boolean cut = searcher.timedOut();
    this.more = cut || found.size() > HEAD;
    if (!cut && !found.isEmpty()) {
      feedBack(found.subList(0, Math.min(found.size(), HEAD)), weight);
    }
    found.forEach(hit -> skipped.set(hit.doc));
    this.head = found.stream().map(this::gaining).sorted(BY_SCORE).toList();
  }

  private void feedBack(List<FieldDoc> found, float weight) throws IOException {
    List<Integer> documents = found.stream().map(hit -> hit.doc).toList();
    boolean enough = first.size() + documents.size() >= FEWEST;
    first.addAll(documents.subList(0, Math.min(documents.size(), Feedback.FIRST - first.size())));
    if (enough) {
      var feedback = new Feedback(searcher.getIndexReader(), documents, first);
      float most = weight * (float) found.getFirst().fields[0];
      documents.forEach(hit -> gains.put(hit, most * feedback.likeness(hit)));
    }
  }

  private FieldDoc gaining(FieldDoc hit) {
    float score = (float) hit.fields[0] + gain(hit.doc);
    return new FieldDoc(hit.doc, score, new Object[] {score, hit.fields[1]});
  }

  /** The documents of the first hits of this tier and those before, by words alone. */
  List<Integer> first() {
    return first;
  }

  /** What its likeness to the first hits adds to the score of one. */
  float gain(int document) {
    return gains.getOrDefault(document, 0f);
  }

  /** The next hits behind a place; from the beginning if there is none. */
  List<FieldDoc> after(@Nullable FieldDoc place, int size) throws IOException {
    var hits =
        new ArrayList<>(
            head.stream()
                .filter(hit -> place == null || BY_SCORE.compare(hit, place) > 0)
                .limit(size)
                .toList());
    if (hits.size() < size && more) {
      boolean isInHead =
          place == null || (!head.isEmpty() && BY_SCORE.compare(place, head.getLast()) <= 0);
      FieldDoc from = isInHead ? null : place;
      hits.addAll(TopHits.of(query, searcher, order, size - hits.size(), from, skipped));
    }
    return hits;
  }

  /**
   * Shows all one after another.
   *
   * @return how many were shown
   */
  long each(Matched.Visitor visitor) throws IOException {
    long seen = 0;
    FieldDoc last = null;
    int held = HELD;
    boolean goesOn = true;
    while (goesOn) {
      List<FieldDoc> next = after(last, held);
      for (FieldDoc hit : next) {
        seen++;
        if (!visitor.see(hit.doc)) {
          return seen;
        }
        last = hit;
      }
      goesOn = next.size() == held;
      held = Math.min(2 * held, MOST_HELD);
    }
    return seen;
  }
}
