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
 * none behind them has more. The order depends on what the tiers hold alone, not on the part of it
 * that is asked for.
 */
final class TierHits {
  /** So many are put in order once more. 30 gain .001 less, 100 as much. */
  private static final int HEAD = 50;

  /**
   * So many hits say what the answer is about, the first most. 6 or 8 gain no more; where the four
   * count alike, questions (idk-mrc, facqa) lose .002.
   */
  private static final int FIRST = 4;

  /** Among fewer hits none are put in order once more. 15 gain .001 less. */
  private static final int FEWEST = 10;

  /** How many are held at a time where all are shown: little memory, and few passes. */
  private static final int HELD = 2_000;

  /** As {@link Ordering} has it. */
  private static final Comparator<FieldDoc> BY_SCORE =
      Comparator.comparing((FieldDoc hit) -> (Float) hit.fields[0], Comparator.reverseOrder())
          .thenComparing(hit -> (BytesRef) hit.fields[1]);

  private final Query query;
  private final IndexSearcher searcher;
  private final Order order;
  private final FixedBitSet skipped;
  private final List<FieldDoc> found;
  private final List<FieldDoc> head;
  private final List<Integer> first = new ArrayList<>();
  private final Map<Integer, Float> gains = new HashMap<>();

  /**
   * The hits of a tier.
   *
   * @param skipped the documents that are not listed
   * @param weight that of {@link Weight#FEEDBACK}
   * @param before the tier before; {@code null} for the first
   */
  TierHits(
      Tiers.Scored scored,
      IndexSearcher searcher,
      Order order,
      FixedBitSet skipped,
      float weight,
      @Nullable TierHits before)
      throws IOException {
    this.query = scored.query();
    this.searcher = searcher;
    this.order = order;
    this.skipped = skipped;
    boolean again = order == Order.RELEVANCE && scored.asksMore() && weight > 0;
    this.found = again ? TopHits.of(query, searcher, order, HEAD, null, skipped) : List.of();
    if (before != null) {
      first.addAll(before.first);
    }
    if (!found.isEmpty()) {
      feedBack(weight);
    }
    this.head = found.stream().map(this::gaining).sorted(BY_SCORE).toList();
  }

  private void feedBack(float weight) throws IOException {
    List<Integer> documents = found.stream().map(hit -> hit.doc).toList();
    boolean enough = first.size() + documents.size() >= FEWEST;
    first.addAll(documents.subList(0, Math.min(documents.size(), FIRST - first.size())));
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
    boolean more = found.isEmpty() || found.size() == HEAD;
    if (hits.size() < size && more) {
      FieldDoc from = behindHead(place);
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
    List<FieldDoc> next;
    do {
      next = after(last, HELD);
      for (FieldDoc hit : next) {
        seen++;
        if (!visitor.see(hit.doc)) {
          return seen;
        }
        last = hit;
      }
    } while (next.size() == HELD);
    return seen;
  }

  /** Where to look for the rest, which is in the order found. */
  private @Nullable FieldDoc behindHead(@Nullable FieldDoc place) {
    boolean isBehind =
        head.isEmpty() || (place != null && BY_SCORE.compare(place, head.getLast()) > 0);
    return isBehind ? place : found.getLast();
  }
}
