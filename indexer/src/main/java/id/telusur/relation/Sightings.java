package id.telusur.relation;

import id.telusur.article.Published;
import id.telusur.relation.Countries.Stand;
import id.telusur.relation.Form.Mark;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Mention.Reason;
import id.telusur.relation.PhraseMatcher.Hit;
import id.telusur.relation.Sighting.Before;
import id.telusur.relation.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of the phrases found in one text the places that stand for a country. */
final class Sightings {
  /** Papers write of a minister some weeks before and behind the term. */
  private static final int GRACE = 60;

  private static final Pattern BRACKET = Pattern.compile("\\s*[()]\\s*");

  /** "Istana Negara, Kuala Lumpur". */
  private static final Pattern IN_PLACE = Pattern.compile("\\s*[(),]\\s*");

  private final Context context;
  private final Part part;
  private final Tokens tokens;
  private final Writing writing;
  private final @Nullable Published published;
  private final List<Sighting> found = new ArrayList<>();

  Sightings(
      Context context, Part part, Tokens tokens, Writing writing, @Nullable Published published) {
    this.context = context;
    this.part = part;
    this.tokens = tokens;
    this.writing = writing;
    this.published = published;
  }

  List<Sighting> of(List<Hit> hits) {
    List<Hit> places = hits.stream().filter(hit -> hit.entry().lane() == Entry.PLACES).toList();
    for (int i = 0; i < places.size(); i++) {
      Hit hit = places.get(i);
      switch (hit.entry()) {
        case Entry.Name name -> add(name, places.subList(i, places.size()));
        case Entry.Person person -> add(person, hit);
        case Entry.Never never -> {} // keeps its words from naming anything
        case Entry.Dealing dealing -> {} // it and those below are of other lanes
        case Entry.Deed deed -> {}
        case Entry.Caution caution -> {}
        case Entry.Term term -> {}
      }
    }
    return found;
  }

  private void add(Entry.Name name, List<Hit> hits) {
    Hit hit = hits.getFirst();
    boolean shared = name.marks().contains(Mark.SHARED);
    Stand stand = name.stand();
    if (stand.reason() != Reason.OFFICE && context.denies(tokens, hit.first(), hit.end())) {
      return;
    }
    if (name.marks().contains(Mark.ALONE) && isPartOfAnother(stand, hits)) {
      return;
    }
    if (shared) {
      Optional<String> owner = owner(hits);
      if (owner.isPresent()) {
        add(new Stand(owner.get(), Reason.OFFICE), hit, name.marks(), false);
        return;
      }
    }
    boolean origin =
        stand.reason() == Reason.NAME
            && (context.tellsOrigin(tokens, hit.first()) || goesOnFromPeople(hit));
    add(origin ? new Stand(stand.country(), Reason.DEMONYM) : stand, hit, name.marks(), shared);
  }

  /** Whether people are named right before: "warga Tiongkok dan Thailand". */
  private boolean goesOnFromPeople(Hit hit) {
    if (found.isEmpty() || found.getLast().mention().reason() != Reason.DEMONYM) {
      return false;
    }
    int end = found.getLast().mention().end();
    int start = tokens.at(hit.first()).start();
    return Reading.isAnd(tokens.text(), end, start);
  }

  /**
   * Whose office it is that stands first: of the country, the official or the city named right
   * behind, as in "Menteri Luar Negeri (Menlu) Sergey Lavrov".
   */
  private Optional<String> owner(List<Hit> hits) {
    if (hits.size() < 2 || !isRightBehind(hits.get(1), hits.get(0))) {
      return Optional.empty();
    }
    return switch (hits.get(1).entry()) {
      case Entry.Name name when name.stand().reason() != Reason.OFFICE ->
          Optional.of(name.stand().country());
      case Entry.Name name when name.marks().contains(Mark.SHARED) ->
          owner(hits.subList(1, hits.size()));
      case Entry.Person person when holds(person.official()) ->
          Optional.of(person.official().country());
      default -> Optional.empty();
    };
  }

  /**
   * Whether nothing but blanks, a hyphen, a bracket or a city's comma stand between two phrases.
   */
  private boolean isRightBehind(Hit next, Hit hit) {
    Token first = tokens.at(next.first());
    boolean city =
        next.entry() instanceof Entry.Name name && name.stand().reason() == Reason.CAPITAL;
    return next.first() == hit.end()
        && (first.gap() != Tokens.Gap.OTHER
            || isParted(tokens.at(hit.end() - 1), first, city ? IN_PLACE : BRACKET));
  }

  /**
   * Whether a name stands between a place that is no country's and another country, each behind a
   * comma: "Atlanta, Georgia, Amerika Serikat".
   */
  private boolean isPartOfAnother(Stand stand, List<Hit> hits) {
    Hit hit = hits.getFirst();
    return stand.reason() == Reason.NAME
        && hits.size() > 1
        && hits.get(1).first() == hit.end()
        && hits.get(1).entry() instanceof Entry.Name next
        && next.stand().reason() == Reason.NAME
        && !next.stand().country().equals(stand.country())
        && context.behindName(tokens, hit.end())
        && context.behindName(tokens, hit.first())
        && !endsBefore(hit);
  }

  /** Whether what was found last stands right before. */
  private boolean endsBefore(Hit hit) {
    return !found.isEmpty() && found.getLast().mention().end() == tokens.at(hit.first() - 1).end();
  }

  private boolean isParted(Token last, Token next, Pattern signs) {
    return signs.matcher(tokens.text().substring(last.end(), next.start())).matches();
  }

  private boolean holds(Official official) {
    return published == null || official.holds(published.day(), GRACE);
  }

  private void add(Entry.Person person, Hit hit) {
    Official official = person.official();
    if (holds(official)) {
      add(new Stand(official.country(), Reason.PERSON), hit, person.marks(), false);
    }
  }

  private void add(Stand stand, Hit hit, Set<Mark> marks, boolean shared) {
    boolean alone = marks.contains(Mark.ALONE);
    boolean blind = writing.caseless() || writing.headline();
    if (alone && !blind && context.besideName(tokens, hit.first(), hit.end())) {
      return;
    }
    Token first = tokens.at(hit.first());
    int end = tokens.at(hit.end() - 1).end();
    if (!found.isEmpty() && found.getLast().mention().end() > first.start()) {
      return;
    }
    var mention = new Mention(stand.country(), part, first.start(), end, stand.reason());
    boolean sure = !writing.caseless() && !(alone && blind) && !marks.contains(Mark.UNSURE);
    boolean hyphen = first.gap() == Tokens.Gap.HYPHEN;
    Before before = context.before(tokens, hit.first());
    found.add(new Sighting(mention, first.sentence(), sure, hyphen, shared, before));
  }
}
