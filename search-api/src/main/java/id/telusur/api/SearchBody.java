package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.Published;
import id.telusur.query.Clause;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Word;
import id.telusur.query.Query;
import id.telusur.search.Answer;
import id.telusur.search.Hit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of an answer to a search: its shape is the contract. */
record SearchBody(
    String query,
    Interpretation interpretation,
    Total total,
    long related,
    @Nullable Partial partial,
    String generation,
    List<HitBody> hits,
    @Nullable String next) {

  static SearchBody of(Answer answer, @Nullable String next) {
    String partial = answer.partial();
    return new SearchBody(
        answer.request().query().text(),
        Interpretation.of(answer.request().query()),
        new Total(answer.total(), partial == null ? "exact" : "atLeast"),
        answer.related(),
        partial == null ? null : new Partial(partial),
        answer.generation(),
        answer.hits().stream().map(HitBody::of).toList(),
        next);
  }

  /** How many articles hold all words: exactly so many, or at least. */
  record Total(long value, String relation) {}

  /** Why the answer is not whole. */
  record Partial(String reason) {}

  /** How the query was read. */
  record Interpretation(List<ClauseBody> clauses, List<Query.Ignored> ignored) {
    static Interpretation of(Query query) {
      return new Interpretation(
          query.clauses().stream().map(ClauseBody::of).toList(), query.ignored());
    }
  }

  /** One thing the query asks for: the roots of its words, and the other names it is read with. */
  record ClauseBody(String kind, String text, List<String> roots, @Nullable VariantsBody variants) {
    static ClauseBody of(Clause clause) {
      return switch (clause) {
        case Word word -> new ClauseBody("word", word.text(), List.of(word.root()), null);
        case Named named ->
            new ClauseBody(
                "named",
                named.text(),
                named.typed().stream().map(Word::root).toList(),
                new VariantsBody(
                    named.group(), named.alternatives().stream().map(Alternative::text).toList()));
        case Phrase phrase -> new ClauseBody("phrase", phrase.text(), List.of(), null);
      };
    }
  }

  /** The group of variants a clause was read with: its id switches it off. */
  record VariantsBody(String id, List<String> names) {}

  /** One article of the answer. */
  record HitBody(
      String id,
      String title,
      String titleHighlighted,
      List<String> snippets,
      String matched,
      @Nullable String published,
      @Nullable String source,
      @Nullable String url,
      @Nullable String author,
      @Nullable String section,
      String language,
      List<String> countries,
      List<String> pairs,
      List<String> topics,
      float score) {
    static HitBody of(Hit hit) {
      Article article = hit.article();
      return new HitBody(
          article.id(),
          article.title(),
          Markup.html(hit.title()),
          hit.snippets().stream().map(Markup::html).toList(),
          hit.matched().name().toLowerCase(Locale.ROOT),
          day(article.published()),
          article.source(),
          article.url(),
          article.author(),
          article.section(),
          article.language(),
          hit.tags().countries(),
          hit.tags().pairs(),
          hit.tags().topics(),
          hit.score());
    }
  }

  static @Nullable String day(@Nullable Published published) {
    return published == null ? null : published.day().toString();
  }

  static @Nullable String instant(@Nullable Published published) {
    return published == null || published.at() == null ? null : CanonicalJson.published(published);
  }
}
