package id.telusur.api;

import id.telusur.article.Article;
import id.telusur.article.AsOf;
import id.telusur.schema.Tags;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes articles into a file of one form, one after another. */
interface ArticleWriter {
  /**
   * Writes the next article.
   *
   * @param asOf since when its publisher is known to have it so, {@code null} if that is not known
   */
  void write(Article article, Tags tags, @Nullable AsOf asOf) throws IOException;

  /**
   * Writes what stands behind the last.
   *
   * @param count how many were written
   */
  default void end(long count) throws IOException {}
}
