package id.telusur.build;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a disk that fails while an index is written or read looks like in Java, said plainly. */
final class DiskFault {
  private DiskFault() {}

  /**
   * Does something, and tells of the disk what it makes others tell: Java of a page that cannot be
   * read into memory, Lucene of a writer that cannot go on after an earlier fault.
   */
  static <T> T told(Deed<T> deed) throws IOException {
    try {
      return deed.run();
    } catch (InternalError e) {
      throw of(e);
    } catch (IllegalStateException e) {
      IOException fault = cause(e);
      if (fault == null) {
        throw e;
      }
      throw fault;
    }
  }

  /** Of a file that was mapped into memory. */
  static IOException of(InternalError e) {
    return new IOException("a file cannot be read from the disk: " + e.getMessage(), e);
  }

  private static @Nullable IOException cause(IllegalStateException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException fault) {
        return new IOException(fault.getMessage(), e);
      }
      if (cause instanceof InternalError error) {
        return of(error);
      }
    }
    return null;
  }

  /** What may meet a fault. */
  interface Deed<T> {
    T run() throws IOException;
  }
}
