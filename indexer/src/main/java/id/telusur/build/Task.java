package id.telusur.build;

import id.telusur.article.SourceFiles;
import id.telusur.article.SourceScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do.
 *
 * @param sources the files it reads
 * @param update whether it goes on from the live generation; else it builds from nothing
 * @param mirror the places, each with some of the sources, whose articles are withdrawn if the
 *     sources hold them no longer; {@code null} to withdraw only what is named
 * @param withdraw ids to be withdrawn
 * @param readmit ids that may come in again
 * @param dry whether it does everything but publish
 */
public record Task(
    SourceFiles sources,
    boolean update,
    @Nullable SourceScope mirror,
    List<Named> withdraw,
    List<Named> readmit,
    boolean dry) {
  public Task {
    withdraw = List.copyOf(withdraw);
    readmit = List.copyOf(readmit);
    if (mirror != null && !update) {
      throw new IllegalArgumentException("only an update can mirror a source");
    }
  }

  /** Whether it reads any source: else it only decides about ids. */
  boolean reads() {
    return !sources.files().isEmpty();
  }

  /** Builds a generation of these files and no others. */
  public static Task build(SourceFiles sources) {
    return new Task(sources, false, null, List.of(), List.of(), false);
  }

  /** Brings these files into the live generation. */
  public static Task update(SourceFiles sources) {
    return new Task(sources, true, null, List.of(), List.of(), false);
  }

  /** Withdraws articles from the live generation, and reads nothing. */
  public static Task withdraw(List<Named> ids) {
    var nothing = SourceFiles.none();
    return new Task(nothing, true, null, ids, List.of(), false);
  }

  /** The same, letting ids in again. */
  public Task readmitting(List<Named> ids) {
    return new Task(sources, update, mirror, withdraw, ids, dry);
  }

  /** The same, withdrawing ids. */
  public Task withdrawing(List<Named> ids) {
    return new Task(sources, update, mirror, ids, readmit, dry);
  }

  /** The same, as a mirror of these places. */
  public Task mirroring(SourceScope places) {
    return new Task(sources, update, places, withdraw, readmit, dry);
  }

  /** The same, publishing nothing. */
  public Task dryRun() {
    return new Task(sources, update, mirror, withdraw, readmit, true);
  }
}
