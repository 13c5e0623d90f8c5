package id.telusur.search;

import id.telusur.schema.DurableFiles;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Withdrawals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of what was withdrawn from a home, read again when it was replaced. */
final class WithdrawnList {
  private final IndexHome home;
  private @Nullable Stamp read;
  private Withdrawals withdrawals = new Withdrawals(Map.of());

  WithdrawnList(IndexHome home) {
    this.home = home;
  }

  /**
   * What it says now: the same object as before, if it says the same.
   *
   * @throws IOException if it cannot be read, or is damaged
   */
  Withdrawals now() throws IOException {
    Stamp found = DurableFiles.exists(home.withdrawn()) ? stamp() : Stamp.NONE;
    if (!found.equals(read)) {
      Withdrawals now = Withdrawals.read(home);
      withdrawals = now.equals(withdrawals) ? withdrawals : now;
      read = found;
    }
    return withdrawals;
  }

  private Stamp stamp() throws IOException {
    BasicFileAttributes file = Files.readAttributes(home.withdrawn(), BasicFileAttributes.class);
    return new Stamp(file.size(), file.lastModifiedTime(), file.fileKey());
  }

  /** What tells a file from the one that replaces it. */
  private record Stamp(long size, FileTime modified, @Nullable Object key) {
    static final Stamp NONE = new Stamp(0, FileTime.fromMillis(0), null);
  }
}
