package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.Tier;
import id.telusur.search.ScoreParts.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.jspecify.annotations.Nullable;

/**
 * The two tiers of an answer in Lucene's terms. The first holds all that is asked. The second holds
 * some of the words: only plain words that stand at the top of the query can be let go, never what
 * was put in quotes, after an operator, or into a field.
 */
final class Tiers {
  private final Query query;
  private final Matching matching;
  private final ScoreParts scores;

  Tiers(Query query, Matching matching, Scoring scoring, Preferences preferences) {
    this.query = query;
    this.matching = matching;
    this.scores = new ScoreParts(query, scoring, preferences);
  }

  /** The articles that hold all of the query. */
  org.apache.lucene.search.Query all(Filters filters) {
    if (query.clauses().isEmpty() && !query.isBlank()) {
      return new MatchNoDocsQuery("nothing in the query can be searched");
    }
    var all = new BooleanQuery.Builder();
    query.clauses().forEach(clause -> all.add(matching.of(clause, Scope.ANYWHERE), Occur.FILTER));
    if (query.clauses().isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    Filtering.add(filters, all);
    return all.build();
  }

  /** Whether there is a second tier. */
  boolean isRelaxable() {
    if (query.clauses().stream().noneMatch(Clause::isLoose)) {
      return false;
    }
    int words = query.parts().stream().mapToInt(Tiers::words).sum();
    long dates = query.clauses().stream().filter(clause -> clause instanceof Dated).count();
    long rest = query.clauses().stream().filter(Tiers::isFirmText).count();
    return words + dates > 0 && words + dates + rest > 1;
  }

  /** How many words of a part were typed. */
  private static int words(Clause part) {
    return switch (part) {
      case Word word -> 1;
      case Named named -> named.typed().size();
      default -> 0;
    };
  }

  /** The articles that hold all or some of the query's words, and all else that it asks. */
  org.apache.lucene.search.Query allOrSome(Filters filters) {
    var rest = new BooleanQuery.Builder();
    addRest(rest);
    if (!isFirm()) {
      var some = new BooleanQuery.Builder();
      query.clauses().stream()
          .filter(Clause::isLoose)
          .forEach(clause -> some.add(loosely(clause), Occur.SHOULD));
      rest.add(some.build(), Occur.FILTER);
    }
    Filtering.add(filters, rest);
    return rest.build();
  }

  /** Adds what has to hold whichever words are let go. */
  private void addRest(BooleanQuery.Builder whole) {
    query.clauses().stream()
        .filter(clause -> !clause.isLoose())
        .forEach(clause -> whole.add(matching.of(clause, Scope.ANYWHERE), Occur.FILTER));
  }

  /** Whether something that is looked for in text cannot be let go: then every word can. */
  private boolean isFirm() {
    return query.clauses().stream().anyMatch(Tiers::isFirmText);
  }

  /** A tier, scored where that orders it; nothing orders it without an order. */
  Scored scored(Tier tier, @Nullable Order order, Filters filters) throws IOException {
    boolean ranked = order == Order.RELEVANCE;
    return switch (tier) {
      case ALL -> ranked ? scoredAll(filters) : unscored(all(filters));
      case SOME -> ranked ? scoredAllOrSome(filters) : unscored(allOrSome(filters));
    };
  }

  /** A query whose articles are not ranked. */
  private static Scored unscored(org.apache.lucene.search.Query query) {
    return new Scored(query, Occur.MUST, List.of());
  }

  /** The articles of {@link #all}, scored. */
  Scored scoredAll(Filters filters) throws IOException {
    if (query.clauses().isEmpty()) {
      return unscored(all(filters));
    }
    var parts = new ArrayList<>(scores.asked(Occur.MUST));
    if (!parts.isEmpty()) {
      parts.addAll(scores.near(Occur.MUST));
      scores.alone().ifPresent(parts::add);
      parts.addAll(scores.besides());
    }
    var all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part.query(), part.clause() == null ? Occur.SHOULD : Occur.MUST));
    addUnscored(all);
    Filtering.add(filters, all);
    return new Scored(all.build(), Occur.MUST, parts);
  }

  /** The articles of {@link #allOrSome}, scored. */
  Scored scoredAllOrSome(Filters filters) throws IOException {
    var parts = new ArrayList<>(scores.asked(Occur.SHOULD));
    parts.addAll(scores.near(Occur.SHOULD));
    var either = new BooleanQuery.Builder();
    parts.forEach(part -> either.add(part.query(), Occur.SHOULD));
    List<Part> besides = scores.besides();
    either.add(whateverMatches(besides), Occur.SHOULD);
    either.setMinimumNumberShouldMatch(isFirm() ? 1 : 2);
    var whole = new BooleanQuery.Builder();
    whole.add(either.build(), Occur.MUST);
    addRest(whole);
    Filtering.add(filters, whole);
    parts.addAll(besides);
    return new Scored(whole.build(), Occur.SHOULD, parts);
  }

  /**
   * What adds to the score of any article. As one of several clauses of which two have to match, it
   * leaves Lucene free to pass by what cannot win: a filter for what is asked would be another walk
   * through it, and beside a clause that has to match Lucene passes by nothing.
   */
  private static org.apache.lucene.search.Query whateverMatches(List<Part> besides) {
    var any = new BooleanQuery.Builder();
    any.add(new BoostQuery(MatchAllDocsQuery.INSTANCE, 0), Occur.SHOULD);
    besides.forEach(part -> any.add(part.query(), Occur.SHOULD));
    return any.build();
  }

  /** What is neither looked for in text nor counted in the score. */
  private void addUnscored(BooleanQuery.Builder whole) {
    query.clauses().stream()
        .filter(clause -> !clause.isRanked())
        .forEach(clause -> whole.add(matching.of(clause, Scope.ANYWHERE), Occur.FILTER));
  }

  /**
   * A query with scores, and the parts that its scores are the sums of.
   *
   * @param query the whole
   * @param words whether all words of a name typed must be there, or some
   * @param parts its parts
   */
  record Scored(org.apache.lucene.search.Query query, Occur words, List<Part> parts) {
    /** Whether several things are asked that count in the score. */
    boolean asksMore() {
      return parts.stream().filter(part -> part.clause() != null).count() > 1;
    }
  }

  private org.apache.lucene.search.Query loosely(Clause clause) {
    return clause instanceof Named named
        ? matching.named(named, Scope.ANYWHERE, Occur.SHOULD)
        : matching.of(clause, Scope.ANYWHERE);
  }

  /** What is looked for in text and cannot be let go. */
  private static boolean isFirmText(Clause clause) {
    return clause.isRanked() && !clause.isLoose();
  }
}
