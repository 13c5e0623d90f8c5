package id.telusur.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.telusur.api.Limits;
import id.telusur.api.Limits.Asked;
import id.telusur.api.Limits.Clients;
import id.telusur.api.Limits.Connections;
import id.telusur.api.Limits.Turns;
import id.telusur.api.Server;
import id.telusur.api.ServerSettings;
import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.query.Reading;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Searches;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * What all browser tests use: a browser, and a server of the pages and of an index of {@code
 * corpus/} on a free port. It is started by the first class that needs it and stopped when the last
 * test has run; tests do not change it.
 */
final class Shared implements AutoCloseable {
  /** The pages, as they stand in the project. */
  static final Path PAGES = Needs.home().resolve("web").resolve("public");

  private final Path index;
  private final LuceneSearches searches;
  private final Server server;
  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext usual;
  private final CDPSession cleaning;

  private Shared() throws IOException {
    Path executable = Needs.browser();
    index = Files.createTempDirectory("telusur-web");
    var home = new IndexHome(index);
    index(home, Needs.home().resolve("corpus"));
    searches = following(home, Duration.ofSeconds(10));
    server = serve(searches);
    playwright = Playwright.create();
    browser = Chromium.launch(playwright, executable);
    usual = browser.newContext();
    Page resting = usual.newPage(); // others find its process there, and need not start one
    resting.navigate(server.address() + "config.js");
    cleaning = usual.newCDPSession(resting);
  }

  /** Starts it unless it runs. */
  static final class Started implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      BrowserTest.shared =
          context
              .getRoot()
              .getStore(Namespace.create(Shared.class))
              .getOrComputeIfAbsent(Shared.class, key -> start(), Shared.class);
    }

    private static Shared start() {
      try {
        return new Shared();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Indexes files or folders. */
  static void index(IndexHome home, Path articles) throws IOException {
    SourceFiles files = SourceFiles.named(List.of(articles.toString()));
    new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .build(files);
  }

  /** Searches that follow a home, and have opened it. */
  static LuceneSearches following(IndexHome home, Duration limit) {
    var searches = LuceneSearches.following(home, limit, Reading.STANDARD);
    var opened = new CompletableFuture<Boolean>();
    searches.whenOpened(() -> opened.complete(true));
    opened.join();
    return searches;
  }

  /** Serves the pages and searches, to any number of requests: tests ask as fast as they can. */
  static Server serve(Searches searches, String... origins) throws IOException {
    var clients = new Clients(0, 1, Set.of(origins), false);
    var limits = new Limits(Asked.STANDARD, Turns.STANDARD, clients, Connections.STANDARD);
    return Server.start(searches, ServerSettings.of("127.0.0.1", 0, PAGES, limits));
  }

  /** An error of the API, with what is wrong with its parameters. */
  static String problem(String type, String... faults) {
    return """
    {"type": "urn:telusur:problem:%s", "title": "title", "status": 0, "detail": "detail",
     "errors": [%s]}
    """
        .formatted(type, String.join(", ", faults));
  }

  LuceneSearches searches() {
    return searches;
  }

  /** Where the pages are; ends in a slash. */
  URI site() {
    return server.address();
  }

  Browser browser() {
    return browser;
  }

  /** The usual browser of a reader who has been nowhere yet: all that was kept in it is gone. */
  BrowserContext newcomer() {
    var everywhere = new JsonObject();
    everywhere.addProperty("origin", "*");
    everywhere.addProperty("storageTypes", "all");
    cleaning.send("Storage.clearDataForOrigin", everywhere);
    cleaning.send("Network.clearBrowserCache");
    usual.clearCookies();
    usual.clearPermissions();
    usual.setOffline(false);
    return usual;
  }

  boolean isUsual(BrowserContext context) {
    return context == usual;
  }

  @Override
  public void close() throws IOException {
    playwright.close();
    server.close();
    searches.close();
    try (Stream<Path> files = Files.walk(index)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    }
  }
}
