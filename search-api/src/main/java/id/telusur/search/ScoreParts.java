package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Word;
import id.telusur.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.jspecify.annotations.Nullable;

/** The parts that the scores of a query's articles are the sums of, in Lucene's terms. */
final class ScoreParts {
  private final Query query;
  private final Scoring scoring;
  private final Preferences preferences;
  private @Nullable List<Part> besides; // of both tiers: which dealings are asked for is read once

  ScoreParts(Query query, Scoring scoring, Preferences preferences) {
    this.query = query;
    this.scoring = scoring;
    this.preferences = preferences;
  }

  /**
   * A part of a score.
   *
   * @param clause what is asked; {@code null} for what only adds to the score
   */
  record Part(String name, @Nullable Clause clause, org.apache.lucene.search.Query query) {}

  /** What is looked for in text, scored. */
  List<Part> asked(Occur words) throws IOException {
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

  /** What is looked for in text. */
  private List<Clause> asked() {
    return query.clauses().stream().filter(Clause::isRanked).toList();
  }

  /**
   * What words that were typed side by side add where they stand close together. In the second tier
   * that would be a clause by itself: only pairs are left by which a word that is asked is there.
   */
  List<Part> near(Occur words) {
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

  /** What is all that is asked: a name of several words is one thing, a word is meant as typed. */
  Optional<Part> alone() throws IOException {
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
  List<Part> besides() {
    List<Part> parts = besides;
    if (parts == null) {
      parts = preferences.of(query);
      besides = parts;
    }
    return parts;
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
}
