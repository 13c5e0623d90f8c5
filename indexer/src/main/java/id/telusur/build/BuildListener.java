package id.telusur.build;

import id.telusur.article.Article;
import id.telusur.article.Rejected;
import id.telusur.article.SourceListener;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.nio.file.Path;

/** Is told what a run does while it does it, in the thread that reads. */
public interface BuildListener extends SourceListener {
  /** What a killed run had left was removed. */
  default void leftover(Path removed) {}

  /** A record was read and is an article. */
  default void accepted(Article article) {}

  /** A record was read and is not an article. */
  default void rejected(Rejected rejected) {}

  /** An old generation was removed, of a home or of a backup of it. */
  default void pruned(IndexHome home, Generation old) {}

  /** The run has come to another of its steps, said in a few words. */
  default void step(String what) {}

  /** Something that a person has to see to, in a sentence. */
  default void warned(String what) {}
}
