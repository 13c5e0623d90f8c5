package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Reading.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads from an article what speaks for each pair of countries in it. */
final class PairSigns {
  /** More countries than this are a list, and its tail is nobody's subject. */
  private static final int MOST_COUNTRIES = 8;

  private static final double MATTERS = .2;
  private static final int FEWEST_SENTENCES = 4;
  private static final int MOST_BY_SENTENCE = 3;

  private final Reading reading;
  private final Sentence title;
  private final List<Sentence> body;
  private final double size;
  private final List<Salience> saliences;
  private final Map<Sign, Double> topics;
  private final Set<String> territories;
  private final Map<Pair, Long> together = new TreeMap<>();

  /** Signs of an article, those from its topics given. */
  PairSigns(
      Reading reading,
      List<Salience> saliences,
      Set<String> territories,
      Map<Sign, Double> topics) {
    this.territories = territories;
    this.reading = reading;
    this.title = reading.sentences().getFirst();
    this.body = reading.sentences().subList(1, reading.sentences().size());
    this.size = Math.max(FEWEST_SENTENCES, body.size());
    this.saliences = saliences.stream().limit(MOST_COUNTRIES).toList();
    this.topics = topics;
    for (Pair pair : candidates()) {
      together.put(pair, reading.sentences().stream().filter(s -> s.names(pair)).count());
    }
  }

  /** The signs of each pair that a sentence names, or whose one side is Indonesia unnamed. */
  Map<Pair, Map<Sign, Double>> signs() {
    var signs = new TreeMap<Pair, Map<Sign, Double>>();
    together.keySet().forEach(pair -> signs.put(pair, signs(pair)));
    return signs;
  }

  private List<Pair> candidates() {
    var pairs = new ArrayList<Pair>();
    for (Salience one : saliences) {
      for (Salience other : saliences) {
        boolean states = isState(one.country()) && isState(other.country());
        if (one.country().compareTo(other.country()) < 0 && states) {
          var pair = new Pair(one.country(), other.country());
          if (reading.sentences().stream().anyMatch(s -> s.names(pair))) {
            pairs.add(pair);
          }
        }
      }
      if (isForeign(one.country()) && one.score() >= MATTERS) {
        Pair own = Pair.of(one.country(), Country.INDONESIA);
        if (!pairs.contains(own)) {
          pairs.add(own);
        }
      }
    }
    return pairs;
  }

  private Map<Sign, Double> signs(Pair pair) {
    Map<Sign, Double> signs = new EnumMap<>(topics);
    signs.put(Sign.BASE, 1.0);
    titleSigns(signs, pair);
    textSigns(signs, pair);
    dealSigns(signs, pair);
    mentionSigns(signs, pair);
    countrySigns(signs, pair);
    return signs;
  }

  private void titleSigns(Map<Sign, Double> signs, Pair pair) {
    boolean both = title.names(pair);
    boolean actor = false;
    boolean origin = false;
    for (Sighting sighting : reading.sightings()) {
      if (sighting.mention().part() == Part.TITLE && isTheirs(pair, sighting)) {
        boolean demonym = sighting.mention().reason() == Reason.DEMONYM;
        actor |= !demonym;
        origin |= demonym;
      }
    }
    boolean only = title.countries().stream().allMatch(pair::has);
    boolean first =
        !reading.sightings().isEmpty()
            && reading.sightings().getFirst().mention().part() == Part.TITLE
            && pair.has(reading.sightings().getFirst().country());
    signs.put(Sign.TITLE_ONLY, number((actor || origin) && only));
    signs.put(Sign.TITLE_FIRST, number(first));
    signs.put(Sign.TITLE_BOTH, number(both));
    signs.put(Sign.TITLE_JOINED, number(title.joined().contains(pair)));
    signs.put(
        Sign.OTHERS_JOINED, number(!title.joined().isEmpty() && !title.joined().contains(pair)));
    signs.put(Sign.TITLE_ONE, number(actor && !both));
    signs.put(Sign.TITLE_ORIGIN, number(origin && !actor));
  }

  private void textSigns(Map<Sign, Double> signs, Pair pair) {
    List<Sentence> lead = body.subList(0, Math.min(Reading.LEAD, body.size()));
    long inLead = lead.stream().filter(s -> s.names(pair)).count();
    long inBody = body.stream().filter(s -> s.names(pair)).count();
    signs.put(Sign.LEAD_BOTH, inLead / Math.max(1.0, lead.size()));
    signs.put(Sign.BODY_BOTH, inBody / size);
  }

  private void dealSigns(Map<Sign, Double> signs, Pair pair) {
    int deals = 0;
    for (Sentence sentence : reading.sentences()) {
      int words = 2 * sentence.count(Kind.STRONG) + sentence.count(Kind.DEED);
      deals += sentence.names(pair) ? Math.min(MOST_BY_SENTENCE, words) : 0;
    }
    signs.put(Sign.DEALS, Math.log1p(deals));
    signs.put(Sign.STATE_WORDS, perSentence(Kind.STRONG));
    signs.put(Sign.FAINT_WORDS, perSentence(Kind.FAINT));
    signs.put(Sign.OWN_ACTORS, body.stream().filter(Sentence::ownActors).count() / size);
  }

  private void mentionSigns(Map<Sign, Double> signs, Pair pair) {
    double theirs = 0;
    double origin = 0;
    for (Sighting sighting : reading.sightings()) {
      if (isForeign(sighting.country())) {
        theirs += isTheirs(pair, sighting) ? 1 : 0;
        boolean only = sighting.mention().reason() == Reason.DEMONYM;
        origin += isTheirs(pair, sighting) && only ? 1 : 0;
      }
    }
    signs.put(Sign.ORIGIN, origin / Math.max(1, theirs));
  }

  private void countrySigns(Map<Sign, Double> signs, Pair pair) {
    double salience = 1;
    double mentions = Integer.MAX_VALUE;
    double crowd = 0;
    for (Salience country : saliences) {
      if (isForeign(country.country()) && pair.has(country.country())) {
        salience = Math.min(salience, country.score());
        mentions = Math.min(mentions, country.mentions());
      } else if (isForeign(country.country()) && country.score() >= MATTERS) {
        crowd++;
      }
    }
    long most = together.values().stream().mapToLong(Long::longValue).max().orElse(0);
    signs.put(Sign.SALIENCE, salience);
    signs.put(Sign.MENTIONS, Math.log1p(mentions));
    signs.put(Sign.CROWD, crowd);
    signs.put(Sign.RELATIVE, together.getOrDefault(pair, 0L) / Math.max(1.0, (double) most));
    signs.put(Sign.FIRST, number(together.getOrDefault(pair, 0L) == most));
  }

  private double perSentence(Kind kind) {
    return Math.min(2, body.stream().mapToInt(s -> s.count(kind)).sum() / size);
  }

  private static boolean isTheirs(Pair pair, Sighting sighting) {
    return pair.has(sighting.country()) && isForeign(sighting.country());
  }

  private static boolean isForeign(String code) {
    return !code.equals(Country.INDONESIA);
  }

  /** Territories deal through their states; Indonesia's own dealings with them are kept. */
  private boolean isState(String code) {
    return !territories.contains(code);
  }

  private static double number(boolean sign) {
    return sign ? 1 : 0;
  }
}
