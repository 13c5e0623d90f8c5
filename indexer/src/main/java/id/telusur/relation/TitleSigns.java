package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Sighting.Before;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the title of an article says for and against a pair. */
final class TitleSigns {
  private static final Set<Kind> SOFT =
      EnumSet.of(Kind.SHOW, Kind.GOODS, Kind.LEISURE, Kind.COMPARISON);

  private final Sentence title;
  private final List<Sighting> sightings;

  TitleSigns(Reading reading) {
    this.title = reading.sentences().getFirst();
    this.sightings = reading.sightings(Part.TITLE);
  }

  void add(Map<Sign, Double> signs, Pair pair) {
    boolean both = title.names(pair);
    boolean actor = sightings.stream().anyMatch(s -> s.isForeignOf(pair) && !isOrigin(s));
    boolean origin = sightings.stream().anyMatch(s -> s.isForeignOf(pair) && isOrigin(s));
    boolean only = title.countries().stream().allMatch(pair::has);
    boolean first = !sightings.isEmpty() && pair.has(sightings.getFirst().country());
    boolean joined = title.joined().contains(pair);
    signs.put(Sign.TITLE_ONLY, Sign.of((actor || origin) && only));
    signs.put(Sign.TITLE_FIRST, Sign.of(first));
    signs.put(Sign.TITLE_BOTH, Sign.of(both));
    signs.put(Sign.TITLE_JOINED, Sign.of(joined));
    signs.put(Sign.OTHERS_JOINED, Sign.of(!title.joined().isEmpty() && !joined));
    signs.put(Sign.TITLE_ONE, Sign.of(actor && !both));
    signs.put(Sign.TITLE_ORIGIN, Sign.of(origin && !actor));
    signs.put(Sign.TITLE_OWN, Sign.of(sightings.stream().anyMatch(TitleSigns::isOwnActor)));
    boolean deals = title.deals() > 0;
    signs.put(Sign.TITLE_DEALS, Sign.of(deals && title.countries().stream().anyMatch(pair::has)));
    signs.put(Sign.TITLE_SPORT, Sign.of(title.count(Kind.SPORT) > 0));
    signs.put(Sign.TITLE_SOFT, Sign.of(SOFT.stream().anyMatch(kind -> title.count(kind) > 0)));
    boolean scene = isScene(pair.first()) || isScene(pair.second());
    signs.put(Sign.TITLE_SCENE, Sign.of(scene));
    int others = 0;
    for (String country : title.countries()) {
      others += !country.equals(Country.INDONESIA) && !pair.has(country) ? 1 : 0;
    }
    signs.put(Sign.TITLE_OTHERS, (double) others);
  }

  /** Whether a foreign country is named, and only as the place or the owner of a thing. */
  private boolean isScene(String country) {
    List<Sighting> its = sightings.stream().filter(s -> s.country().equals(country)).toList();
    return !its.isEmpty()
        && !country.equals(Country.INDONESIA)
        && its.stream().allMatch(s -> s.before() == Before.SCENE);
  }

  private static boolean isOrigin(Sighting sighting) {
    return sighting.mention().reason() == Reason.DEMONYM;
  }

  private static boolean isOwnActor(Sighting sighting) {
    return !sighting.isForeign() && Reading.ACTORS.contains(sighting.mention().reason());
  }
}
