package id.telusur.article;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Revisits that wait, however many there are: they lie in a temporary file. */
final class RevisitQueue implements Closeable {
  private static final Gson GSON = new Gson();

  private final TemporaryFile file;
  private @Nullable Writer lines;

  RevisitQueue(Path folder) {
    this.file = new TemporaryFile(folder);
  }

  void add(Revisit revisit) {
    try {
      if (lines == null) {
        lines = Files.newBufferedWriter(file.path());
      }
      lines.append(GSON.toJson(revisit)).append('\n');
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  /** Hands them on in the order in which they came; none is added after that. */
  void drain(Consumer<Revisit> revisits) {
    if (lines == null) {
      return;
    }
    try {
      lines.close();
      try (BufferedReader written = Files.newBufferedReader(file.path())) {
        for (String line = written.readLine(); line != null; line = written.readLine()) {
          revisits.accept(GSON.fromJson(line, Revisit.class));
        }
      }
    } catch (IOException e) {
      throw file.failed(e);
    }
  }

  @Override
  public void close() {
    try (file) {
      if (lines != null) {
        lines.close();
      }
    } catch (IOException e) {
      throw file.failed(e);
    }
  }
}
