package id.telusur.relation;

import id.telusur.relation.Mention.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is blamed in an article, who blames, and who was attacked. */
final class Blame {
  /** A country that far behind the word is another clause's. */
  private static final int REACH = 60;

  private static final int RIGHT_BEHIND = 1;

  private static final Pattern ATTACKS =
      Pattern.compile(
          "(me(nyerang|nggempur|mbombardir|nghancurkan)|serang|gempur|bombardir|attack(s|ed))",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> blamed = new HashMap<>();
  private final Map<String, Integer> other = new HashMap<>();

  Blame(Reading reading) {
    for (Part part : Part.values()) {
      var places = new TreeMap<Integer, Sighting>();
      for (Sighting sighting : reading.sightings(part)) {
        places.put(sighting.mention().start(), sighting);
      }
      for (Reading.Deal deal : reading.deals(part)) {
        switch (deal.dealing().kind()) {
          case BLAME -> blame(places, deal);
          case CULPRIT -> culprit(places, deal);
          case CONFLICT -> attack(places, deal, reading.text(part));
          default -> {}
        }
      }
    }
  }

  private void blame(NavigableMap<Integer, Sighting> places, Reading.Deal deal) {
    Sighting accused = behind(places, deal);
    Sighting accuser = before(places, deal);
    count(blamed, accused);
    if (accused != null) {
      count(other, accuser);
    }
  }

  private void culprit(NavigableMap<Integer, Sighting> places, Reading.Deal deal) {
    count(blamed, before(places, deal));
  }

  /**
   * "Israel menyerang Iran" and "serangan ke Iran" say who was attacked, "serangan Iran" who did
   * it.
   */
  private void attack(NavigableMap<Integer, Sighting> places, Reading.Deal deal, String text) {
    Sighting behind = behind(places, deal);
    boolean verb = ATTACKS.matcher(text.substring(deal.start(), deal.end())).matches();
    boolean attacker =
        !verb && behind != null && behind.mention().start() - deal.end() <= RIGHT_BEHIND;
    count(attacker ? blamed : other, behind);
    if (verb && behind != null) {
      count(blamed, before(places, deal));
    }
  }

  private static void count(Map<String, Integer> counts, @Nullable Sighting place) {
    if (place != null) {
      counts.merge(place.country(), 1, Integer::sum);
    }
  }

  private static @Nullable Sighting behind(
      NavigableMap<Integer, Sighting> places, Reading.Deal deal) {
    Map.Entry<Integer, Sighting> next = places.ceilingEntry(deal.end());
    return next != null
            && next.getKey() - deal.end() <= REACH
            && next.getValue().sentence() == deal.sentence()
        ? next.getValue()
        : null;
  }

  private static @Nullable Sighting before(
      NavigableMap<Integer, Sighting> places, Reading.Deal deal) {
    Map.Entry<Integer, Sighting> last = places.lowerEntry(deal.start());
    if (last != null && last.getValue().mention().end() > deal.start()) {
      last = places.lowerEntry(last.getKey()); // the word is part of a name
    }
    return last != null
            && deal.start() - last.getValue().mention().end() <= REACH
            && last.getValue().sentence() == deal.sentence()
        ? last.getValue()
        : null;
  }

  void add(Signs signs, Pair pair) {
    int against =
        Math.min(blamed(pair.first()), other(pair.second()))
            + Math.min(blamed(pair.second()), other(pair.first()));
    int third = 0;
    for (Map.Entry<String, Integer> entry : blamed.entrySet()) {
      third += pair.has(entry.getKey()) ? 0 : entry.getValue();
    }
    int side = Math.min(third, other(pair.first()) + other(pair.second()));
    String most =
        blamed.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    signs.put(Sign.MOST_BLAMED, Sign.of(pair.has(most)));
    signs.put(Sign.BLAMED, Math.log1p(against));
    signs.put(Sign.ON_ONE_SIDE, Math.log1p(side));
  }

  private int blamed(String country) {
    return blamed.getOrDefault(country, 0);
  }

  private int other(String country) {
    return other.getOrDefault(country, 0);
  }
}
