package id.telusur.cli;

import id.telusur.build.Audit;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Check every kept generation, or one.",
      "That is each file's checksum, the index's structure, each article's hash, and the counts"
          + " and digest of the manifest against the journals."
    },
    footer = {"", "Exit codes: 0 all is well; 1 something is wrong, and was said; 2 wrong usage."})
public final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final GenerationOptions options = new GenerationOptions();

  @Option(
      names = "--deep",
      description = "read the sources again, too, and compare every article with them")
  private boolean deep;

  @Override
  public Integer call() throws IOException {
    IndexHome home = options.home();
    List<Generation> generations =
        options.isNamed() ? List.of(options.generation()) : home.complete();
    PrintWriter out = spec.commandLine().getOut();
    boolean well = true;
    for (Generation generation : generations) {
      int threads = Runtime.getRuntime().availableProcessors();
      List<String> findings = Audit.of(home, generation, deep, threads, Clock.systemUTC());
      well &= findings.isEmpty();
      String name = Listing.name(home, generation);
      out.println("generation " + name + (findings.isEmpty() ? ": whole" : ":"));
      findings.forEach(finding -> out.println("  " + finding));
      out.flush();
    }
    if (!options.isNamed()) {
      Listing.demandLive(home);
    }
    return well ? Exit.DONE : Exit.FAILED;
  }
}
