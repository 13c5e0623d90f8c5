package id.telusur.build;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges segments in threads of their own. What fails there closes the writer, which tells it to
 * whoever uses it next; the thread itself has nobody to tell but a stack trace.
 */
final class Merging extends ConcurrentMergeScheduler {
  @Override
  protected void handleMergeException(Throwable failure) {}
}
