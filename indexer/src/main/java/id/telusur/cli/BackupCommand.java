package id.telusur.cli;

import id.telusur.build.Backup;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur backup}. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copy the live generation and all journals to a folder of their own, with checksums (sha256sum",
      "--check SHA256SUMS). The index may be served meanwhile, but not written to."
    })
public final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "where the backup becomes a folder, named after now and its digest")
  private Path place;

  @Override
  public Integer call() throws IOException {
    Path backup = Backup.make(new IndexHome(index), place, Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    out.println("backed up to " + backup);
    out.flush();
    return Exit.DONE;
  }
}
