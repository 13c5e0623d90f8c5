package id.telusur.cli;

import com.google.gson.JsonObject;
import id.telusur.article.Rejected;
import id.telusur.schema.FileFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The file of rejected records, one JSON object a line. What the last run wrote stays until this
 * one begins: a run that is refused has nothing better to say.
 */
final class Rejects implements AutoCloseable {
  private final Path file;
  private @Nullable Writer out;

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
    try {
      out = out == null ? Files.newBufferedWriter(file) : out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Rejected record) {
    begin();
    var json = new JsonObject();
    json.addProperty("source", record.provenance().source());
    json.addProperty("position", record.provenance().position());
    json.addProperty("reason", record.reason().name());
    json.addProperty("message", record.message());
    json.addProperty("value", record.value());
    try {
      if (out != null) {
        out.append(json.toString()).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
