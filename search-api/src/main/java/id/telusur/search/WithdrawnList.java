package id.telusur.search;

import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was withdrawn from a home, by its list. May be asked while it is read. A list that is absent
 * or not whole takes nothing back, and does not say that nothing was withdrawn: it was lost, or the
 * disk is out of sight.
 */
final class WithdrawnList {
  private final IndexHome home;
  private volatile Stamp last = Stamp.NONE;
  private volatile @Nullable IOException fault;
  private Withdrawals withdrawals = new Withdrawals(Map.of());
  private Set<String> ids = Set.of();

  WithdrawnList(IndexHome home) {
    this.home = home;
  }

  /**
   * Reads it if it was replaced.
   *
   * @return whether it says something else than before
   * @throws IOException if it should be there and is not, or is not whole, or cannot be read; then
   *     it says what it did
   */
  boolean read() throws IOException {
    try {
      boolean replaced = follow();
      fault = null;
      return replaced;
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  private boolean follow() throws IOException {
    while (true) {
      boolean published = Files.exists(home.pointer());
      Stamp found = stamp(); // looked for after CURRENT, which is written after it
      boolean absent = found.equals(Stamp.NONE);
      if (absent ? !published : found.equals(last)) {
        return false; // without either nothing was published, or the home is out of sight
      }
      Withdrawals now = Withdrawals.read(home);
      if (found.equals(stamp())) { // else it was replaced meanwhile, or has gone
        last = found;
        return replace(now);
      }
    }
  }

  /**
   * Makes sure that it is known what was withdrawn, by a list that is lost now if need be.
   *
   * @throws IOException if no list was ever read that should be there
   */
  void demandKnown() throws IOException {
    IOException why = fault;
    if (why != null && last.equals(Stamp.NONE)) {
      throw why;
    }
  }

  private synchronized boolean replace(Withdrawals now) {
    if (now.equals(withdrawals)) {
      return false;
    }
    withdrawals = now;
    ids = now.dates().keySet();
    return true;
  }

  /** When an article was withdrawn; empty if it was not. */
  synchronized Optional<Instant> date(String id) {
    return withdrawals.date(id);
  }

  /** What no generation may show. */
  synchronized Set<String> ids() {
    return ids;
  }

  private Stamp stamp() throws IOException {
    try {
      BasicFileAttributes file = Files.readAttributes(home.withdrawn(), BasicFileAttributes.class);
      return new Stamp(file.size(), file.lastModifiedTime(), file.fileKey());
    } catch (NoSuchFileException e) {
      return Stamp.NONE;
    }
  }

  /** What tells a file from the one that replaces it. */
  private record Stamp(long size, FileTime modified, @Nullable Object key) {
    static final Stamp NONE = new Stamp(0, FileTime.fromMillis(0), null);
  }
}
