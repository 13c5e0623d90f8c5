package id.telusur.build;

import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** What a disk that fails while an index is written or read looks like in Java, said plainly. */
final class DiskFault {
  /** What systems say where a disk takes no more; of what file, Java often does not know. */
  private static final Set<String> FULL =
      Set.of(
          "No space left on device",
          "Disk quota exceeded",
          "There is not enough space on the disk");

  private DiskFault() {}

  /**
   * Does something to a home, and tells of a full disk what was being written and what came of it.
   */
  static <T> T told(IndexHome home, IOSupplier<T> deed) throws IOException {
    Optional<Generation> live = live(home);
    try {
      return told(deed);
    } catch (UncheckedIOException e) {
      throw of(new IOException(FileFaults.text(e), e), home, live);
    } catch (IOException e) {
      throw of(e, home, live);
    }
  }

  private static IOException of(IOException fault, IndexHome home, Optional<Generation> before) {
    Optional<Generation> live = live(home);
    String end =
        live.filter(now -> !live.equals(before))
            .map(now -> "generation %s is live".formatted(now))
            .orElse("nothing was published");
    return of(fault, "the index " + home.folder(), end);
  }

  /**
   * A fault that tells, if it is of a full disk, what was being written and what came of it; one
   * that tells so already stays as it is.
   */
  static IOException of(IOException fault, String written, String end) {
    if (fault instanceof FullException) {
      return fault;
    }
    return full(fault)
        .<IOException>map(full ->
            new FullException("%s, while %s was written: %s".formatted(full, written, end), fault))
        .orElse(fault);
  }

  /** What tells of a full disk among a fault, its causes, and what was tried after them. */
  private static Optional<String> full(Throwable fault) {
    var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    var next = new ArrayDeque<Throwable>(List.of(fault));
    while (!next.isEmpty()) {
      Throwable one = next.remove();
      String message = String.valueOf(one.getMessage());
      if (FULL.stream().anyMatch(message::endsWith)) {
        return Optional.of(message);
      }
      if (seen.add(one)) { // they may name each other
        Stream.ofNullable(one.getCause()).forEach(next::add);
        next.addAll(List.of(one.getSuppressed()));
      }
    }
    return Optional.empty();
  }

  /** Empty also where it cannot be told: who needs it says so. */
  private static Optional<Generation> live(IndexHome home) {
    try {
      return home.current();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Does something, and tells of the disk what it makes others tell: Java of a page that cannot be
   * read into memory, Lucene of a writer that cannot go on after an earlier fault.
   */
  static <T> T told(IOSupplier<T> deed) throws IOException {
    try {
      return deed.get();
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

  /** A disk takes no more. */
  private static final class FullException extends IOException {
    private static final long serialVersionUID = 1;

    FullException(String message, IOException fault) {
      super(message, fault);
    }
  }
}
