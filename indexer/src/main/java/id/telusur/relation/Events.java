package id.telusur.relation;

import id.telusur.article.Published;
import id.telusur.relation.Dates.Dated;
import id.telusur.relation.Entry.Caution;
import id.telusur.relation.Event.Kind;
import id.telusur.relation.Event.Span;
import id.telusur.relation.Lexicon.Hit;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.Resource.Line;
import id.telusur.relation.Sighting.Before;
import id.telusur.relation.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Draws events from the sentences of one article. Better few and right than many: a sentence must
 * name both countries and no third, say the deed without a word that makes it a plan or a wish, and
 * say a day that is the deed's and not that of somebody's words.
 */
final class Events {
  /** So many words before a deed are heeded for a caution. */
  private static final int REACH = 8;

  /** So many characters are a blank, a comma or a bracket, and perhaps a short word. */
  private static final int RIGHT_BEHIND = 4;

  /** So many characters are a short word between blanks: "pada". */
  private static final int SHORT_WORD = 9;

  /** Deeds of which people of a country are the object. */
  private static final Set<Kind> OF_PEOPLE = EnumSet.of(Kind.VERDICT, Kind.EVACUATION, Kind.ARREST);

  /** What a verb that reports news begins with; of nouns it is not sure when they were. */
  private static final Pattern VERB = Pattern.compile("(me|ber|di|tiba|terbang).*");

  /** So many sentences report what is new; those behind also tell what was before. */
  private static final int NEWS = 1;

  /** What the name of a state as one that acts begins with. */
  private static final Pattern STATE = Pattern.compile("(Republik|Kerajaan|Pemerintah) ");

  /** A deed right behind one of these was done when somebody spoke: "usai bertemu". */
  private static final Set<String> WHEN =
      Set.of("usai", "seusai", "saat", "ketika", "setelah", "sesudah", "selepas", "kala", "selagi");

  private final Countries countries;
  private final Tokens body;
  private final List<Hit> hits;
  private final List<Sighting> sightings;
  private final @Nullable LocalDate published;
  private final List<Pair> pairs;
  private final boolean ownOfficial;
  private final Dates dates;

  /** Of an article that is about some pairs. */
  Events(
      Countries countries,
      Tokens body,
      List<Hit> hits,
      List<Sighting> all,
      List<Pair> pairs,
      @Nullable Published published) {
    this.countries = countries;
    this.body = body;
    this.hits = hits.stream().filter(hit -> hit.entry().lane() == Entry.EVENTS).toList();
    this.sightings = all.stream().filter(s -> s.mention().part() == Part.BODY).toList();
    this.pairs = pairs;
    this.ownOfficial = sightings.stream().anyMatch(s -> !s.isForeign() && isOfficial(s));
    this.published = published == null ? null : published.day();
    this.dates = new Dates(this.published);
  }

  static void fill(Lexicon lexicon) {
    for (Line line : new Resource("events.txt").lines()) {
      String[] parts = line.text().split(" ", 2);
      try {
        Entry entry = entry(parts[0].toUpperCase(Locale.ROOT));
        Form.list(parts[1]).forEach(form -> lexicon.add(form.text(), entry));
      } catch (IllegalArgumentException e) {
        throw line.fault("is not a line about events", e);
      }
    }
  }

  private static Entry entry(String name) {
    for (Caution.Effect effect : Caution.Effect.values()) {
      if (effect.name().equals(name)) {
        return new Caution(effect);
      }
    }
    return new Entry.Deed(Kind.valueOf(name));
  }

  /** The events, at most one of each sentence, in the order of the text. */
  List<Event> all() {
    var events = new ArrayList<Event>();
    int done = -1;
    for (Hit hit : hits) {
      int sentence = body.at(hit.first()).sentence();
      if (hit.entry() instanceof Entry.Deed deed && sentence > done) {
        Optional<Event> event = event(hit, deed.kind(), sentence);
        if (event.isPresent()) {
          events.add(event.get());
          done = sentence;
        }
      }
    }
    return events;
  }

  /** The event a deed tells of; none of a question, or of a sentence broken over paragraphs. */
  private Optional<Event> event(Hit hit, Kind kind, int sentence) {
    List<Sighting> named = sightings.stream().filter(s -> s.sentence() == sentence).toList();
    Optional<Pair> pair = pair(named, kind);
    Span whole = sentence(hit.first(), sentence);
    boolean asks = body.text().charAt(whole.end() - 1) == '?';
    boolean broken = body.text().substring(whole.start(), whole.end()).indexOf('\n') >= 0;
    if (asks
        || broken
        || pair.isEmpty()
        || !isBy(kind, pair.get(), named, hit)
        || !isReal(hit, sentence)) {
      return Optional.empty();
    }
    Span deed = span(hit.first(), hit.end());
    return date(whole, hit, sentence)
        .map(d -> new Event(kind, pair.get(), d.from(), d.to(), d.dating(), whole, deed, d.span()));
  }

  /**
   * The two countries of a sentence; none where it names a third, or a territory. Where it names
   * one, the other is Indonesia if that is a pair of the article, and the article names an office
   * or official of Indonesia: newspapers name Indonesia seldom. Of Indonesia's people abroad the
   * other may be unnamed.
   */
  private Optional<Pair> pair(List<Sighting> named, Kind kind) {
    List<String> codes = named.stream().map(Sighting::country).distinct().toList();
    if (codes.size() == 1) {
      String code = codes.getFirst();
      return pairs.stream()
          .filter(pair -> ownOfficial && pair.has(code) && pair.has(Country.INDONESIA))
          .filter(pair ->
              !code.equals(Country.INDONESIA) || (pairs.size() == 1 && OF_PEOPLE.contains(kind)))
          .findFirst();
    }
    return codes.size() == 2 && codes.stream().allMatch(countries::isParty)
        ? Optional.of(Pair.of(codes.getFirst(), codes.getLast()))
        : Optional.empty();
  }

  /** Whether those who do such deeds are named: officials, or people far from home. */
  private boolean isBy(Kind kind, Pair pair, List<Sighting> named, Hit deed) {
    boolean people = named.stream().anyMatch(s -> s.mention().reason() == Reason.DEMONYM);
    return switch (kind) {
      case VERDICT -> people || (pairs.contains(pair) && namesPeople(pair));
      case EVACUATION -> people;
      case ARREST -> people && named.stream().anyMatch(s -> isAuthority(s, named));
      case OPENING -> !people && isVisit(pair, named);
      case VISIT -> !people && isVisit(pair, named);
      case MEETING, AGREEMENT ->
          !people
              && (listed(named, deed) || (acts(pair.first(), named) && acts(pair.second(), named)));
      case SUMMONS -> named.stream().anyMatch(Events::isOfficial);
      case AID -> !people && (acts(pair.first(), named) || acts(pair.second(), named));
      case EXERCISE -> !people;
    };
  }

  /** Whether the body names people of one of the two: whoever was judged is one of them. */
  private boolean namesPeople(Pair pair) {
    return sightings.stream()
        .anyMatch(s -> s.mention().reason() == Reason.DEMONYM && pair.has(s.country()));
  }

  /** Whether somebody may arrest the people of another country: a state, its office, its scene. */
  private static boolean isAuthority(Sighting sighting, List<Sighting> named) {
    return sighting.mention().reason() != Reason.DEMONYM
        && named.stream()
            .anyMatch(s ->
                s.mention().reason() == Reason.DEMONYM && !s.country().equals(sighting.country()));
  }

  /**
   * Whether somebody visits who leads, or an office does or is visited; where one side is only
   * implied, it is Indonesia's.
   */
  private static boolean isVisit(Pair pair, List<Sighting> named) {
    boolean foreign = named.stream().anyMatch(s -> s.isForeignOf(pair));
    boolean own = pair.has(Country.INDONESIA);
    return foreign && named.stream().anyMatch(s -> leads(s) || (own && isOfficial(s)));
  }

  /** Whether two countries are named before a deed as those who do it: "RI dan Singapura". */
  private boolean listed(List<Sighting> named, Hit deed) {
    int end = body.at(deed.first()).start();
    for (int i = 1; i < named.size() && named.get(i).mention().end() <= end; i++) {
      if (Reading.lists(body.text(), named.get(i - 1), named.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a country is named as one that acts, or not named at all, only implied. */
  private boolean acts(String country, List<Sighting> named) {
    List<Sighting> its = named.stream().filter(s -> s.country().equals(country)).toList();
    return its.isEmpty() || its.stream().anyMatch(this::acts);
  }

  private boolean acts(Sighting sighting) {
    return isOfficial(sighting)
        || sighting.before() == Before.LINK
        || sighting.before() == Before.TITLE
        || STATE
            .matcher(body.text())
            .region(sighting.mention().start(), body.text().length())
            .lookingAt();
  }

  /** Whether somebody who leads is named, by name or by the country: "Presiden Chad". */
  private static boolean leads(Sighting sighting) {
    return sighting.mention().reason() == Reason.PERSON || sighting.before() == Before.TITLE;
  }

  private static boolean isOfficial(Sighting sighting) {
    Reason reason = sighting.mention().reason();
    return reason == Reason.PERSON || reason == Reason.OFFICE;
  }

  private boolean isReal(Hit deed, int sentence) {
    return hits.stream()
        .filter(hit -> body.at(hit.first()).sentence() == sentence)
        .noneMatch(hit -> hit.entry() instanceof Caution caution && stops(caution, hit, deed));
  }

  private boolean stops(Caution caution, Hit hit, Hit deed) {
    boolean before = hit.first() < deed.first();
    return switch (caution.effect()) {
      case UNREAL -> before && hit.first() >= deed.first() - REACH;
      case SPEECH -> before && !isWhen(deed.first() - 1) && !isWhen(deed.first() - 2);
      case AHEAD -> true;
      case NEVER -> false;
    };
  }

  private boolean isWhen(int word) {
    return word >= 0 && WHEN.contains(body.at(word).key());
  }

  /** The one day that a sentence says of a deed; that of publication where the lead says none. */
  private Optional<Dated> date(Span whole, Hit hit, int sentence) {
    Optional<List<Dated>> all = dates.in(body.text(), whole);
    if (all.isPresent() && all.get().isEmpty()) {
      boolean verb = VERB.matcher(body.at(hit.first()).key()).matches();
      boolean news = sentence < NEWS && verb && !isWhen(hit.first() - 1);
      return news ? dates.unsaid(body.text(), whole) : Optional.empty();
    }
    List<Dated> its =
        all.orElse(List.of()).stream().filter(d -> !isOfWords(d, hit, sentence)).toList();
    boolean sure = its.size() == 1 && !isAhead(its.getFirst());
    return sure ? Optional.of(its.getFirst()) : Optional.empty();
  }

  private boolean isAhead(Dated date) {
    return published != null && date.to().isAfter(published.plusDays(1));
  }

  /**
   * Whether a day is another's: words about saying, about something to come or of another deed
   * stand between a deed and the day, or words about saying right behind it.
   */
  private boolean isOfWords(Dated date, Hit deed, int sentence) {
    return hits.stream()
        .filter(hit -> body.at(hit.first()).sentence() == sentence)
        .anyMatch(
            hit -> parts(hit, deed, date) || isSaidOn(hit, date) || isAnothers(hit, deed, date));
  }

  private boolean parts(Hit hit, Hit deed, Dated date) {
    int at = body.at(hit.first()).start();
    return deed.first() < hit.first()
        ? hit.first() >= deed.end() && at < date.span().start()
        : date.span().start() < at && hit.first() < deed.first();
  }

  /** Whether a day before the deed stands right behind another: "ditahan pada Juli dan divonis". */
  private boolean isAnothers(Hit hit, Hit deed, Dated date) {
    int gap = date.span().start() - body.at(hit.end() - 1).end();
    return hit.entry() instanceof Entry.Deed
        && hit.end() <= deed.first()
        && date.span().end() <= body.at(deed.first()).start()
        && gap >= 0
        && gap <= SHORT_WORD;
  }

  private boolean isSaidOn(Hit hit, Dated date) {
    int gap = body.at(hit.first()).start() - date.span().end();
    boolean speech =
        hit.entry() instanceof Caution caution && caution.effect() == Caution.Effect.SPEECH;
    return speech && gap >= 0 && gap <= RIGHT_BEHIND;
  }

  private Span span(int first, int end) {
    return new Span(body.at(first).start(), body.at(end - 1).end());
  }

  private Span sentence(int word, int sentence) {
    int first = word;
    while (first > 0 && body.at(first - 1).sentence() == sentence) {
      first--;
    }
    int end = word + 1;
    while (end < body.size() && body.at(end).sentence() == sentence) {
      end++;
    }
    Token last = body.at(end - 1);
    int stop = last.end();
    while (stop < body.text().length() && ".)!?\"”".indexOf(body.text().charAt(stop)) >= 0) {
      stop++;
    }
    return new Span(body.at(first).start(), stop);
  }
}
