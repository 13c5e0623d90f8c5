package id.telusur.cli;

import com.google.gson.JsonObject;
import id.telusur.article.Rejected;
import id.telusur.schema.FileFaults;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of rejected records, one JSON object a line. What the last run wrote stays until this
 * one begins: a run that is refused has nothing better to say. A run goes on without the file where
 * it can be written no more.
 */
final class Rejects implements AutoCloseable {
  private final Path file;
  private @Nullable Writer out;
  private @Nullable IOException fault;

  /**
   * Makes sure that the file can be written.
   *
   * @throws IOException if it cannot
   */
  Rejects(Path file) throws IOException {
    this.file = file;
    try {
      Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
    } catch (IOException e) {
      throw new IOException("rejected records cannot be written: " + FileFaults.text(e), e);
    }
  }

  /** The run reads: what an earlier one wrote is past. */
  void begin() {
    attempt(() -> out = out == null ? Files.newBufferedWriter(file) : out);
  }

  void write(Rejected record) {
    begin();
    var json = new JsonObject();
    json.addProperty("source", record.provenance().source());
    json.addProperty("position", record.provenance().position());
    json.addProperty("reason", record.reason().name());
    json.addProperty("message", record.message());
    json.addProperty("value", record.value());
    attempt(() -> {
      if (out != null) {
        out.append(json.toString()).append('\n');
      }
    });
  }

  /** What kept some of them from being written; empty where all were. */
  Optional<String> fault() {
    return Optional.ofNullable(fault)
        .map(why ->
            "not all rejected records could be written to %s: %s"
                .formatted(file, FileFaults.text(why)));
  }

  @Override
  public void close() {
    attempt(() -> {
      if (out != null) {
        out.close();
      }
    });
  }

  private void attempt(Step step) {
    if (fault == null) {
      try {
        step.run();
      } catch (IOException e) {
        fault = e;
      }
    }
  }

  /** What may fail. */
  private interface Step {
    void run() throws IOException;
  }
}
