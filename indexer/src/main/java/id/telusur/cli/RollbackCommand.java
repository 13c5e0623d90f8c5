package id.telusur.cli;

import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Rollback;
import id.telusur.schema.Generation;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code telusur rollback}. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    description = {
      "Make an older generation live again.",
      "It is the one named, else the last one before the live one that says something else, but for"
          + " what was withdrawn, which stays so. The journals are not rewound, and the newer"
          + " generation is kept."
    })
public final class RollbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final GenerationOptions options = new GenerationOptions();

  @Override
  public Integer call() throws IOException {
    Generation target = options.isNamed() ? options.generation() : Rollback.target(options.home());
    PrintWriter out = spec.commandLine().getOut();
    var builder =
        new Builder(
            options.home(),
            BuildOptions.standard(),
            Told.by(spec.commandLine()),
            Clock.systemUTC());
    Generation live = builder.rollback(target);
    if (!live.equals(target)) {
      out.printf("articles of generation %s were withdrawn since: they stay so%n", target);
    }
    out.printf("generation %s is live%n", live);
    out.flush();
    return Exit.DONE;
  }
}
