package id.telusur.api;

import id.telusur.search.LastUsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entity tags of files by what they hold. A file is read again only when it has changed. */
final class FileTags {
  /** Tags that are remembered, the last asked for. */
  private static final int MOST = 1000;

  private final Map<Version, String> tags = LastUsed.of(MOST);

  String of(Path file) throws IOException {
    var now = Files.readAttributes(file, BasicFileAttributes.class);
    var version = new Version(file, now.size(), now.lastModifiedTime(), now.fileKey());
    String tag = tags.get(version);
    if (tag == null) {
      tag = EntityTag.of(Files.readAllBytes(file));
      tags.put(version, tag);
    }
    return tag;
  }

  /**
   * A file as it is.
   *
   * @param key tells it from another that was put in its place, where the file system does
   */
  private record Version(Path file, long bytes, FileTime written, @Nullable Object key) {}
}
