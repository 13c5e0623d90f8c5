package id.telusur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes documents and adds them to an index, by a fixed pool of threads. When its short queue is
 * full, the reading thread makes one itself, so that reading never runs ahead of indexing.
 */
final class Adding implements AutoCloseable {
  private final IndexWriter writer;
  private final ThreadPoolExecutor pool;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  Adding(IndexWriter writer, int threads) {
    this.writer = writer;
    var queue = new ArrayBlockingQueue<Runnable>(4 * threads);
    this.pool =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, queue, new CallerRunsPolicy());
  }

  /** Adds a document, sooner or later; a failure of an earlier one comes out here or at the end. */
  void add(Supplier<Document> document) throws IOException {
    rethrowFailure();
    pool.execute(() -> {
      try {
        writer.addDocument(document.get());
      } catch (IOException | RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    });
  }

  /** Waits until everything added is in the index; nothing more can be added. */
  void settle() throws IOException {
    pool.shutdown();
    try {
      while (!pool.awaitTermination(1, TimeUnit.HOURS)) {
        rethrowFailure();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while indexing", e);
    }
    rethrowFailure();
  }

  private void rethrowFailure() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw new IOException(e.getMessage(), e);
      case UncheckedIOException e -> throw new IOException(e.getMessage(), e);
      case Throwable e -> throw new IllegalStateException("indexing failed: " + e.getMessage(), e);
    }
  }

  /** Lets go of what is not added yet. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}
