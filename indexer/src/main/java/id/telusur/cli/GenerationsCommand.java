package id.telusur.cli;

import id.telusur.article.Counted;
import id.telusur.schema.Contents;
import id.telusur.schema.FileFaults;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
    PrintWriter out = spec.commandLine().getOut();
    boolean well = true;
    for (Generation generation : home.complete()) {
      String mark = live.equals(Optional.of(generation)) ? "*" : " ";
      out.printf("%s %s  ", mark, Listing.name(home, generation));
      try {
        out.println(told(Manifest.read(home.generation(generation))));
      } catch (IOException e) {
        well = false;
        out.println("damaged: " + FileFaults.text(e));
      }
    }
    out.flush();
    Listing.demandLive(home);
    return well ? Exit.DONE : Exit.FAILED;
  }

  private static String told(Manifest manifest) {
    return "%s, %s, %,d rejected, built in %.1f s, digest %s"
        .formatted(
            Counted.of(manifest.contents().articles(), "article"),
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
