package id.telusur.article;

import java.io.IOException;
import java.nio.file.Path;

/** Where a path leads. */
public final class RealPath {
  private RealPath() {}

  /** The path without links, as far as there is anything; absolute. */
  public static Path of(Path path) {
    return real(SourceName.absolute(path));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      Path parent = path.getParent();
      return parent == null ? path : real(parent).resolve(path.getFileName());
    }
  }
}
