package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.schema.Tags;
import java.io.IOException;

/** Writes articles into a file of one form, one after another. */
interface ArticleWriter {
  /** Writes the next article. */
  void write(Article article, Tags tags) throws IOException;

  /**
   * Writes what stands behind the last.
   *
   * @param count how many were written
   */
  default void end(long count) throws IOException {}
}
