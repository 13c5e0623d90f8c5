package id.telusur.cli;

import id.telusur.article.Article;
import id.telusur.article.Rejected;
import id.telusur.build.BuildListener;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Several listeners as one.
 *
 * @param all they are told in this order
 */
record Listeners(List<BuildListener> all) implements BuildListener {
  static BuildListener of(BuildListener... all) {
    return new Listeners(List.of(all));
  }

  @Override
  public void leftover(Path removed) {
    all.forEach(one -> one.leftover(removed));
  }

  @Override
  public void passedBy(String place) {
    all.forEach(one -> one.passedBy(place));
  }

  @Override
  public void source(Path file) {
    all.forEach(one -> one.source(file));
  }

  @Override
  public void unused(Path file, Set<String> names) {
    all.forEach(one -> one.unused(file, names));
  }

  @Override
  public void accepted(Article article) {
    all.forEach(one -> one.accepted(article));
  }

  @Override
  public void rejected(Rejected rejected) {
    all.forEach(one -> one.rejected(rejected));
  }

  @Override
  public void pruned(IndexHome home, Generation old) {
    all.forEach(one -> one.pruned(home, old));
  }

  @Override
  public void step(String what) {
    all.forEach(one -> one.step(what));
  }

  @Override
  public void warned(String what) {
    all.forEach(one -> one.warned(what));
  }
}
