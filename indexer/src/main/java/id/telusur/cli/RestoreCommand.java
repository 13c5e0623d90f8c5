package id.telusur.cli;

import id.telusur.build.BuildOptions;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telusur restore}. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Bring a backup back as a new generation, with the journals that the index lacks.",
      "What was withdrawn since stays so. The index may be new, or be served."
    })
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "BACKUP", description = "the folder of a backup")
  private Path backup;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    return Running.plain(spec.commandLine())
        .run(
            new IndexHome(index),
            BuildOptions.standard(),
            builder -> builder.restore(backup),
            made -> BuildSummary.printRestored(made, backup, out));
  }
}
