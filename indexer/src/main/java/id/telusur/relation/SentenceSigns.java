package id.telusur.relation;

import id.telusur.relation.Entry.Dealing.Kind;
import id.telusur.relation.Reading.Sentence;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the sentences of an article say for and against a pair. */
final class SentenceSigns {
  private static final int FEWEST_SENTENCES = 4;
  private static final int MOST_BY_SENTENCE = 3;

  private final List<Sentence> all;
  private final List<Sentence> body;
  private final List<Sentence> lead;
  private final double size;

  SentenceSigns(Reading reading) {
    this.all = reading.sentences();
    this.body = all.subList(1, all.size());
    this.lead = body.subList(0, Math.min(Reading.LEAD, body.size()));
    this.size = Math.max(FEWEST_SENTENCES, body.size());
  }

  void add(Map<Sign, Double> signs, Pair pair) {
    signs.put(Sign.LEAD_BOTH, count(lead, s -> s.names(pair)) / Math.max(1, lead.size()));
    signs.put(Sign.BODY_BOTH, count(body, s -> s.names(pair)) / size);
    signs.put(Sign.COVERAGE, count(all, s -> s.namesForeignOf(pair)) / (1 + size));
    signs.put(Sign.OWN_COVERAGE, count(body, s -> s.names(Country.INDONESIA)) / size);
    signs.put(Sign.OWN_ACTORS, count(body, s -> s.actors().contains(Country.INDONESIA)) / size);
    signs.put(Sign.ACTORS_MEET, Math.log1p(count(all, s -> meet(s, pair))));
    signs.put(
        Sign.OWN_PEOPLE, Math.log1p(count(all, s -> s.ownPeople() && s.namesForeignOf(pair))));
    signs.put(Sign.DEALS, Math.log1p(deals(s -> s.names(pair))));
    signs.put(Sign.THEIR_DEALS, Math.log1p(deals(s -> s.namesForeignOf(pair))));
    signs.put(Sign.STATE_WORDS, perSentence(Kind.STRONG));
    signs.put(Sign.FAINT_WORDS, perSentence(Kind.FAINT));
  }

  private static boolean meet(Sentence sentence, Pair pair) {
    return sentence.actors().contains(pair.first()) && sentence.actors().contains(pair.second());
  }

  private static double count(List<Sentence> sentences, Predicate<Sentence> which) {
    return sentences.stream().filter(which).count();
  }

  private int deals(Predicate<Sentence> which) {
    int deals = 0;
    for (Sentence sentence : all) {
      int words = 2 * sentence.count(Kind.STRONG) + sentence.count(Kind.DEED);
      deals += which.test(sentence) ? Math.min(MOST_BY_SENTENCE, words) : 0;
    }
    return deals;
  }

  private double perSentence(Kind kind) {
    return Math.min(2, body.stream().mapToInt(s -> s.count(kind)).sum() / size);
  }
}
