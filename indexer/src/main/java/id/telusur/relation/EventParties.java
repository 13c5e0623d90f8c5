package id.telusur.relation;

import id.telusur.relation.Entry.Deed;
import id.telusur.relation.Entry.Deed.Doers;
import id.telusur.relation.Event.Kind;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.PhraseMatcher.Hit;
import id.telusur.relation.Sighting.Before;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Between whom the deeds are that the sentences of an article tell of. */
final class EventParties {
  /** Deeds of which people of a country are the object. */
  private static final Set<Kind> OF_PEOPLE = EnumSet.of(Kind.VERDICT, Kind.EVACUATION, Kind.ARREST);

  /** Whoever is named only behind one of these did not take part in what stands before it. */
  private static final Set<String> BESIDES =
      Set.of("meski", "meskipun", "walau", "walaupun", "sehingga", "karena");

  /** What the name of a state as one that acts begins with. */
  private static final Pattern STATE = Pattern.compile("(Republik|Kerajaan|Pemerintah) ");

  /** An office with a long name that ends in its country's: "Menteri Pertambangan dan Energi". */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:Menteri|Kepala|Panglima|(?:Presiden|Ketua)(?= (?:Senat|Parlemen|Majelis)\\b))"
              + "(?: (?:dan|\\p{Lu}[\\p{L}-]*)){1,8} $");

  /** So many characters hold such a name. */
  private static final int LONGEST_OFFICE = 100;

  /** What offices that one person holds begin with: "Menlu", "Kapolri". */
  private static final Pattern HOLDER =
      Pattern.compile("Men\\p{L}|Wa(?:men|pres|kil )|Dubes|Duta |Konjen|Kapol|Panglima|KSA");

  private final Countries countries;
  private final Tokens body;
  private final Map<Integer, List<Sighting>> sightings;
  private final List<Pair> pairs;
  private final boolean ownOfficial;
  private final Set<String> peoples;

  /**
   * Of an article.
   *
   * @param sightings those of its body
   * @param pairs those it is about
   */
  EventParties(Countries countries, Tokens body, List<Sighting> sightings, List<Pair> pairs) {
    this.countries = countries;
    this.body = body;
    this.sightings = sightings.stream().collect(Collectors.groupingBy(Sighting::sentence));
    this.pairs = pairs;
    this.ownOfficial = sightings.stream().anyMatch(s -> !s.isForeign() && isOfficial(s));
    this.peoples =
        sightings.stream()
            .filter(s -> s.mention().reason() == Reason.DEMONYM)
            .map(Sighting::country)
            .collect(Collectors.toSet());
  }

  /** The two between whom a deed is; none where they are not named as those who do such deeds. */
  Optional<Pair> of(Deed deed, Hit hit, int sentence) {
    List<Sighting> named = sightings.getOrDefault(sentence, List.of());
    return pair(named, deed)
        .filter(pair -> isBy(deed.kind(), pair, named, hit))
        .filter(pair -> deed.doers() != Doers.TRAVELLER || namesTraveller(named, hit));
  }

  /**
   * The two countries of a sentence; none where it names a third, or a territory. Where it names
   * one, the other is Indonesia if that is a pair of the article, and the article names an office
   * or official of Indonesia: newspapers name Indonesia seldom. Of Indonesia's people abroad the
   * other may be unnamed.
   */
  private Optional<Pair> pair(List<Sighting> named, Deed deed) {
    List<String> codes = named.stream().map(Sighting::country).distinct().toList();
    if (codes.size() == 1 && deed.doers() != Doers.BOTH) {
      String code = codes.getFirst();
      return pairs.stream()
          .filter(pair -> ownOfficial && pair.has(code) && pair.has(Country.INDONESIA))
          .filter(pair ->
              !code.equals(Country.INDONESIA)
                  || (pairs.size() == 1 && OF_PEOPLE.contains(deed.kind())))
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
      case OPENING, VISIT -> !people && isVisit(pair, named);
      case MEETING, AGREEMENT ->
          !people
              && !isNamedBesides(named, deed)
              && (listed(named, deed) || (acts(pair.first(), named) && acts(pair.second(), named)));
      case SUMMONS -> named.stream().anyMatch(EventParties::isOfficial);
      case AID -> !people && (acts(pair.first(), named) || acts(pair.second(), named));
      case EXERCISE -> !people;
    };
  }

  /** Whether a country is named only where a sentence turns to something else: "meskipun China". */
  private boolean isNamedBesides(List<Sighting> named, Hit deed) {
    int turn = deed.end();
    int sentence = body.at(deed.first()).sentence();
    while (turn < body.size()
        && body.at(turn).sentence() == sentence
        && !BESIDES.contains(body.at(turn).key())) {
      turn++;
    }
    int end = turn < body.size() ? body.at(turn).start() : body.text().length();
    Set<String> before =
        named.stream()
            .filter(s -> s.mention().start() < end)
            .map(Sighting::country)
            .collect(Collectors.toSet());
    return named.stream().anyMatch(s -> !before.contains(s.country()));
  }

  /** Whether the body names people of one of the two: whoever was judged is one of them. */
  private boolean namesPeople(Pair pair) {
    return peoples.stream().anyMatch(pair::has);
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

  /** Whether somebody who leads, by name or by office, is named before a deed. */
  private boolean namesTraveller(List<Sighting> named, Hit deed) {
    int start = body.at(deed.first()).start();
    return named.stream()
        .filter(s -> s.mention().end() <= start)
        .anyMatch(s -> leads(s) || isHolder(s) || isOfOffice(s));
  }

  private boolean isHolder(Sighting sighting) {
    return sighting.mention().reason() == Reason.OFFICE
        && HOLDER
            .matcher(body.text())
            .region(sighting.mention().start(), sighting.mention().end())
            .lookingAt();
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
            .lookingAt()
        || isOfOffice(sighting);
  }

  private boolean isOfOffice(Sighting sighting) {
    int end = sighting.mention().start();
    return OFFICE.matcher(body.text()).region(Math.max(0, end - LONGEST_OFFICE), end).find();
  }

  /** Whether somebody who leads is named, by name or by the country: "Presiden Chad". */
  private static boolean leads(Sighting sighting) {
    return sighting.mention().reason() == Reason.PERSON || sighting.before() == Before.TITLE;
  }

  private static boolean isOfficial(Sighting sighting) {
    Reason reason = sighting.mention().reason();
    return reason == Reason.PERSON || reason == Reason.OFFICE;
  }
}
