package id.telusur.article;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is there from its first use until it is closed. */
final class TemporaryFile implements Closeable {
  private final Path folder;
  private @Nullable Path path;

  TemporaryFile(Path folder) {
    this.folder = folder;
  }

  Path path() throws IOException {
    if (path == null) {
      path = Files.createTempFile(folder, "telusur-captures", ".tmp");
    }
    return path;
  }

  /** Names the file: that it cannot be used is no fault of what is being read. */
  UncheckedIOException failed(IOException e) {
    String place = path == null ? "in " + folder : path.toString();
    String why = "%s: %s".formatted(e.getClass().getSimpleName(), e.getMessage());
    String message = "the temporary file %s cannot be used: %s".formatted(place, why);
    return new UncheckedIOException(new IOException(message, e));
  }

  @Override
  public void close() {
    if (path != null) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }
}
