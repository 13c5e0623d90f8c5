package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the sentences of an article say for and against a pair. */
final class SentenceSigns {
  private static final int FEWEST_SENTENCES = 4;
  private static final int MOST_BY_SENTENCE = 3;
  private static final int MOST_OF_KIND = 2;

  private final List<Sentence> all;
  private final List<Sentence> body;
  private final List<Sentence> lead;
  private final double size;

  // What they say of Indonesia, whatever the pair.
  private final double ownCoverage;
  private final double ownActors;
  private final double ownLead;

  SentenceSigns(Reading reading) {
    this.all = reading.sentences();
    this.body = all.subList(1, all.size());
    this.lead = body.subList(0, Math.min(Reading.LEAD, body.size()));
    this.size = Math.max(FEWEST_SENTENCES, body.size());
    this.ownCoverage = count(body, s -> s.names(Country.INDONESIA)) / size;
    this.ownActors = count(body, s -> s.actors().contains(Country.INDONESIA)) / size;
    this.ownLead = count(lead, s -> s.names(Country.INDONESIA)) / Math.max(1, lead.size());
  }

  void add(Signs signs, Pair pair) {
    signs.put(Sign.OWN_COVERAGE, ownCoverage);
    signs.put(Sign.OWN_ACTORS, ownActors);
    signs.put(Sign.OWN_LEAD, ownLead);
    signs.put(Sign.BODY_BOTH, count(body, s -> s.names(pair)) / size);
    signs.put(Sign.COVERAGE, count(all, s -> s.namesForeignOf(pair)) / (1 + size));
    signs.put(Sign.DEALS, Math.log1p(deals(s -> s.names(pair))));
    signs.put(Sign.THEIR_DEALS, Math.log1p(deals(s -> s.namesForeignOf(pair))));
    double thinner =
        Math.min(count(all, s -> s.names(pair.first())), count(all, s -> s.names(pair.second())));
    signs.put(Sign.THINNER, thinner / (1 + size));
    boolean ownPair = pair.has(Country.INDONESIA);
    addWhere(signs, s -> ownPair ? s.namesForeignOf(pair) : s.names(pair));
  }

  /** Adds where sentences of a kind stand in the body, and what words they hold. */
  private void addWhere(Signs signs, Predicate<Sentence> theirs) {
    int first = 0;
    while (first < body.size() && !theirs.test(body.get(first))) {
      first++;
    }
    signs.put(Sign.EARLY, first < body.size() ? 1.0 / (1 + first) : 0);
    Map<Kind, Integer> words = new EnumMap<>(Kind.class);
    for (Sentence sentence : body) {
      if (theirs.test(sentence)) {
        sentence
            .dealings()
            .forEach((kind, n) -> words.merge(kind, Math.min(MOST_OF_KIND, n), Integer::sum));
      }
    }
    Sign.OF_WORDS.forEach((kind, sign) -> signs.put(sign, Math.log1p(words.getOrDefault(kind, 0))));
  }

  private static double count(List<Sentence> sentences, Predicate<Sentence> which) {
    int count = 0; // of each sentence for each pair and sign: a stream costs more than the test
    for (Sentence sentence : sentences) {
      count += which.test(sentence) ? 1 : 0;
    }
    return count;
  }

  private int deals(Predicate<Sentence> which) {
    int deals = 0;
    for (Sentence sentence : all) {
      deals += which.test(sentence) ? Math.min(MOST_BY_SENTENCE, sentence.deals()) : 0;
    }
    return deals;
  }
}
