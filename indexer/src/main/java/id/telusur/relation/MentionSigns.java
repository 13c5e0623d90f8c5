package id.telusur.relation;

import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Sighting.Before;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the places that name countries say for and against a pair. */
final class MentionSigns {
  private static final Set<Before> LINKS = EnumSet.of(Before.LINK, Before.TITLE);

  private final Reading reading;
  private final List<Sighting> sightings;
  private final double foreign;

  MentionSigns(Reading reading) {
    this.reading = reading;
    this.sightings = reading.sightings();
    this.foreign = Math.max(1, sightings.stream().filter(Sighting::isForeign).count());
  }

  void add(Signs signs, Pair pair) {
    List<Sighting> theirs = sightings.stream().filter(s -> s.isForeignOf(pair)).toList();
    double count = Math.max(1, theirs.size());
    signs.put(Sign.THEIR_SHARE, theirs.size() / foreign);
    signs.put(Sign.ORIGIN, count(theirs, s -> s.mention().reason() == Reason.DEMONYM) / count);
    signs.put(Sign.SCENE, count(theirs, s -> s.before() == Before.SCENE) / count);
    signs.put(Sign.LINKED, Math.log1p(count(theirs, s -> LINKS.contains(s.before()))));
    addThirds(signs, pair);
    addNeighbours(signs, pair);
  }

  private void addThirds(Signs signs, Pair pair) {
    boolean own = pair.has(Country.INDONESIA);
    int lead = 0;
    int near = 0;
    for (Sighting sighting : reading.sightings(Mention.Part.BODY)) {
      if (sighting.isForeign() && !pair.has(sighting.country())) {
        Sentence sentence = reading.sentences().get(1 + sighting.sentence());
        lead += sighting.sentence() < Reading.LEAD ? 1 : 0;
        near += (own ? sentence.namesForeignOf(pair) : sentence.names(pair)) ? 1 : 0;
      }
    }
    signs.put(Sign.THIRD_LEAD, Math.log1p(lead));
    signs.put(Sign.THIRD_NEAR, Math.log1p(near));
  }

  private void addNeighbours(Signs signs, Pair pair) {
    int near = 0;
    int between = 0;
    boolean titleBetween = false;
    for (int i = 1; i < sightings.size(); i++) {
      Sighting one = sightings.get(i - 1);
      Sighting next = sightings.get(i);
      if (pair.joins(one.country(), next.country()) && next.sharesSentence(one)) {
        near += next.isNear(one) ? 1 : 0;
        boolean deal = reading.dealBetween(one, next);
        boolean title = one.mention().part() == Mention.Part.TITLE;
        between += deal ? 1 : 0;
        titleBetween |= title && deal;
      }
    }
    signs.put(Sign.NEAR, Math.log1p(near));
    signs.put(Sign.TITLE_BETWEEN, Sign.of(titleBetween));
    signs.put(Sign.DEAL_BETWEEN, Math.log1p(between));
  }

  private static double count(List<Sighting> sightings, Predicate<Sighting> which) {
    return sightings.stream().filter(which).count();
  }
}
