package id.telusur.cli;

import id.telusur.article.SourceFiles;
import id.telusur.article.SourceName;
import id.telusur.article.SourceScope;
import id.telusur.build.BuildOptions;
import id.telusur.build.Named;
import id.telusur.build.Task;
import id.telusur.schema.IndexHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
      "It reads JSON Lines, JSON, CSV, RSS, Atom, HTML, WARC, WACZ, Markdown and plain text, and"
          + " tar, zip and gzip of these; what a file is, its content says.",
      "Exit codes: 0 done; 1 failed, nothing published; 2 wrong usage; 3 published (with"
          + " --dry-run: could be), but records were rejected, or the report or the rejected records"
          + " could not be written."
    })
public final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "files, folders or globs")
  private List<String> sources = List.of();

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--update",
      description =
          "keep what is live and change what the sources change: their articles are added, or"
              + " replace what is held under their ids")
  private boolean update;

  @Option(
      names = "--mirror",
      description =
          "with --update: withdraw what these sources held before and hold no longer; not if a"
              + " record is rejected that may be an article")
  private boolean mirror;

  @Option(
      names = "--gone",
      paramLabel = "PLACE",
      description =
          "with --mirror: a file, folder or glob that is no more, as where it was renamed, or is"
              + " one of these sources and rightly holds no article any more; what it held and"
              + " nothing else holds is withdrawn, too")
  private List<String> gone = List.of();

  @Option(
      names = "--withdraw",
      paramLabel = "FILE",
      description =
          "withdraw the articles whose ids stand here, one a line; they stay out of later"
              + " builds")
  private @Nullable Path withdraw;

  @Option(
      names = "--readmit",
      paramLabel = "FILE",
      description = "let the articles in again whose ids stand here, when a source has them")
  private @Nullable Path readmit;

  @Option(names = "--strict", description = "stop at the first rejected record; publish nothing")
  private boolean strict;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "write rejected records here, as JSON Lines")
  private @Nullable Path rejects;

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      description = "write what the run did to report.html and report.json there")
  private @Nullable Path report;

  @Option(
      names = "--dry-run",
      description = "do all of it, so that everything is checked, but publish nothing")
  private boolean dry;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "" + BuildOptions.KEEP,
      description = "generations to keep, the new one counted (default: ${DEFAULT-VALUE})")
  private int keep;

  @Override
  public Integer call() throws IOException {
    var options = options();
    Task task = task();
    return new Running(spec.commandLine(), rejects, report, dry)
        .run(new IndexHome(index), options, builder -> builder.run(task));
  }

  private Task task() throws IOException {
    try {
      return asked();
    } catch (InvalidPathException e) {
      throw new ParameterException(spec.commandLine(), "no name of files: " + e.getMessage(), e);
    }
  }

  private Task asked() throws IOException {
    boolean onlyWithdraws = update && !mirror && (withdraw != null || readmit != null);
    if (sources.isEmpty() && !onlyWithdraws) {
      throw new ParameterException(spec.commandLine(), "missing: SOURCE, what is to be indexed");
    }
    if (mirror && !update) {
      throw new ParameterException(spec.commandLine(), "--mirror is for --update");
    }
    demandNames("SOURCE", sources);
    demandNames("PLACE", gone);
    demandGone();
    SourceFiles files = files();
    demandRejectsApart(files);
    Task task = update ? Task.update(files) : Task.build(files);
    if (mirror) {
      task = task.mirroring(new SourceScope(sources, gone));
    }
    task = task.withdrawing(ids(withdraw)).readmitting(ids(readmit));
    return dry ? task.dryRun() : task;
  }

  /** What is written there would be lost as a source. */
  private void demandRejectsApart(SourceFiles files) throws IOException {
    if (rejects == null || !Files.exists(rejects)) {
      return;
    }
    for (Path source : files.files()) {
      if (Files.isSameFile(source, rejects)) {
        throw new ParameterException(
            spec.commandLine(), "--rejects is one of the sources: " + source);
      }
    }
  }

  /** Java takes an empty name for the folder that a process is in. */
  private void demandNames(String what, List<String> names) {
    if (names.contains("")) {
      throw new ParameterException(spec.commandLine(), "an empty name of a " + what);
    }
  }

  private void demandGone() {
    if (!gone.isEmpty() && !mirror) {
      throw new ParameterException(spec.commandLine(), "--gone is for --mirror");
    }
    var scope = new SourceScope(sources);
    for (String place : gone) {
      if (Files.exists(Path.of(place)) && !scope.covers(SourceName.absolute(place))) {
        throw new ParameterException(
            spec.commandLine(), "--gone is for what is no more, but there is " + place);
      }
    }
  }

  private List<Named> ids(@Nullable Path list) throws IOException {
    return list == null ? List.of() : Named.read(list);
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
