package id.telusur.launch;

import id.telusur.article.Counted;
import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.query.Reading;
import id.telusur.schema.IndexHome;
import id.telusur.schema.Manifest;
import id.telusur.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code telusur demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    modelTransformer = ServeOptions.class,
    description = "Index the articles that come with Telusur and serve them.")
public final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = Path.of(System.getProperty("telusur.home", "."));
    Settings settings = ServeOptions.settings(spec, folder.resolve(".telusur").resolve("demo"));
    Reading reading = OwnVariants.reading(settings.variants(), spec);
    var home = new IndexHome(settings.index());
    PrintWriter out = spec.commandLine().getOut();
    out.println("indexing " + folder.resolve("corpus"));
    SourceFiles corpus = SourceFiles.named(List.of(folder.resolve("corpus").toString()));
    Manifest manifest =
        new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
            .build(corpus);
    out.printf(
        "%s indexed into %s%n",
        Counted.of(manifest.contents().articles(), "article"), home.folder());
    out.println("try: latihan militer");
    return ServeCommand.serve(settings, reading, out);
  }
}
