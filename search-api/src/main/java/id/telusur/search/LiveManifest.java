package id.telusur.search;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether the manifest of what is live is whole on disk, read again when it was written to: who has
 * it open can do without, but not who opens it next. For one thread.
 */
final class LiveManifest {
  private final IndexHome home;
  private @Nullable Seen seen;
  private @Nullable IOException fault;

  LiveManifest(IndexHome home) {
    this.home = home;
  }

  /**
   * Looks at it.
   *
   * @throws IOException if it cannot be read; it is named
   */
  void check(Generation live) throws IOException {
    Path file = home.manifest(live);
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    var look = new Seen(live, now.size(), now.lastModifiedTime());
    if (!look.equals(seen)) {
      fault = fault(live);
      seen = look;
    }
    if (fault != null) {
      throw fault;
    }
  }

  private @Nullable IOException fault(Generation live) {
    try {
      Manifest.read(home.generation(live));
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  /** What it was when it was read. */
  private record Seen(Generation generation, long size, FileTime modified) {}
}
