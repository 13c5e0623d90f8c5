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
 * where something was published takes nothing back, and does not say that nothing was withdrawn: it
 * was lost, or the disk is out of sight.
 */
final class WithdrawnList {
  private final IndexHome home;
  private volatile Stamp last = Stamp.NONE;
  private volatile boolean missing;
  private Withdrawals withdrawals = new Withdrawals(Map.of());
  private Set<String> ids = Set.of();

  WithdrawnList(IndexHome home) {
    this.home = home;
  }

  /**
   * Reads it if it was replaced.
   *
   * @return whether it says something else than before
   * @throws IOException if it cannot be read, or is damaged; then it says what it did
   */
  boolean read() throws IOException {
    while (true) {
      boolean due = Files.exists(home.pointer()) || !last.equals(Stamp.NONE);
      Stamp found = stamp(); // looked for after CURRENT, which is written after it
      missing = due && found.equals(Stamp.NONE);
      if (missing || found.equals(last)) {
        return false;
      }
      Withdrawals now = Withdrawals.read(home);
      if (found.equals(stamp())) { // else it was replaced meanwhile, or has gone
        last = found;
        return replace(now);
      }
    }
  }

  /**
   * Makes sure that the list that was read is there.
   *
   * @throws IOException if it was not when it was looked for; it says what it did
   */
  void demand() throws IOException {
    if (missing) {
      throw Withdrawals.missing(home);
    }
  }

  /**
   * Makes sure that it is known what was withdrawn, by a list that is missing now if need be.
   *
   * @throws IOException if no list was ever found that should be there
   */
  void demandKnown() throws IOException {
    if (last.equals(Stamp.NONE)) {
      demand();
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
