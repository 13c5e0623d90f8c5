package id.telusur.search;

import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.Query.Unknown;
import id.telusur.query.Signs;
import id.telusur.query.Stretch;
import id.telusur.search.Offer.Spelling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Did you mean this value? Doubts what fields were given that is no value of theirs: no country,
 * pair, topic or language, or no source, section or author that any article has.
 */
final class ValueSpelling {
  /** Values that are put right, at most: a longer query says well enough what it means. */
  private static final int MOST = 8;

  private final Session session;
  private final Query query;
  private final Filters filters;

  private ValueSpelling(Session session, Query query, Filters filters) {
    this.session = session;
    this.query = query;
    this.filters = filters;
  }

  /** The query with each such value put right that is nearly one, though that finds nothing. */
  static Optional<Spelling> of(Session session, Query query, Filters filters) throws IOException {
    return query.unknown().size() > MOST
        ? Optional.empty()
        : Optional.ofNullable(new ValueSpelling(session, query, filters).spelling());
  }

  /** From the last to the first: what stands before one stays where it is. */
  private @Nullable Spelling spelling() throws IOException {
    Spelling better = null;
    for (Unknown unknown : query.unknown().reversed()) {
      String text = better == null ? query.text() : better.query();
      Spelling best = null;
      for (String asked : isHeld(unknown) ? List.<String>of() : putRight(unknown, text)) {
        long articles = session.deadline().shouldExit() ? 0 : session.count(asked, query, filters);
        if (best == null || articles > best.articles()) {
          best = new Spelling(asked, articles);
        }
      }
      better = best == null ? better : best;
    }
    return better;
  }

  /** Whether articles are filed so after all. */
  private boolean isHeld(Unknown unknown) {
    String typed = Signs.withoutQuotes(unknown.places().getFirst().in(query.text()));
    return Vocabulary.isNamed(unknown.facet())
        && session.generation().vocabulary().articles(unknown.facet(), typed.strip()) > 0;
  }

  /** The text with the nearest of its values, in quotes, for as many words as make one. */
  private List<String> putRight(Unknown unknown, String text) {
    for (Stretch place : unknown.places().reversed()) {
      String typed = Signs.withoutQuotes(place.in(text));
      boolean alone = place.equals(unknown.places().getFirst());
      List<String> texts =
          session.generation().nearestValues().of(unknown.facet(), typed).stream()
              .filter(name -> alone || words(name) == words(typed))
              .map(name ->
                  text.substring(0, place.start()) + '"' + name + '"' + text.substring(place.end()))
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
