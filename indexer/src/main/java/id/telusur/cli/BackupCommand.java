package id.telusur.cli;

import id.telusur.build.Backup;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telusur backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copy the live generation and all journals to a folder of their own, with checksums.",
      "sha256sum --check SHA256SUMS compares them.",
      "The index may be served meanwhile, but not written to."
    })
public final class BackupCommand implements Callable<Integer> {
  private static final String BOTH = "either --to DIR or --forget BACKUP, not both";

  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "where the backup becomes a folder, named after now and its digest")
  private @Nullable Path place;

  @Option(
      names = "--forget",
      paramLabel = "BACKUP",
      description =
          "instead: a backup that is no more, or that a purge is to leave alone; purges name what"
              + " they cannot reach")
  private @Nullable Path gone;

  @Override
  public Integer call() throws IOException {
    if ((place == null) == (gone == null)) {
      String message = place == null ? "missing: --to DIR, or --forget BACKUP" : BOTH;
      throw new ParameterException(spec.commandLine(), message);
    }
    var home = new IndexHome(index);
    PrintWriter out = spec.commandLine().getOut();
    if (gone != null) {
      Backup.forgotten(home, gone);
      out.println("no longer a backup of this index: " + gone);
    } else if (place != null) {
      Path made = Backup.make(home, place, Told.by(spec.commandLine()), Clock.systemUTC());
      out.println("backed up to " + made);
    }
    out.flush();
    return Exit.DONE;
  }
}
