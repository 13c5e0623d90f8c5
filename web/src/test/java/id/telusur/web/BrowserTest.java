package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import id.telusur.api.Server;
import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A browser, a running Telusur, and for each test a fresh page whose console must stay empty. */
abstract class BrowserTest {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static LuceneSearches searches;
  private static Server server;
  private static Playwright playwright;
  static Browser browser;

  /** Where the pages are; ends in a slash. */
  static URI site;

  BrowserContext context;
  Page page;
  private final List<String> console = new ArrayList<>();

  @BeforeAll
  static void open(@TempDir Path index) throws IOException {
    Path executable = Needs.browser();
    site = startServer(index);
    playwright = Playwright.create();
    browser = Chromium.launch(playwright, executable);
  }

  /** Serves the pages and an index of {@code corpus/} on a free port. */
  private static URI startServer(Path index) throws IOException {
    Path root = Path.of(System.getProperty("telusur.home"));
    var home = new IndexHome(index);
    var corpus = SourceFiles.named(List.of(root.resolve("corpus").toString()));
    new Builder(home, BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .build(corpus);
    searches = LuceneSearches.following(home, Duration.ofSeconds(10));
    server = Server.start(searches, "127.0.0.1", 0, root.resolve("web").resolve("public"));
    return server.address();
  }

  @AfterAll
  static void close() throws IOException {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
      searches.close();
    }
  }

  @BeforeEach
  void openPage() {
    context = browser.newContext();
    page = context.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
    page.onPageError(error -> console.add("thrown: " + error));
  }

  @AfterEach
  void consoleIsEmpty() {
    context.close();
    assertEquals(List.of(), console);
  }

  /** Opens a page and waits until its scripts are at work. */
  void goTo(String address) {
    page.navigate(site + address);
    page.locator("script[type=module]")
        .evaluateAll("scripts => Promise.all(scripts.map(script => import(script.src)))");
  }

  void press(String button) {
    named(AriaRole.BUTTON, button).click();
  }

  void follow(String link) {
    named(AriaRole.LINK, link).click();
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Nothing that the rules of WCAG 2.2 AA forbid, as far as a program can tell. */
  void isWithoutBarriers() {
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
    assertEquals(List.of(), violations.stream().map(BrowserTest::described).toList());
  }

  private static String described(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  /** The browser itself writes a line for each failed request; here it was asked for. */
  void forgetExpected(String part) {
    console.removeIf(line -> line.contains(part));
  }
}
