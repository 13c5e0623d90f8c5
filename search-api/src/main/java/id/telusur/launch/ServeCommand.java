package id.telusur.launch;

import id.telusur.api.Limits;
import id.telusur.api.Server;
import id.telusur.cli.Exit;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code telusur serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the search API and the web page of an index, and follow its generations.")
public final class ServeCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  @Spec private CommandSpec spec;

  @Option(names = "--index", required = true, paramLabel = "DIR", description = "the index home")
  private Path index;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "0 for any that is free (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "address to listen on (default: ${DEFAULT-VALUE}, this machine only)")
  private String host;

  @Option(
      names = "--web",
      paramLabel = "DIR",
      defaultValue = "${sys:telusur.home:-.}/web/public",
      description = "folder of the web page (default: the one that comes with Telusur)")
  private Path web;

  @Option(
      names = "--searches",
      paramLabel = "N",
      defaultValue = "8",
      description =
          "searches that run at once; sixteen times as many wait (default: ${DEFAULT-VALUE})")
  private int atOnce;

  @Option(
      names = "--exports",
      paramLabel = "N",
      defaultValue = "2",
      description = "exports that run at once (default: ${DEFAULT-VALUE})")
  private int exports;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "50",
      description =
          "requests a second from one address, twice as many at once; 0 for any number (default:"
              + " ${DEFAULT-VALUE})")
  private int rate;

  @Option(
      names = "--cors",
      paramLabel = "ORIGIN",
      split = ",",
      description = "origins whose pages may read answers, * for all (default: none)")
  private Set<String> origins = Set.of();

  @Option(
      names = "--behind-proxy",
      description = "take the last address in X-Forwarded-For for the client's")
  private boolean behindProxy;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(index)) {
      throw new IOException("no index home: " + index);
    }
    return serve(new IndexHome(index), host, port, web, limits(), spec.commandLine().getOut());
  }

  private Limits limits() {
    try {
      Limits.Turns turns = Limits.Turns.STANDARD;
      return Limits.STANDARD
          .with(
              new Limits.Turns(atOnce, 16 * atOnce, turns.patience(), exports, turns.exportTime()))
          .with(new Limits.Clients(rate, Math.max(1, 2 * rate), origins, behindProxy));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Serves until the process is told to stop. */
  static int serve(IndexHome home, String host, int port, Path web, Limits limits, PrintWriter out)
      throws IOException {
    if (!Files.isDirectory(web)) {
      throw new IOException("no folder of web pages: " + web);
    }
    var searches = LuceneSearches.following(home, LIMIT);
    Server server = Server.start(searches, host, port, web, limits);
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              stopped.countDown();
            }));
    out.println("serving " + server.address());
    out.println("stop with Ctrl-C");
    out.flush();
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    searches.close();
    return Exit.DONE;
  }
}
