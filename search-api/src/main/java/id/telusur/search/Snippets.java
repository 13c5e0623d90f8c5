package id.telusur.search;

import id.telusur.search.Marker.Spot;
import id.telusur.search.Sentences.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the sentences of a text that show best why it matches: those in which most different
 * clauses match, then most often, then first; in the order of the text. A sentence that is too long
 * is cut around its matches, at blanks, and an ellipsis says so.
 */
final class Snippets {
  private static final int MOST = 3;
  private static final int LONGEST = 280;
  private static final int LEAD = 60;

  /** Sentences that are weighed; a text with more matching ones is about the query anyway. */
  private static final int CONSIDERED = 100;

  private static final String ELLIPSIS = "\u2026";

  private Snippets() {}

  static List<MarkedText> of(String text, List<Spot> spots) {
    var all = new Sentences(text);
    if (spots.isEmpty()) {
      Range first = all.at(0);
      return List.of(shown(new MarkedText(text, List.of()), first, List.of()));
    }
    var sentences = new TreeMap<Range, List<Spot>>(Comparator.comparingInt(Range::start));
    Range sentence = new Range(0, 0);
    for (Spot spot : spots) {
      if (spot.start() >= sentence.end()) {
        if (sentences.size() == CONSIDERED) {
          break;
        }
        sentence = all.at(spot.start());
      }
      sentences.computeIfAbsent(sentence, range -> new ArrayList<>()).add(spot);
    }
    MarkedText marked = Marker.mark(text, spots);
    return sentences.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -worth(entry.getValue())))
        .limit(MOST)
        .sorted(Comparator.comparingInt(entry -> entry.getKey().start()))
        .map(entry -> shown(marked, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static int worth(List<Spot> spots) {
    Set<Integer> clauses = new HashSet<>();
    spots.forEach(spot -> clauses.add(spot.clause()));
    return clauses.size() * 1000 + Math.min(spots.size(), 999);
  }

  private static MarkedText shown(MarkedText marked, Range sentence, List<Spot> spots) {
    if (sentence.end() - sentence.start() <= LONGEST) {
      return marked.part(sentence.start(), sentence.end());
    }
    int focus = spots.isEmpty() ? sentence.start() : spots.getFirst().start();
    String text = marked.text();
    int from = focus - sentence.start() <= LEAD ? sentence.start() : blankAfter(text, focus - LEAD);
    int latest = Math.min(sentence.end(), from + LONGEST);
    int to = latest == sentence.end() ? latest : blankBefore(text, latest, focus + 1);
    return marked
        .part(from, to)
        .between(from > sentence.start() ? ELLIPSIS : "", to < sentence.end() ? ELLIPSIS : "");
  }

  private static int blankAfter(String text, int at) {
    int blank = text.indexOf(' ', at);
    return blank < 0 || blank > at + LEAD ? at : blank + 1;
  }

  private static int blankBefore(String text, int at, int notBefore) {
    int blank = text.lastIndexOf(' ', at);
    return blank < notBefore ? at : blank;
  }
}
