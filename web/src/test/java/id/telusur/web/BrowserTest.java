package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A browser, a running Telusur, and for each test a fresh page whose console must stay empty. */
abstract class BrowserTest {
  private static Playwright playwright;
  static Browser browser;

  /** Where the pages are; ends in a slash. */
  static URI site;

  BrowserContext context;
  Page page;
  private final List<String> console = new ArrayList<>();

  /** Serves the pages and an index of {@code corpus/}. */
  private static URI startServer() {
    return URI.create(System.getenv("TELUSUR_SITE"));
  }

  @BeforeAll
  static void open() {
    Path executable = Chromium.require();
    playwright = Playwright.create();
    browser = Chromium.launch(playwright, executable);
    site = startServer();
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
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

  void goTo(String address) {
    page.navigate(site + address);
  }

  /** The browser itself writes a line for each failed request; here it was asked for. */
  void forgetExpected(String part) {
    console.removeIf(line -> line.contains(part));
  }
}
