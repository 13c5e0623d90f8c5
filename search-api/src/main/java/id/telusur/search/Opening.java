package id.telusur.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.util.IOUtils;

/** The opening of a generation, for which a large index is read as a whole. */
final class Opening {
  private Opening() {}

  /**
   * What was opened, by a thread of its own.
   *
   * @param meanwhile is done again and again until it is open
   * @throws IOException as the opening does
   */
  static OpenGeneration await(Callable<OpenGeneration> opening, Runnable meanwhile)
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
