package id.telusur.build;

import id.telusur.article.SourceFiles;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Makes generations, each beside the live one, and publishes them: the door to all who do so. */
public final class Builder {
  private final Setup setup;

  /** A builder for one home. */
  public Builder(IndexHome home, BuildOptions options, BuildListener listener, Clock clock) {
    this.setup = new Setup(home, options, listener, clock);
  }

  /**
   * Reads the sources, builds a whole new generation of them, verifies and publishes it. If it
   * fails, nothing is published, what was live stays live, and what was built is removed, by the
   * next run at the latest.
   *
   * @return the manifest of the new generation
   * @throws StrictException if the options are strict and a record is not an article
   * @throws IOException if no record is an article, another process writes to the home, a journal
   *     is missing, the disk is full or broken, or the new index turns out not to be whole
   */
  public Manifest build(SourceFiles sources) throws IOException {
    return run(Task.build(sources));
  }

  /**
   * Does what it is told and publishes what comes out. An update publishes a new generation that
   * holds the articles of the sources and, of the live one, all others; it costs what the sources
   * cost, hardly more for what is held. Where a home has never been built, it builds.
   *
   * @return the manifest of the new generation; of a dry run, of the one that would be published
   * @throws StrictException if the options are strict and a record is not an article
   * @throws IOException as of {@link #build}, if the live generation is of another version, or if
   *     there is no file in a place that is to be mirrored
   */
  public Manifest run(Task task) throws IOException {
    return Run.of(setup, task);
  }

  /**
   * Removes articles for good: from the live generation first, then from every other, the journals
   * and the listed backups. What is killed in between is taken up by the next run.
   *
   * @return what was published, and where something is left
   * @throws IOException as of {@link #run}: then nothing was purged
   */
  public Purged purge(List<Named> ids) throws IOException {
    return Purge.of(setup, ids);
  }

  /**
   * Builds the live generation anew from the articles that it stores, whatever version wrote it.
   * Articles keep the numbers they have.
   *
   * @return the manifest of the new generation
   * @throws IOException as of {@link #build}, or if no generation is live
   */
  public Manifest reindex() throws IOException {
    return Reindexing.of(setup);
  }

  /**
   * Makes an older generation live again, if its files are whole. What was withdrawn since does not
   * come back: then a new generation is made of the older one without it.
   *
   * @return the generation that is live now
   * @throws IOException if it was never published, its files are damaged, it holds what is being
   *     purged, or another process writes to the home
   */
  public Generation rollback(Generation target) throws IOException {
    return Rollback.to(setup, target);
  }

  /**
   * Brings a backup back as a new generation, with the journals and the names of backups that the
   * home lacks. What was withdrawn since stays so.
   *
   * @return the manifest of the new generation
   * @throws IOException if the backup is damaged, or of another index than the home, both lack a
   *     journal, or another process writes to the home
   */
  public Manifest restore(Path backup) throws IOException {
    return Restoring.of(setup, backup);
  }
}
