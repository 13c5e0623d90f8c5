package id.telusur.relation;

import id.telusur.relation.Dates.Dated;
import id.telusur.relation.Entry.Caution;
import id.telusur.relation.Event.Span;
import id.telusur.relation.PhraseMatcher.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** On what days the deeds were that the sentences of an article tell of. */
final class EventDates {
  /** So many characters are a blank, a comma or a bracket, and perhaps a short word. */
  private static final int RIGHT_BEHIND = 4;

  /** So many characters are a short word between blanks: "pada". */
  private static final int SHORT_WORD = 9;

  private static final int WEEK = 7;

  /** A day behind one of these is that of another deed: "ditangkap usai memukul, Minggu". */
  private static final Set<String> AFTER =
      Set.of("usai", "seusai", "setelah", "sesudah", "selepas");

  /** By its prefix; behind a noun the day is still the deed's: "usai pemungutan suara, Senin". */
  private static final Pattern VERB = Pattern.compile("(?:me[mnlrwy]|ber|di)\\p{L}{3,}");

  /** A deed behind one of these was done when somebody spoke: "usai bertemu". */
  private static final Set<String> WHEN =
      Stream.concat(AFTER.stream(), Stream.of("saat", "ketika", "kala", "selagi", "dalam"))
          .collect(Collectors.toUnmodifiableSet());

  private final Tokens body;
  private final @Nullable LocalDate published;
  private final Dates dates;
  private final Quotations quotations;
  private @Nullable Set<LocalDate> recent; // read where it is first asked for

  /**
   * Of an article.
   *
   * @param published the day it appeared
   */
  EventDates(Tokens body, @Nullable LocalDate published) {
    this.body = body;
    this.published = published;
    this.dates = new Dates(published);
    this.quotations = new Quotations(body.text());
  }

  /** The days that a sentence names; none where one cannot be trusted. */
  List<Dated> in(Span sentence) {
    return dates.in(body.text(), sentence).orElse(List.of());
  }

  /**
   * The one day that a sentence says of a deed; none where it says none: what the lead of an
   * article reports was often done days before.
   *
   * @param days those that the sentence names
   * @param hits the words about events in it
   */
  Optional<Dated> of(Hit deed, List<Dated> days, List<Hit> hits) {
    List<Dated> its =
        days.stream()
            .filter(d -> !isOfWords(d, deed, hits) && !isBehindOther(d, deed) && !isLoose(d))
            .toList();
    boolean sure = its.size() == 1 && !isAhead(its.getFirst()) && !isAdrift(its.getFirst());
    return sure ? Optional.of(its.getFirst()) : Optional.empty();
  }

  /** Whether another deed that was done before stands between a deed and the day. */
  private boolean isBehindOther(Dated date, Hit deed) {
    int word = deed.end() + 1;
    while (word < body.size() && body.at(word).end() <= date.span().start()) {
      if (AFTER.contains(body.at(word - 1).key()) && VERB.matcher(body.at(word).key()).matches()) {
        return true;
      }
      word++;
    }
    return false;
  }

  /** Who speaks of "kemarin" means the other day; who writes it, the day before. */
  private boolean isLoose(Dated date) {
    String words = body.text().substring(date.span().start(), date.span().end());
    return words.equalsIgnoreCase("kemarin") && quotations.holds(date.span().start());
  }

  private boolean isAhead(Dated date) {
    return published != null && date.to().isAfter(published.plusDays(1));
  }

  /**
   * Whether a day is counted from one that an article may not be of: it writes out days of the week
   * before it appeared, and neither this one nor that on which it did.
   */
  private boolean isAdrift(Dated date) {
    if (published == null
        || date.dating() != Event.Dating.RELATIVE
        || !date.from().equals(date.to())) {
      return false;
    }
    Set<LocalDate> recent = recent(published);
    return !recent.isEmpty() && !recent.contains(date.from()) && !recent.contains(published);
  }

  private Set<LocalDate> recent(LocalDate published) {
    Set<LocalDate> known = recent;
    if (known == null) {
      known =
          dates.written(body.text()).stream()
              .filter(day -> !day.isAfter(published) && day.plusDays(WEEK).isAfter(published))
              .collect(Collectors.toUnmodifiableSet());
      recent = known;
    }
    return known;
  }

  /**
   * Whether a day is another's: words about saying, about something to come or of another deed
   * stand between a deed and the day, or words about saying right behind it.
   */
  private boolean isOfWords(Dated date, Hit deed, List<Hit> hits) {
    return hits.stream()
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

  /** Whether a deed tells when something else was: "usai bertemu", "dalam pertemuan". */
  boolean isWhen(int deed) {
    return body.words().subList(Math.max(0, deed - 2), deed + 1).stream()
        .anyMatch(word -> WHEN.contains(word.key()));
  }
}
