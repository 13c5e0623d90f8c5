package id.telusur.relation;

import id.telusur.article.Published;
import id.telusur.relation.Dates.Dated;
import id.telusur.relation.Entry.Caution;
import id.telusur.relation.Entry.Deed;
import id.telusur.relation.Entry.Deed.Doers;
import id.telusur.relation.Event.Kind;
import id.telusur.relation.Event.Span;
import id.telusur.relation.PhraseMatcher.Hit;
import id.telusur.relation.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws events from the sentences of one article. Better few and right than many: a sentence must
 * name both countries and no third, say the deed without a word that makes it a plan or a wish, and
 * say a day that is the deed's and not that of somebody's words.
 */
final class Events {
  /** A headline or caption that ran into a sentence: no sign, but a word that opens one. */
  private static final Pattern GLUED =
      Pattern.compile("[\\p{L}\\d] (?:Pada|Adapun|Sebelumnya|Kemudian|Setelah|Selanjutnya) ");

  /** Archives lose blanks: "Subiantodijadwalkan" is no deed done either. */
  private static final Pattern PLANNED = Pattern.compile("\\p{L}(?:dijadwalkan|direncanakan)\\b");

  /** What a report opens with, "JAKARTA, KOMPAS.com -": what stands before is its headline. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?<![^ ])(?:\\p{Lu}{3,}(?: \\p{Lu}{3,})*, )?"
              + "[\\p{L}\\d]+\\.(?i:com|co|co\\.id|id)(?:, ?\\p{L}[\\p{L} ]{2,24})? ?[-–—]");

  /** So many words before a deed are heeded for a caution. */
  private static final int REACH = 8;

  /** What is longer, in words, is a list or has lost its stops; each deed looks through it all. */
  private static final int LONGEST = 1000;

  private final Tokens body;
  private final SortedMap<Integer, List<Hit>> hits; // by sentence
  private final EventParties parties;
  private final EventDates dates;

  /**
   * Of an article that is about some pairs.
   *
   * @param hits what was found in its body
   * @param sightings those of its body
   */
  Events(
      Countries countries,
      Tokens body,
      List<Hit> hits,
      List<Sighting> sightings,
      List<Pair> pairs,
      @Nullable Published published) {
    this.body = body;
    this.hits =
        hits.stream()
            .filter(hit -> hit.entry().lane() == Entry.EVENTS)
            .collect(
                Collectors.groupingBy(
                    hit -> body.at(hit.first()).sentence(), TreeMap::new, Collectors.toList()));
    this.parties = new EventParties(countries, body, sightings, pairs);
    this.dates = new EventDates(body, published == null ? null : published.day());
  }

  static void fill(PhraseMatcher phrases) {
    new Resource("events.txt")
        .read("a line about events", line -> phrases.add(line.forms(), entry(line.kind())));
  }

  private static Entry entry(String name) {
    for (Caution.Effect effect : Caution.Effect.values()) {
      if (effect.name().equals(name)) {
        return new Caution(effect);
      }
    }
    return switch (name) {
      case "ARRIVAL" -> new Deed(Kind.VISIT, Doers.TRAVELLER);
      case "CONSENT" -> new Deed(Kind.AGREEMENT, Doers.BOTH);
      default -> new Deed(Kind.valueOf(name), Doers.ANY);
    };
  }

  /** A deed that was done, and between whom. */
  private record Done(Hit hit, Kind kind, Pair pair) {}

  /** The events, at most one of each sentence, in the order of the text. */
  List<Event> all() {
    var events = new ArrayList<Event>();
    hits.forEach((sentence, its) -> event(sentence, its).ifPresent(events::add));
    return events;
  }

  /** The event that a sentence states. */
  private Optional<Event> event(int sentence, List<Hit> its) {
    return its.stream().anyMatch(hit -> hit.entry() instanceof Deed)
        ? span(its.getFirst().first(), sentence)
            .flatMap(whole -> event(whole, its, done(sentence, its)))
        : Optional.empty();
  }

  private List<Done> done(int sentence, List<Hit> its) {
    var done = new ArrayList<Done>();
    for (Hit hit : its) {
      if (hit.entry() instanceof Deed deed && isReal(hit, its)) {
        parties
            .of(deed, hit, sentence)
            .ifPresent(pair -> done.add(new Done(hit, deed.kind(), pair)));
      }
    }
    return done;
  }

  /** The first of the deeds that has a day; none of a question, or of what is not one sentence. */
  private Optional<Event> event(Span whole, List<Hit> its, List<Done> done) {
    if (done.isEmpty() || !states(body.text().substring(whole.start(), whole.end()))) {
      return Optional.empty();
    }
    List<Dated> days = dates.in(whole);
    return done.stream()
        .filter(deed -> whole.holds(words(deed.hit)))
        .flatMap(deed -> dates.of(deed.hit, days, its).map(day -> event(whole, deed, day)).stream())
        .findFirst();
  }

  private Event event(Span whole, Done deed, Dated day) {
    return new Event(
        deed.kind,
        deed.pair,
        day.from(),
        day.to(),
        day.dating(),
        whole,
        words(deed.hit),
        day.span());
  }

  private static boolean states(String text) {
    return !text.endsWith("?")
        && text.indexOf('\n') < 0
        && !GLUED.matcher(text).find()
        && !PLANNED.matcher(text).find();
  }

  private boolean isReal(Hit deed, List<Hit> its) {
    return its.stream()
        .noneMatch(hit -> hit.entry() instanceof Caution caution && stops(caution, hit, deed));
  }

  private boolean stops(Caution caution, Hit hit, Hit deed) {
    boolean before = hit.first() < deed.first();
    return switch (caution.effect()) {
      case UNREAL -> before && hit.first() >= deed.first() - REACH;
      case SPEECH -> before && !dates.isWhen(deed.first());
      case AHEAD -> true;
      case APART, NEVER -> false;
    };
  }

  private Span words(Hit hit) {
    return new Span(body.at(hit.first()).start(), body.at(hit.end() - 1).end());
  }

  /** The sentence around a word; none where it is longer than any. */
  private Optional<Span> span(int word, int sentence) {
    int first = word;
    while (first > 0 && body.at(first - 1).sentence() == sentence && word - first < LONGEST) {
      first--;
    }
    int end = word + 1;
    while (end < body.size() && body.at(end).sentence() == sentence && end - first <= LONGEST) {
      end++;
    }
    if (end - first > LONGEST) {
      return Optional.empty();
    }
    Token last = body.at(end - 1);
    int stop = last.end();
    while (stop < body.text().length() && ".)!?\"”".indexOf(body.text().charAt(stop)) >= 0) {
      stop++;
    }
    return Optional.of(new Span(opening(body.at(first).start(), stop), stop));
  }

  /** Where a sentence begins behind a headline that ran into it. */
  private int opening(int start, int stop) {
    int opening = start;
    Matcher dateline = DATELINE.matcher(body.text()).region(start, stop);
    while (dateline.find()) {
      opening = dateline.start();
    }
    return opening;
  }
}
