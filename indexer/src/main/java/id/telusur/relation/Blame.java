package id.telusur.relation;

import id.telusur.relation.Mention.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      List<Sighting> places =
          reading.sightings().stream().filter(s -> s.mention().part() == part).toList();
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

  private void blame(List<Sighting> places, Reading.Deal deal) {
    Sighting accused = behind(places, deal);
    Sighting accuser = before(places, deal);
    count(blamed, accused);
    if (accused != null) {
      count(other, accuser);
    }
  }

  private void culprit(List<Sighting> places, Reading.Deal deal) {
    count(blamed, before(places, deal));
  }

  /**
   * "Israel menyerang Iran" and "serangan ke Iran" say who was attacked, "serangan Iran" who did
   * it.
   */
  private void attack(List<Sighting> places, Reading.Deal deal, String text) {
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

  private static @Nullable Sighting behind(List<Sighting> places, Reading.Deal deal) {
    for (Sighting place : places) {
      int gap = place.mention().start() - deal.end();
      if (gap >= 0) {
        return gap <= REACH && place.sentence() == deal.sentence() ? place : null;
      }
    }
    return null;
  }

  private static @Nullable Sighting before(List<Sighting> places, Reading.Deal deal) {
    Sighting last = null;
    for (Sighting place : places) {
      if (place.mention().end() > deal.start()) {
        break;
      }
      last = place;
    }
    return last != null
            && last.sentence() == deal.sentence()
            && deal.start() - last.mention().end() <= REACH
        ? last
        : null;
  }

  void add(Map<Sign, Double> signs, Pair pair) {
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
    signs.put(Sign.THIRD_BLAMED, Sign.of(!most.isEmpty() && !pair.has(most)));
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
