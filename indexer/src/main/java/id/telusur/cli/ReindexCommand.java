package id.telusur.cli;

import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur reindex}. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = {
      "Build an index anew from the articles it stores, as after a new version of Telusur.",
      "What is live serves until the new generation is."
    })
public final class ReindexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @SuppressWarnings("UnusedVariable") // it only has to be said
  @Option(
      names = "--from-index",
      required = true,
      description = "say that its own articles are meant; index reads sources")
  private boolean fromIndex;

  @Override
  public Integer call() throws IOException {
    return Running.plain(spec.commandLine())
        .run(new IndexHome(index), BuildOptions.standard(), Builder::reindex);
  }
}
