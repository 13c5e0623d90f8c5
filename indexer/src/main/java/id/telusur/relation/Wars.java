package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import id.telusur.relation.Mention.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whose conflict the title and the lead of an article tell of. */
final class Wars {
  /** So many characters before the first of the two still tell of both: "perang antara Iran". */
  private static final int BEFORE = 14;

  /** A text of one endless sentence costs no more than a lead. */
  private static final int MOST = 50;

  private final Set<String> titled;
  private final Set<Pair> inTitle;
  private final Set<Pair> inLead;

  Wars(Reading reading) {
    this.titled = reading.sentences().getFirst().countries();
    this.inTitle = pairs(reading, Part.TITLE);
    this.inLead = pairs(reading, Part.BODY);
  }

  private static Set<Pair> pairs(Reading reading, Part part) {
    List<Reading.Deal> wars =
        reading.deals(part).stream()
            .filter(deal -> deal.dealing().kind() == Kind.CONFLICT)
            .filter(deal -> deal.sentence() < Reading.LEAD)
            .limit(MOST)
            .toList();
    if (wars.isEmpty()) {
      return Set.of(); // as in most articles
    }
    var pairs = new TreeSet<Pair>();
    List<Sighting> places = reading.sightings(part);
    for (int i = 1; i < places.size(); i++) {
      Sighting one = places.get(i - 1);
      Sighting next = places.get(i);
      boolean two = !one.country().equals(next.country()) && next.sharesSentence(one);
      if (two && next.isNear(one) && wars.stream().anyMatch(war -> tells(war, one, next))) {
        pairs.add(Pair.of(one.country(), next.country()));
      }
    }
    return pairs;
  }

  /** Whether a word stands right before the two, or between them: "Israel serang Iran". */
  private static boolean tells(Reading.Deal war, Sighting one, Sighting next) {
    int gap = one.mention().start() - war.end();
    boolean before = gap >= 0 && gap <= BEFORE;
    boolean between = war.start() >= one.mention().end() && war.end() <= next.mention().start();
    return war.sentence() == one.sentence() && (before || between);
  }

  void add(Map<Sign, Double> signs, Pair pair) {
    boolean others = inTitle.stream().anyMatch(war -> !war.equals(pair)) && !inTitle.contains(pair);
    signs.put(Sign.TITLE_WAR, Sign.of(inTitle.contains(pair)));
    boolean titledOne = titled.contains(pair.first()) || titled.contains(pair.second());
    signs.put(Sign.LEAD_WAR, Sign.of(titledOne && inLead.contains(pair)));
    signs.put(Sign.OTHERS_WAR, Sign.of(others));
  }
}
