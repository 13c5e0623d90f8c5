package id.telusur.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads from an article what speaks for each pair of countries in it. */
final class PairSigns {
  /** More countries than this are a list, and its tail is nobody's subject. */
  private static final int MOST_COUNTRIES = 8;

  private static final double MATTERS = .2;

  private final List<Salience> saliences;
  private final Countries countries;
  private final Signs topics;
  private final TitleSigns titleSigns;
  private final SentenceSigns sentenceSigns;
  private final MentionSigns mentionSigns;
  private final Blame blame;
  private final Map<Pair, Long> together = new TreeMap<>();

  /** Signs of an article, those from its topics given. */
  PairSigns(Reading reading, List<Salience> saliences, Countries countries, Signs topics) {
    this.saliences = saliences.stream().limit(MOST_COUNTRIES).toList();
    this.countries = countries;
    this.topics = topics;
    this.titleSigns = new TitleSigns(reading);
    this.sentenceSigns = new SentenceSigns(reading);
    this.mentionSigns = new MentionSigns(reading);
    this.blame = new Blame(reading);
    List<Sentence> several =
        reading.sentences().stream().filter(s -> s.countries().size() > 1).toList();
    for (Pair pair : candidates(several)) {
      together.put(pair, several.stream().filter(s -> s.names(pair)).count());
    }
  }

  /** The signs of each pair that a sentence names, or whose one side is Indonesia unnamed. */
  Map<Pair, Signs> signs() {
    var signs = new TreeMap<Pair, Signs>();
    together.keySet().forEach(pair -> signs.put(pair, signs(pair)));
    return signs;
  }

  /**
   * Pairs that an article may be about.
   *
   * @param several the sentences that name more than one country
   */
  private List<Pair> candidates(List<Sentence> several) {
    var pairs = new ArrayList<Pair>();
    for (Salience one : saliences) {
      for (Salience other : saliences) {
        boolean states = countries.isParty(one.country()) && countries.isParty(other.country());
        if (one.country().compareTo(other.country()) < 0 && states) {
          var pair = new Pair(one.country(), other.country());
          boolean led = (one.inTitle() && other.inLead()) || (one.inLead() && other.inTitle());
          if (led || several.stream().anyMatch(s -> s.names(pair))) {
            pairs.add(pair);
          }
        }
      }
      boolean party = countries.isParty(one.country());
      if (party && isForeign(one.country()) && one.score() >= MATTERS) {
        Pair own = Pair.of(one.country(), Country.INDONESIA);
        if (!pairs.contains(own)) {
          pairs.add(own);
        }
      }
    }
    return pairs;
  }

  private Signs signs(Pair pair) {
    Signs signs = topics.copy();
    titleSigns.add(signs, pair);
    sentenceSigns.add(signs, pair);
    mentionSigns.add(signs, pair);
    blame.add(signs, pair);
    addCountries(signs, pair);
    return signs;
  }

  private void addCountries(Signs signs, Pair pair) {
    double salience = 1;
    double mentions = Integer.MAX_VALUE;
    for (Salience country : saliences) {
      if (isForeign(country.country()) && pair.has(country.country())) {
        salience = Math.min(salience, country.score());
        mentions = Math.min(mentions, country.mentions());
      }
    }
    long most = together.values().stream().mapToLong(Long::longValue).max().orElse(0);
    signs.put(Sign.SALIENCE, salience);
    signs.put(Sign.MENTIONS, Math.log1p(mentions));
    signs.put(Sign.RELATIVE, together.getOrDefault(pair, 0L) / Math.max(1.0, (double) most));
    signs.put(Sign.HUB, Math.log1p(hub(pair)));
    signs.put(Sign.FORUM, Sign.of(pair.has("ASEAN")));
  }

  /** How much oftener a third is named with each of the two than they with each other. */
  private double hub(Pair pair) {
    long most = 0;
    for (Salience third : saliences) {
      if (!pair.has(third.country())) {
        long one = together.getOrDefault(Pair.of(pair.first(), third.country()), 0L);
        long other = together.getOrDefault(Pair.of(pair.second(), third.country()), 0L);
        most = Math.max(most, Math.min(one, other));
      }
    }
    return most / Math.max(1.0, (double) together.getOrDefault(pair, 0L));
  }

  private static boolean isForeign(String code) {
    return !code.equals(Country.INDONESIA);
  }
}
