package id.telusur.cli;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which generation of which home a command is about. */
final class GenerationOptions {
  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--generation",
      paramLabel = "G",
      description = "a generation by its name, as \"generations\" lists them")
  private @Nullable String name;

  IndexHome home() {
    return new IndexHome(index);
  }

  /** Whether a generation was named. */
  boolean isNamed() {
    return name != null;
  }

  /**
   * The generation named, else the live one.
   *
   * @throws IOException if there is none
   */
  Generation generation() throws IOException {
    if (name == null) {
      return home().live();
    }
    if (!Generation.isName(name) || !home().isComplete(new Generation(name))) {
      throw new IOException("%s has no generation %s".formatted(index, name));
    }
    return new Generation(name);
  }
}
