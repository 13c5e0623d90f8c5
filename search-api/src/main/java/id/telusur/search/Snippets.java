package id.telusur.search;

import id.telusur.query.Stretch;
import id.telusur.search.Marker.Spot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the sentences of a text that show best why it matches, in the order of the text: first
 * one in which most different clauses match, then those that add most clauses which none before
 * them shows. Of equals the one with more clauses is taken, then with more matches, then the first.
 */
final class Snippets {
  private static final int MOST = 3;

  /** Sentences that are weighed; a text with more matching ones is about the query anyway. */
  private static final int CONSIDERED = 100;

  private Snippets() {}

  static List<MarkedText> of(String text, List<Spot> spots) {
    MarkedText marked = Marker.mark(text, spots);
    return best(passages(text, spots)).stream()
        .sorted(Comparator.comparingInt(Passage::start))
        .map(passage -> passage.in(marked))
        .toList();
  }

  /** The sentences that something matches in; without a match the first of the text. */
  private static List<Passage> passages(String text, List<Spot> spots) {
    var sentences = new Sentences(text);
    var passages = new ArrayList<Passage>();
    if (spots.isEmpty()) {
      passages.add(Passage.of(text, sentences.at(0), spots));
    }
    int next = 0;
    while (next < spots.size() && passages.size() < CONSIDERED) {
      int first = next;
      Stretch sentence = sentences.at(spots.get(first).start());
      do {
        next++;
      } while (next < spots.size() && spots.get(next).start() < sentence.end());
      passages.add(Passage.of(text, sentence, spots.subList(first, next)));
    }
    return passages;
  }

  private static List<Passage> best(List<Passage> passages) {
    var left = new ArrayList<>(passages);
    var best = new ArrayList<Passage>();
    var shown = new BitSet();
    while (best.size() < MOST && !left.isEmpty()) {
      int next = 0;
      for (int i = 1; i < left.size(); i++) {
        if (left.get(i).isBetter(left.get(next), shown)) {
          next = i;
        }
      }
      Passage chosen = left.remove(next);
      shown.or(chosen.clauses());
      best.add(chosen);
    }
    return best;
  }
}
