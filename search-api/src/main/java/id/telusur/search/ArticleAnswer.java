package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.schema.Tags;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for one article.
 *
 * @param generation name of the generation that answers
 * @param found the article, {@code null} if the generation holds none with this id
 */
public record ArticleAnswer(String generation, @Nullable Found found) {

  /**
   * An article that was found.
   *
   * @param article the article
   * @param tags the countries, pairs and topics it is filed under
   * @param title its title, with what matches marked
   * @param body its paragraphs, with what matches marked
   */
  public record Found(Article article, Tags tags, MarkedText title, List<MarkedText> body) {
    public Found {
      body = List.copyOf(body);
    }
  }
}
