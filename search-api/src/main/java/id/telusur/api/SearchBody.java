package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.CanonicalJson;
import id.telusur.article.Published;
import id.telusur.query.Facet;
import id.telusur.query.Labels;
import id.telusur.search.Account;
import id.telusur.search.Answer;
import id.telusur.search.FacetCounts;
import id.telusur.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of an answer to a search: its shape is the contract. */
record SearchBody(
    String query,
    InterpretationBody interpretation,
    Total total,
    @Nullable Long related,
    @Nullable Partial partial,
    String generation,
    List<HitBody> hits,
    Map<String, FacetBody> facets,
    @Nullable String next)
    implements Generated {

  @Override
  public Optional<String> canonical() {
    return interpretation.clauses().isEmpty()
        ? Optional.empty()
        : Optional.of(interpretation.canonical());
  }

  static SearchBody of(Answer answer, @Nullable String next) {
    Partial partial = Partial.of(answer.partial());
    return new SearchBody(
        answer.request().query().text(),
        InterpretationBody.of(answer.request(), answer.interpretation()),
        new Total(
            answer.total().value(), partial == null ? "exact" : "atLeast", answer.total().groups()),
        answer.related(),
        partial,
        answer.generation(),
        answer.hits().stream().map(HitBody::of).toList(),
        facets(answer.facets()),
        next);
  }

  /** How many articles hold all words: exactly so many, or at least. */
  record Total(long value, String relation, long groups) {}

  private static Map<String, FacetBody> facets(Map<Facet, FacetCounts> counts) {
    var facets = new LinkedHashMap<String, FacetBody>();
    counts.forEach((facet, of) -> facets.put(facet.label(), FacetBody.of(facet, of)));
    return facets;
  }

  /**
   * What the articles that hold all words are filed under.
   *
   * @param other articles under values that are not listed, added up
   * @param unknown articles under none
   */
  record FacetBody(List<ValueBody> values, long other, long unknown) {
    static FacetBody of(Facet facet, FacetCounts counts) {
      return new FacetBody(
          counts.values().stream().map(count -> ValueBody.of(facet, count)).toList(),
          counts.other(),
          counts.unknown());
    }
  }

  /** One value, what people call it in Indonesian and English, and how many articles have it. */
  record ValueBody(String value, String label, String labelEn, long count) {
    static ValueBody of(Facet facet, FacetCounts.Count count) {
      Labels.Name name = Labels.name(facet, count.value());
      return new ValueBody(count.value(), name.indonesian(), name.english(), count.articles());
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
      float score,
      int copies,
      List<CopyBody> copyList,
      @Nullable Account explanation) {
    static HitBody of(Hit hit) {
      Article article = hit.article();
      return new HitBody(
          article.id(),
          article.title(),
          Markup.html(hit.title()),
          hit.snippets().stream().map(Markup::html).toList(),
          Names.code(hit.matched()),
          day(article.published()),
          article.source(),
          article.url(),
          article.author(),
          article.section(),
          article.language(),
          hit.tags().countries(),
          hit.tags().pairs(),
          hit.tags().topics(),
          hit.score(),
          hit.copies().size() + hit.otherCopies(),
          hit.copies().stream().map(CopyBody::of).toList(),
          hit.account());
    }
  }

  /** A near copy that a hit stands for. */
  record CopyBody(String id, String title, @Nullable String source, @Nullable String published) {
    static CopyBody of(Hit.Copy copy) {
      return new CopyBody(copy.id(), copy.title(), copy.source(), day(copy.published()));
    }
  }

  static @Nullable String day(@Nullable Published published) {
    return published == null ? null : published.day().toString();
  }

  static @Nullable String instant(@Nullable Published published) {
    return published == null || published.at() == null ? null : CanonicalJson.published(published);
  }
}
