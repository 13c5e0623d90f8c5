package id.telusur.search;

import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.schema.Tags;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Every article that holds all words of a query, copies too, one after another in an order that
 * changes in their generation by nothing but a withdrawal. It keeps its generation open until it is
 * closed.
 */
public interface Walk extends AutoCloseable {
  /** Name of the generation that answers. */
  String generation();

  /** How many articles there are. */
  long count();

  /**
   * Goes from the first article to the last. It may take as long as the visitor likes.
   *
   * @throws IOException if the visitor throws it, or the index cannot be read to its end
   */
  void each(Visitor visitor) throws IOException;

  @Override
  void close() throws IOException;

  /** What is done with each article. */
  interface Visitor {
    /**
     * Takes the next one.
     *
     * @param asOf since when its publisher is known to have it so, {@code null} if that is not
     *     known
     */
    void see(Article article, Tags tags, @Nullable AsOf asOf) throws IOException;
  }
}
