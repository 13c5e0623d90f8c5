package id.telusur.cli;

import id.telusur.article.SourceFiles;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telusur index}. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Build an index of articles and make it the live one.",
    footer = {
      "",
      "Reads JSON Lines, JSON, CSV, RSS, Atom, HTML, WARC, WACZ, Markdown and plain text, and tar, zip",
      "and gzip of these; what a file is, its content says.",
      "Exit codes: 0 done; 1 failed, nothing published; 2 wrong usage; 3 published, but records were",
      "rejected."
    })
public final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "files, folders or globs")
  private List<String> sources;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(names = "--strict", description = "stop at the first rejected record; publish nothing")
  private boolean strict;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "write rejected records here, as JSON Lines")
  private @Nullable Path rejects;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "" + BuildOptions.KEEP,
      description = "generations to keep, the new one counted (default: ${DEFAULT-VALUE})")
  private int keep;

  @Override
  public Integer call() throws IOException {
    var options = options();
    SourceFiles files = files();
    PrintWriter out = spec.commandLine().getOut();
    try (var console = new BuildConsole(out, spec.commandLine().getErr(), rejects)) {
      Manifest manifest =
          new Builder(new IndexHome(index), options, console, Clock.systemUTC()).build(files);
      console.finish();
      BuildSummary.print(manifest, out);
      return manifest.rejected().isEmpty() ? Exit.DONE : Exit.REJECTED;
    }
  }

  private BuildOptions options() {
    try {
      return new BuildOptions(strict, Runtime.getRuntime().availableProcessors(), keep);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private SourceFiles files() throws IOException {
    try {
      return SourceFiles.named(sources);
    } catch (NoSuchFileException e) {
      String message = "no such file, folder or match: " + e.getMessage();
      throw new ParameterException(spec.commandLine(), message, e);
    }
  }
}
