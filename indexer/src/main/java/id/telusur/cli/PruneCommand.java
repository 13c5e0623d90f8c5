package id.telusur.cli;

import id.telusur.article.Counted;
import id.telusur.build.BuildOptions;
import id.telusur.build.Pruning;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telusur prune}. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    description = {
      "Remove old generations and what interrupted runs left.",
      "Those that say the same as a newer one go first, then the oldest; never the live one, nor"
          + " one that a server holds open. Journals are kept."
    })
public final class PruneCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "" + BuildOptions.KEEP,
      description = "generations to keep (default: ${DEFAULT-VALUE})")
  private int keep;

  @Override
  public Integer call() throws IOException {
    if (keep < 1) {
      throw new ParameterException(spec.commandLine(), "keep must be at least 1: " + keep);
    }
    PrintWriter out = spec.commandLine().getOut();
    var home = new IndexHome(index);
    Pruning.prune(home, keep, Told.by(spec.commandLine()));
    out.printf("%s kept%n", Counted.of(home.complete().size(), "generation"));
    out.flush();
    return Exit.DONE;
  }
}
