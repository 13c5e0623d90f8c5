package id.telusur.relation;

import id.telusur.relation.Entry.Dealing;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.PhraseMatcher.Hit;
import id.telusur.relation.Tokens.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one article holds, sentence by sentence: the countries it names and the words about
 * dealings. Sentence 0 is the title.
 */
final class Reading {
  /** So many sentences of the body are the lead. */
  static final int LEAD = 3;

  static final Set<Reason> ACTORS = EnumSet.of(Reason.OFFICE, Reason.PERSON, Reason.DEMONYM);

  private static final Pattern AND = Pattern.compile("\\s*(,|,? ?dan|&|serta|,? ?and)\\s*");

  /** Behind these, "Iran dan Israel" are two sides. */
  private static final Pattern BETWEEN =
      Pattern.compile("(antara|between|perang|konflik)\\s*$", Pattern.CASE_INSENSITIVE);

  private static final int BEFORE = 12;

  /** So many characters hold a comma and a short word. */
  private static final int LONGEST_AND = 8;

  private static final double TITLE_SHARE = .5;
  private static final double LEAD_SHARE = .2;

  private final List<Sighting> sightings;
  private final List<Sentence> sentences;
  private final Text title;
  private final Text body;

  /** A word about dealings and where it stands. */
  record Deal(Dealing dealing, int start, int end, int sentence) {}

  /**
   * One of the two texts.
   *
   * @param deals the words about dealings, in its order
   * @param starts where those stand that tell of dealings
   */
  private record Text(String text, List<Deal> deals, NavigableSet<Integer> starts) {
    static Text of(Tokens tokens, List<Hit> hits) {
      var deals = new ArrayList<Deal>();
      var starts = new TreeSet<Integer>();
      for (Hit hit : hits) {
        if (hit.entry() instanceof Dealing dealing) {
          Token first = tokens.at(hit.first());
          int end = tokens.at(hit.end() - 1).end();
          deals.add(new Deal(dealing, first.start(), end, first.sentence()));
          if (dealing.kind().isDealing()) {
            starts.add(first.start());
          }
        }
      }
      return new Text(tokens.text(), deals, starts);
    }
  }

  Reading(Tokens title, List<Hit> inTitle, Tokens body, List<Hit> inBody, List<Sighting> all) {
    this.sightings = kept(all);
    this.sentences = new ArrayList<>();
    for (int i = 0; i <= body.sentences(); i++) {
      sentences.add(new Sentence());
    }
    this.title = Text.of(title, inTitle);
    this.body = Text.of(body, inBody);
    this.title.deals.forEach(deal -> count(deal, 0));
    this.body.deals.forEach(deal -> count(deal, 1 + deal.sentence()));
    for (int i = 0; i < sightings.size(); i++) {
      name(sightings.get(i), i > 0 ? sightings.get(i - 1) : null);
    }
    nameBoth();
  }

  /** "Kedua negara" are the two that an earlier sentence names, where it names no third. */
  private void nameBoth() {
    Set<String> two = Set.of();
    for (Sentence sentence : sentences) {
      Set<String> named = sentence.countries();
      if (sentence.count(Dealing.Kind.BOTH) > 0 && named.size() < 2 && two.containsAll(named)) {
        named.addAll(two);
      }
      if (named.size() == 2) {
        two = Set.copyOf(named);
      } else if (named.size() > 2) {
        two = Set.of();
      }
    }
  }

  private Text of(Mention.Part part) {
    return part == Mention.Part.TITLE ? title : body;
  }

  /** One of the two texts. */
  String text(Mention.Part part) {
    return of(part).text;
  }

  /** The words about dealings of one text, in its order. */
  List<Deal> deals(Mention.Part part) {
    return of(part).deals;
  }

  /** Whether a word about dealings stands between two mentions of one text. */
  boolean dealBetween(Sighting one, Sighting next) {
    Integer deal = of(one.mention().part()).starts.ceiling(one.mention().end());
    return deal != null && deal < next.mention().start();
  }

  /** Whether two mentions that follow one another are listed: "Inggris dan Prancis". */
  static boolean lists(String text, Sighting one, Sighting next) {
    int begin = Math.max(0, one.mention().start() - BEFORE);
    return isAnd(text, one.mention().end(), next.mention().start())
        && !BETWEEN.matcher(text.substring(begin, one.mention().start())).find();
  }

  /** Whether what a text has between two names only lists them. */
  static boolean isAnd(String text, int end, int start) {
    return end < start
        && start - end <= LONGEST_AND
        && AND.matcher(text.substring(end, start)).matches();
  }

  private void name(Sighting sighting, @Nullable Sighting before) {
    Sentence sentence = sentences.get(number(sighting));
    sentence.countries().add(sighting.country());
    if (ACTORS.contains(sighting.mention().reason())) {
      sentence.actors().add(sighting.country());
    }
    boolean people = before != null && before.mention().reason() == Reason.DEMONYM;
    if (before != null && !people && sighting.follows(before)) {
      sentence.joined().add(Pair.of(before.country(), sighting.country()));
    }
  }

  List<Mention> mentions() {
    return sightings.stream().map(Sighting::mention).toList();
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** Those of one of the two texts. */
  List<Sighting> sightings(Mention.Part part) {
    return sightings.stream().filter(s -> s.mention().part() == part).toList();
  }

  /** Each country mentioned, the most salient first. */
  List<Salience> saliences() {
    Map<String, Integer> counts = new TreeMap<>();
    sightings.forEach(sighting -> counts.merge(sighting.country(), 1, Integer::sum));
    Set<String> lead = new HashSet<>();
    sentences.stream().skip(1).limit(LEAD).forEach(s -> lead.addAll(s.countries()));
    return counts.entrySet().stream()
        .map(entry -> salience(entry.getKey(), entry.getValue(), lead.contains(entry.getKey())))
        .sorted(
            Comparator.comparingDouble(Salience::score).reversed().thenComparing(Salience::country))
        .toList();
  }

  private Salience salience(String country, int count, boolean lead) {
    boolean title = sentences.getFirst().countries().contains(country);
    double score =
        (title ? TITLE_SHARE : 0)
            + (lead ? LEAD_SHARE : 0)
            + (1 - TITLE_SHARE - LEAD_SHARE) * ((double) count / sightings.size());
    return new Salience(country, Math.min(1, score), title, lead, count);
  }

  private void count(Deal deal, int sentence) {
    sentences.get(sentence).dealings().merge(deal.dealing().kind(), 1, Integer::sum);
  }

  private static int number(Sighting sighting) {
    return sighting.mention().part() == Mention.Part.TITLE ? 0 : 1 + sighting.sentence();
  }

  /** Drops what needs the support of a sure mention and has none, and offices of another state. */
  private static List<Sighting> kept(List<Sighting> all) {
    Set<String> sure = new HashSet<>();
    boolean foreignOffice = false;
    boolean own = false;
    for (Sighting sighting : all) {
      boolean home = sighting.country().equals(Country.INDONESIA);
      if (sighting.sure() && !sighting.shared()) {
        sure.add(sighting.country());
        own |= home;
        foreignOffice |= !home && sighting.mention().reason() == Mention.Reason.OFFICE;
      }
    }
    boolean notOurs = foreignOffice && !own;
    return all.stream()
        .filter(s -> s.shared() ? !notOurs : s.sure() || sure.contains(s.country()))
        .toList();
  }
}
