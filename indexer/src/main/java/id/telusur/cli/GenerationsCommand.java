package id.telusur.cli;

import id.telusur.schema.Contents;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur generations}. */
@Command(
    name = "generations",
    mixinStandardHelpOptions = true,
    description = "List the generations of an index, oldest first; the live one is marked with *.")
public final class GenerationsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Override
  public Integer call() throws IOException {
    var home = new IndexHome(index);
    Optional<Generation> live = home.currentIfWhole();
    List<Generation> complete = home.complete();
    PrintWriter out = spec.commandLine().getOut();
    boolean well = true;
    for (Generation generation : complete) {
      out.printf("%s %s  ", live.equals(Optional.of(generation)) ? "*" : " ", generation);
      try {
        out.println(told(Manifest.read(home.generation(generation))));
      } catch (IOException e) {
        well = false;
        out.println("damaged: " + FileFaults.text(e));
      }
    }
    out.flush();
    Generation named = home.live();
    if (!complete.contains(named)) {
      throw new IOException(
          "%s names generation %s, which is not there, or has no manifest"
              .formatted(home.pointer(), named));
    }
    return well ? Exit.DONE : Exit.FAILED;
  }

  private static String told(Manifest manifest) {
    return "%,d articles, %s, %,d rejected, built in %.1f s, digest %s"
        .formatted(
            manifest.contents().articles(),
            days(manifest.contents()),
            manifest.rejected().values().stream().mapToLong(Long::longValue).sum(),
            manifest.durationMillis() / 1e3,
            manifest.digest().substring(0, 16));
  }

  private static String days(Contents contents) {
    return contents.oldest() == null
        ? "no dates"
        : "%s to %s".formatted(contents.oldest(), contents.newest());
  }
}
