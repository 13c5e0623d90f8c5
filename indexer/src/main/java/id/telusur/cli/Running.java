package id.telusur.cli;

import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A run as a command shows it: how it gets on, then what it did.
 *
 * @param command whose output it writes to
 * @param rejects where rejected records are written, {@code null} for nowhere
 */
record Running(CommandLine command, @Nullable Path rejects) {
  int run(IndexHome home, BuildOptions options, Work work) throws IOException {
    try (var console = new BuildConsole(command.getOut(), command.getErr(), rejects)) {
      Manifest manifest = work.run(new Builder(home, options, console, Clock.systemUTC()));
      console.finish();
      BuildSummary.print(manifest, command.getOut());
      return manifest.rejected().isEmpty() ? Exit.DONE : Exit.REJECTED;
    }
  }

  /** What a builder is asked to do. */
  interface Work {
    Manifest run(Builder builder) throws IOException;
  }
}
