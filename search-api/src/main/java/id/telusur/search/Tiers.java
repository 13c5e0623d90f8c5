package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Scoring scoring;
  private @Nullable List<Part> besides; // of both tiers: which dealings are asked for is read once

  Tiers(Query query, Matching matching, Scoring scoring) {
    this.query = query;
    this.matching = matching;
    this.scoring = scoring;
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
    Matching.addFilters(filters, all);
    return all.build();
  }

  /** Whether there is a second tier. */
  boolean isRelaxable() {
    if (query.clauses().stream().noneMatch(Clause::isLoose)) {
      return false;
    }
    int words = typed(Occur.MUST).size();
    long dates = query.clauses().stream().filter(clause -> clause instanceof Dated).count();
    long rest = query.clauses().stream().filter(Tiers::isFirmText).count();
    return words + dates > 0 && words + dates + rest > 1;
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
    Matching.addFilters(filters, rest);
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

  /** The articles that hold some of the query's words but not all, and all else that it asks. */
  org.apache.lucene.search.Query some(Filters filters) {
    return new BooleanQuery.Builder()
        .add(allOrSome(filters), Occur.FILTER)
        .add(all(Filters.NONE), Occur.MUST_NOT)
        .build();
  }

  /** A query whose articles are not ranked. */
  static Scored unscored(org.apache.lucene.search.Query query) {
    return new Scored(query, Occur.MUST, List.of());
  }

  /** The articles of {@link #all}, scored. */
  Scored scoredAll(Filters filters) throws IOException {
    if (query.clauses().isEmpty()) {
      return unscored(all(filters));
    }
    var parts = new ArrayList<>(asked(Occur.MUST));
    if (!parts.isEmpty()) {
      parts.addAll(near(Occur.MUST));
      alone().ifPresent(parts::add);
      parts.addAll(besides());
    }
    var all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(part.query, part.clause == null ? Occur.SHOULD : Occur.MUST));
    addUnscored(all);
    Matching.addFilters(filters, all);
    return new Scored(all.build(), Occur.MUST, parts);
  }

  /** The articles of {@link #some}, scored. */
  Scored scoredSome(Filters filters) throws IOException {
    var parts = new ArrayList<>(asked(Occur.SHOULD));
    parts.addAll(near(Occur.SHOULD));
    var either = new BooleanQuery.Builder();
    parts.forEach(part -> either.add(part.query, Occur.SHOULD));
    List<Part> besides = besides();
    either.add(whateverMatches(besides), Occur.SHOULD);
    either.setMinimumNumberShouldMatch(isFirm() ? 1 : 2);
    var some = new BooleanQuery.Builder();
    some.add(either.build(), Occur.MUST);
    addRest(some);
    Matching.addFilters(filters, some);
    some.add(all(Filters.NONE), Occur.MUST_NOT);
    parts.addAll(besides);
    return new Scored(some.build(), Occur.SHOULD, parts);
  }

  /**
   * What adds to the score of any article. As one of several clauses of which two have to match, it
   * leaves Lucene free to pass by what cannot win: a filter for what is asked would be another walk
   * through it, and beside a clause that has to match Lucene passes by nothing.
   */
  private static org.apache.lucene.search.Query whateverMatches(List<Part> besides) {
    var any = new BooleanQuery.Builder();
    any.add(new BoostQuery(MatchAllDocsQuery.INSTANCE, 0), Occur.SHOULD);
    besides.forEach(part -> any.add(part.query, Occur.SHOULD));
    return any.build();
  }

  /** What is neither looked for in text nor counted in the score. */
  private void addUnscored(BooleanQuery.Builder whole) {
    query.clauses().stream()
        .filter(clause -> !clause.isRanked())
        .forEach(clause -> whole.add(matching.of(clause, Scope.ANYWHERE), Occur.FILTER));
  }

  /** What is looked for in text, scored. */
  private List<Part> asked(Occur words) throws IOException {
    var parts = new ArrayList<Part>();
    for (Clause clause : asked()) {
      org.apache.lucene.search.Query score =
          clause instanceof Named named
              ? scoring.named(named, Scope.ANYWHERE, words)
              : scoring.of(clause, Scope.ANYWHERE);
      parts.add(new Part(clause.canonical(), clause, score));
    }
    return parts;
  }

  /**
   * What words that were typed side by side add where they stand close together. In the second tier
   * that would be a clause by itself: only pairs are left by which a word that is asked is there.
   */
  private List<Part> near(Occur words) {
    var parts = new ArrayList<Part>();
    List<Typed> typed = typed(words);
    for (int i = 1; i < typed.size(); i++) {
      Typed first = typed.get(i - 1);
      Typed second = typed.get(i);
      if (words == Occur.MUST || first.isThereIfNear() || second.isThereIfNear()) {
        String name = first.word.text() + " ~ " + second.word.text();
        scoring
            .near(first.word, second.word)
            .forEach(near -> parts.add(new Part(name, null, near)));
      }
    }
    return parts;
  }

  /** What is looked for in text. */
  private List<Clause> asked() {
    return query.clauses().stream().filter(Clause::isRanked).toList();
  }

  /** What is all that is asked: a name of several words is one thing, a word is meant as typed. */
  private Optional<Part> alone() throws IOException {
    List<Clause> asked = asked();
    if (asked.size() > 1) {
      return Optional.empty();
    }
    return switch (asked.getFirst()) {
      case Named named when named.typed().size() > 1 ->
          Optional.of(new Part('"' + named.text() + '"', null, scoring.whole(named)));
      case Named named -> Optional.of(asTyped(named.typed().getFirst()));
      case Word word -> Optional.of(asTyped(word));
      default -> Optional.empty();
    };
  }

  private Part asTyped(Word word) throws IOException {
    return new Part('"' + word.text() + '"', null, scoring.asTyped(word));
  }

  /** What adds to the score of an article, whatever its words. */
  private List<Part> besides() {
    List<Part> parts = besides;
    if (parts == null) {
      var read = new ArrayList<Part>();
      AskedParties parties = AskedParties.of(query);
      scoring.dealings(parties).ifPresent(asked -> read.add(new Part("dealings", null, asked)));
      scoring.countries(parties).ifPresent(asked -> read.add(new Part("countries", null, asked)));
      scoring.recency().ifPresent(recent -> read.add(new Part("recency", null, recent)));
      parts = List.copyOf(read);
      besides = parts;
    }
    return parts;
  }

  /**
   * A query with scores, and the parts that its scores are the sums of.
   *
   * @param query the whole
   * @param words whether all words of a name typed must be there, or some
   * @param parts its parts
   */
  record Scored(org.apache.lucene.search.Query query, Occur words, List<Part> parts) {}

  /**
   * A part of a score.
   *
   * @param clause what is asked; {@code null} for what only adds to the score
   */
  record Part(String name, @Nullable Clause clause, org.apache.lucene.search.Query query) {}

  private org.apache.lucene.search.Query loosely(Clause clause) {
    return clause instanceof Named named
        ? matching.named(named, Scope.ANYWHERE, Occur.SHOULD)
        : matching.of(clause, Scope.ANYWHERE);
  }

  /** What is looked for in text and cannot be let go. */
  private static boolean isFirmText(Clause clause) {
    return clause.isRanked() && !clause.isLoose();
  }

  /**
   * A word that was typed.
   *
   * @param asked whether it is looked for: "of" of a name is not where some of its words will do
   */
  private record Typed(Word word, boolean asked) {
    /** Whether it stands where its terms stand close together: several may not be side by side. */
    boolean isThereIfNear() {
      return asked && word.terms().exact().size() == 1;
    }
  }

  /** The words that were typed side by side. */
  private List<Typed> typed(Occur words) {
    var typed = new ArrayList<Typed>();
    for (Clause part : query.parts()) {
      if (part instanceof Word word) {
        typed.add(new Typed(word, true));
      } else if (part instanceof Named named) {
        List<Word> asked = Matching.asked(named, words);
        named.typed().forEach(word -> typed.add(new Typed(word, asked.contains(word))));
      }
    }
    return typed;
  }
}
