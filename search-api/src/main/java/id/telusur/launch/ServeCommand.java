package id.telusur.launch;

import id.telusur.api.Server;
import id.telusur.cli.Exit;
import id.telusur.query.Reading;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telusur serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    modelTransformer = ServeOptions.class,
    description = "Serve the search API and the web page of an index, and follow its generations.")
public final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--show-config",
      description = "print each setting and where it came from, and do not serve")
  private boolean showConfig;

  @Override
  public Integer call() throws IOException {
    Settings settings = ServeOptions.settings(spec, null);
    PrintWriter out = spec.commandLine().getOut();
    if (showConfig) {
      settings.lines().forEach(out::println);
      out.flush();
      return Exit.DONE;
    }
    if (!Files.isDirectory(settings.index())) {
      throw new IOException("no index home: " + settings.index());
    }
    return serve(settings, OwnVariants.reading(settings.variants(), spec), out);
  }

  /** Serves until the process is told to stop, which then ends well. */
  static int serve(Settings settings, Reading reading, PrintWriter out) throws IOException {
    if (!Files.isDirectory(settings.server().web())) {
      throw new IOException("no folder of web pages: " + settings.server().web());
    }
    var stop = new Stop();
    stop.heed();
    int code = Exit.FAILED;
    try (var searches =
            LuceneSearches.following(
                new IndexHome(settings.index()), settings.searchTime(), reading);
        var server = Server.start(searches, settings.server())) {
      say(out, "listening on %s, opening %s".formatted(server.address(), settings.index()));
      searches.whenOpened(
          () -> say(out, "serving %s%nstop with Ctrl-C".formatted(server.address())));
      stop.await();
      code = Exit.DONE;
    } finally {
      stop.end(code);
    }
    return code;
  }

  private static void say(PrintWriter out, String what) {
    out.println(what);
    out.flush();
  }
}
