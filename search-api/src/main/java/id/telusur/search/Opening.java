package id.telusur.search;

import id.telusur.query.VariantGroups;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.util.IOUtils;

/** Opens what is to be live, for which a large index is read as a whole, and warms it. */
final class Opening {
  private final IndexHome home;
  private final Checks checks;
  private final VariantGroups groups;
  private final Consumer<OpenGeneration> warmer;
  private final Supplier<Set<String>> withdrawn;

  /**
   * Opens nothing yet.
   *
   * @param checks looks at the files before they are opened
   * @param groups whose names are suggested
   * @param warmer is shown what is open before anybody is sent there
   * @param withdrawn the ids of what nobody may be shown
   */
  Opening(
      IndexHome home,
      Checks checks,
      VariantGroups groups,
      Consumer<OpenGeneration> warmer,
      Supplier<Set<String>> withdrawn) {
    this.home = home;
    this.checks = checks;
    this.groups = groups;
    this.warmer = warmer;
    this.withdrawn = withdrawn;
  }

  /**
   * A generation, opened by a thread of its own. It hides what was withdrawn by then.
   *
   * @param meanwhile is done again and again until it is open
   * @throws IOException if it is damaged or cannot be opened
   */
  OpenGeneration of(Generation generation, Runnable meanwhile) throws IOException {
    return await(() -> opened(generation), meanwhile).hidingByNow(withdrawn.get());
  }

  private OpenGeneration opened(Generation generation) throws IOException {
    checks.check(home, generation);
    OpenGeneration next = OpenGeneration.open(home, generation, withdrawn.get(), groups);
    try {
      warmer.accept(next);
      return next;
    } catch (Throwable e) {
      next.letGo();
      throw e;
    }
  }

  private static OpenGeneration await(Callable<OpenGeneration> opening, Runnable meanwhile)
      throws IOException {
    var task = new FutureTask<>(opening);
    Thread.ofPlatform().daemon().name("opening").start(task);
    while (true) {
      try {
        return task.get(Generations.LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        meanwhile.run();
      } catch (ExecutionException e) {
        throw IOUtils.rethrowAlways(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
  }
}
