package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.Published;
import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
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
        new Total(
            answer.total().value(), partial == null ? "exact" : "atLeast", answer.total().groups()),
        answer.related(),
        partial == null ? null : new Partial(partial),
        answer.generation(),
        answer.hits().stream().map(HitBody::of).toList(),
        next);
  }

  /** How many articles hold all words: exactly so many, or at least. */
  record Total(long value, String relation, long groups) {}

  /** Why the answer is not whole. */
  record Partial(String reason) {}

  /** How the query was read. */
  record Interpretation(String canonical, List<ClauseBody> clauses, List<Query.Ignored> ignored) {
    static Interpretation of(Query query) {
      return new Interpretation(
          query.canonical(),
          query.clauses().stream().map(ClauseBody::of).toList(),
          query.ignored());
    }
  }

  /**
   * One thing the query asks for: what is looked for in text has the roots of its words and the
   * other names it is read with; what joins others has these.
   */
  record ClauseBody(
      String kind,
      String text,
      @Nullable List<String> roots,
      @Nullable VariantsBody variants,
      @Nullable List<ClauseBody> clauses) {
    static ClauseBody of(Clause clause) {
      return switch (clause) {
        case Word word -> inText("word", word, roots(List.of(word)), null);
        case Named named -> inText("named", named, roots(named.typed()), VariantsBody.of(named));
        case Phrase phrase -> inText("phrase", phrase, List.of(), null);
        case Prefix prefix -> inText("prefix", prefix, List.of(), null);
        case Dated dated -> inText("date", dated, List.of(), null);
        case InTitle title -> joined("title", title, List.of(title.clause()));
        case Not not -> joined("not", not, List.of(not.clause()));
        case All all -> joined("all", all, all.clauses());
        case Any any -> joined("any", any, any.clauses());
        case Filed filed -> joined(filed.facet().label(), filed, List.of());
        case Clause.Published days -> joined("published", days, List.of());
      };
    }

    private static ClauseBody inText(
        String kind, InText clause, List<String> roots, @Nullable VariantsBody variants) {
      return new ClauseBody(kind, clause.text(), roots, variants, null);
    }

    private static ClauseBody joined(String kind, Clause clause, List<Clause> parts) {
      List<ClauseBody> bodies = parts.stream().map(ClauseBody::of).toList();
      return new ClauseBody(kind, clause.canonical(), null, null, bodies);
    }

    private static List<String> roots(List<Word> words) {
      return words.stream().flatMap(word -> word.terms().roots().stream()).toList();
    }
  }

  /** The group of variants a clause was read with: its id switches it off. */
  record VariantsBody(String id, List<String> names) {
    static VariantsBody of(Named named) {
      return new VariantsBody(
          named.group(), named.alternatives().stream().map(Alternative::text).toList());
    }
  }

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
