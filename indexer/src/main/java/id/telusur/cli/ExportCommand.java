package id.telusur.cli;

import id.telusur.article.Counted;
import id.telusur.article.Published;
import id.telusur.build.Refetched;
import id.telusur.export.ArticleLines;
import id.telusur.export.Bag;
import id.telusur.schema.DurableFiles;
import id.telusur.schema.FileFaults;
import id.telusur.schema.StoredArticles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telusur export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Give back every article of an index, whole.",
      "Indexed again, they give the same digest. Of the live generation unless one is named.",
      "(An export of a search is the API's: /api/v1/export.)"
    })
public final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private final GenerationOptions options = new GenerationOptions();

  @Option(
      names = "--format",
      paramLabel = "jsonl|bagit",
      defaultValue = "jsonl",
      description = "a file of JSON Lines, or a BagIt bag with checksums (default: jsonl)")
  private Format format;

  @Option(
      names = "--to",
      paramLabel = "PATH",
      description =
          "where to write; JSON Lines go to standard output unless told otherwise, and take the"
              + " place of a file only when they are complete")
  private @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    if (format == Format.BAGIT && to == null) {
      throw new ParameterException(spec.commandLine(), "a bag is a folder: say --to FOLDER");
    }
    try (var articles = StoredArticles.open(options.home(), options.generation())) {
      write(articles, Refetched.of(options.home(), Told.by(spec.commandLine())::warned));
      if (to != null) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
            "%s of generation %s written to %s%n",
            Counted.of(articles.count(), "article"), articles.manifest().generation(), to);
        out.flush();
      }
    }
    return Exit.DONE;
  }

  private void write(StoredArticles articles, Refetched refetched) throws IOException {
    if (to == null) {
      PrintWriter out = spec.commandLine().getOut();
      ArticleLines.write(articles, refetched, out);
      out.flush();
    } else if (format == Format.BAGIT) {
      Bag.write(articles, refetched, to, LocalDate.now(Published.ZONE));
    } else {
      writeFile(articles, refetched, to);
    }
  }

  /** A file gets its name when it is complete; what lay there stays until then. */
  private static void writeFile(StoredArticles articles, Refetched refetched, Path to)
      throws IOException {
    boolean file = !Files.exists(to) || Files.isRegularFile(to);
    Path place = file ? DurableFiles.onItsWay(to) : to;
    try {
      try (Writer out = Files.newBufferedWriter(place)) {
        ArticleLines.write(articles, refetched, out);
      }
      if (file) {
        DurableFiles.put(place, to);
      }
    } catch (IOException e) {
      if (file) {
        Files.deleteIfExists(place);
      }
      throw new IOException("%s cannot be written: %s".formatted(to, FileFaults.text(e)), e);
    }
  }

  private enum Format {
    JSONL,
    BAGIT
  }
}
