package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Sighting.Before;
import java.util.List;

/** What the title of an article says for and against a pair. */
final class TitleSigns {
  private final Sentence title;
  private final List<Sighting> sightings;

  TitleSigns(Reading reading) {
    this.title = reading.sentences().getFirst();
    this.sightings = reading.sightings(Part.TITLE);
  }

  void add(Signs signs, Pair pair) {
    boolean foreign = sightings.stream().anyMatch(s -> s.isForeignOf(pair));
    boolean only = title.countries().stream().allMatch(pair::has);
    boolean joined = title.joined().contains(pair);
    signs.put(Sign.TITLE_ONLY, Sign.of(foreign && only));
    signs.put(Sign.TITLE_BOTH, Sign.of(title.names(pair)));
    signs.put(Sign.TITLE_JOINED, Sign.of(joined));
    signs.put(Sign.OTHERS_JOINED, Sign.of(!title.joined().isEmpty() && !joined));
    boolean deals = title.deals() > 0;
    signs.put(Sign.TITLE_DEALS, Sign.of(deals && title.countries().stream().anyMatch(pair::has)));
    signs.put(Sign.TITLE_SPORT, Sign.of(title.count(Kind.SPORT) > 0));
    signs.put(Sign.TITLE_SCENE, Sign.of(isScene(pair.first()) || isScene(pair.second())));
  }

  /** Whether a foreign country is named, and only as the place or the owner of a thing. */
  private boolean isScene(String country) {
    List<Sighting> its = sightings.stream().filter(s -> s.country().equals(country)).toList();
    return !its.isEmpty()
        && !country.equals(Country.INDONESIA)
        && its.stream().allMatch(s -> s.before() == Before.SCENE);
  }
}
