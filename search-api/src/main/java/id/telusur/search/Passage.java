package id.telusur.search;

import id.telusur.query.Stretch;
import id.telusur.search.Marker.Spot;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence, and what matches in it. Of one that is too long it is the part that shows most
 * different clauses, cut at blanks, and an ellipsis says so.
 *
 * @param sentence the whole of it
 * @param part what is shown
 * @param clauses the numbers of the clauses that match there
 * @param matches how often they do
 */
record Passage(Stretch sentence, Stretch part, BitSet clauses, int matches) {
  private static final int LONGEST = 280;
  private static final int LEAD = 60;

  /** Matches of a long sentence that it may be cut around. */
  private static final int CONSIDERED = 20;

  private static final String ELLIPSIS = "\u2026";

  /** The passage of a sentence in which something matches, or nothing. */
  static Passage of(String text, Stretch sentence, List<Spot> spots) {
    if (sentence.end() - sentence.start() <= LONGEST) {
      return showing(sentence, sentence, spots);
    }
    int first = spots.isEmpty() ? sentence.start() : spots.getFirst().start();
    Passage best = showing(sentence, part(text, sentence, first), spots);
    var nothing = new BitSet();
    for (int i = 1; i < Math.min(CONSIDERED, spots.size()); i++) {
      Passage next = showing(sentence, part(text, sentence, spots.get(i).start()), spots);
      best = next.isBetter(best, nothing) ? next : best;
    }
    return best;
  }

  private static Passage showing(Stretch sentence, Stretch part, List<Spot> spots) {
    var clauses = new BitSet();
    int matches = 0;
    for (Spot spot : spots) {
      if (spot.start() >= part.start() && spot.start() < part.end()) {
        clauses.set(spot.clause());
        matches++;
      }
    }
    return new Passage(sentence, part, clauses, matches);
  }

  private static Stretch part(String text, Stretch sentence, int focus) {
    int from = focus - sentence.start() <= LEAD ? sentence.start() : blankAfter(text, focus - LEAD);
    int latest = Math.min(sentence.end(), from + LONGEST);
    int to = latest == sentence.end() ? latest : blankBefore(text, latest, focus + 1);
    return new Stretch(from, to);
  }

  private static int blankAfter(String text, int at) {
    int blank = text.indexOf(' ', at);
    return blank < 0 || blank > at + LEAD ? Sentences.whole(text, at) : blank + 1;
  }

  private static int blankBefore(String text, int at, int notBefore) {
    int blank = text.lastIndexOf(' ', at);
    return blank < notBefore ? Sentences.whole(text, at) : blank;
  }

  /**
   * Whether this shows more than another: more clauses that are not shown yet, else more clauses,
   * else more matches.
   */
  boolean isBetter(Passage other, BitSet shown) {
    int more = adds(shown) - other.adds(shown);
    if (more == 0) {
      more = clauses.cardinality() - other.clauses.cardinality();
    }
    return more == 0 ? matches > other.matches : more > 0;
  }

  private int adds(BitSet shown) {
    var added = (BitSet) clauses.clone();
    added.andNot(shown);
    return added.cardinality();
  }

  /** This passage of its text, with its marks. */
  MarkedText in(MarkedText text) {
    return text.part(part.start(), part.end())
        .between(
            part.start() > sentence.start() ? ELLIPSIS : "",
            part.end() < sentence.end() ? ELLIPSIS : "");
  }

  int start() {
    return part.start();
  }
}
