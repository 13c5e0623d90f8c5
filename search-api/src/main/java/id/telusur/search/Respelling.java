package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Published;
import id.telusur.query.Clause.Word;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.Stretch;
import id.telusur.search.Offer.Spelling;
import id.telusur.search.suggest.TypedWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Did you mean? Only plain words are doubted, wherever in the query they stand: nothing in quotes,
 * no value of a field, no date, no known name.
 */
final class Respelling {
  /** Things to look for in a query, at most: a headline that was half remembered has as many. */
  private static final int LOOKED_AT = 12;

  private final Session session;
  private final Query query;
  private final Filters filters;
  private final long articles;

  private Respelling(Session session, Query query, Filters filters, long articles) {
    this.session = session;
    this.query = query;
    this.filters = filters;
    this.articles = articles;
  }

  /**
   * The query with what was mistyped put right, if that finds more.
   *
   * @param articles how many hold all of the query
   */
  static Optional<Spelling> of(Session session, Query query, Filters filters, long articles)
      throws IOException {
    List<Clause> asked = query.clauses().stream().flatMap(Respelling::parts).toList();
    boolean doubtful = asked.stream().anyMatch(Word.class::isInstance);
    return doubtful && asked.size() <= LOOKED_AT
        ? new Respelling(session, query, filters, articles).spelling()
        : Optional.empty();
  }

  /** What a clause asks for in the end, whatever holds it together. */
  private static Stream<Clause> parts(Clause clause) {
    return switch (clause) {
      case Not not -> parts(not.clause());
      case InTitle title -> parts(title.clause());
      case All several -> several.clauses().stream().flatMap(Respelling::parts);
      case Any several -> several.clauses().stream().flatMap(Respelling::parts);
      case InText text -> Stream.of(text);
      case Filed filed -> Stream.of(filed);
      case Published published -> Stream.of(published);
    };
  }

  private Optional<Spelling> spelling() throws IOException {
    List<TypedWord> words =
        query.words().stream()
            .filter(place -> query.ignored().stream().noneMatch(part -> isWithin(place, part)))
            .flatMap(place -> TypedWord.of(query.text(), place.start(), place.end()).stream())
            .toList();
    return session
        .generation()
        .suggester()
        .corrections(session.searcher(), session.deadline())
        .correct(
            query.text(), words, text -> count(text, Filters.NONE), text -> count(text, filters))
        .map(correction -> new Spelling(correction.text(), correction.count()));
  }

  private static boolean isWithin(Stretch place, Query.Ignored part) {
    return part.start() <= place.start() && place.end() <= part.end();
  }

  /** How many articles hold all of what a text asks, read as the request is. */
  private long count(String text, Filters within) {
    if (text.equals(query.text()) && within.equals(filters)) {
      return articles;
    }
    try {
      return session.count(text, query, within);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
