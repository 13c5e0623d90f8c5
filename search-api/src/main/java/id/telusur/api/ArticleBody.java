package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.schema.Tags;
import id.telusur.search.ArticleAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is one article: its shape is the contract. */
record ArticleBody(
    String generation, Whole article, String titleHighlighted, List<String> bodyHighlighted)
    implements Generated {

  static ArticleBody of(String generation, ArticleAnswer.Found found) {
    return new ArticleBody(
        generation,
        Whole.of(found.article(), found.tags()),
        Markup.html(found.title()),
        found.body().stream().map(Markup::html).toList());
  }

  /** The article itself. */
  record Whole(
      String id,
      String title,
      List<String> body,
      @Nullable String published,
      @Nullable String publishedAt,
      @Nullable String source,
      @Nullable String url,
      @Nullable String author,
      @Nullable String section,
      String language,
      List<String> countries,
      List<String> pairs,
      List<String> topics) {
    static Whole of(Article article, Tags tags) {
      return new Whole(
          article.id(),
          article.title(),
          article.body(),
          SearchBody.day(article.published()),
          SearchBody.instant(article.published()),
          article.source(),
          article.url(),
          article.author(),
          article.section(),
          article.language(),
          tags.countries(),
          tags.pairs(),
          tags.topics());
    }
  }
}
