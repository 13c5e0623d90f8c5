package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.telusur.testing.Patience;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser, a running Telusur, and for each test a fresh page whose console must stay empty. */
@ExtendWith(Shared.Started.class)
abstract class BrowserTest {
  /** A page that has drawn what its address asks for; a page without scripts says nothing of it. */
  private static final String SETTLED =
      "html:is(:not([data-view]), [data-view=start],"
          + " [data-view=results]:has(#results:not(:empty, [aria-busy])),"
          + " :is([data-view=article], [data-view^=pair]):has(main:not(:empty, [aria-busy])))";

  static Shared shared;

  static Browser browser;

  /** Where the pages are; ends in a slash. */
  static URI site;

  BrowserContext context;
  Page page;
  private final List<String> console = new ArrayList<>();
  private final Set<String> expected = new HashSet<>();

  @BeforeAll
  static void visit() {
    browser = shared.browser();
  }

  @BeforeEach
  void openPage() {
    site = shared.site();
    begin(shared.newcomer());
  }

  /** Another browser than the usual one: another window, another hand, another time. */
  void anew(Browser.NewContextOptions options) {
    close();
    begin(browser.newContext(options));
  }

  private void begin(BrowserContext in) {
    context = in;
    page = context.newPage();
    page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text()));
    page.onPageError(error -> console.add("thrown: " + error));
  }

  @AfterEach
  void consoleIsEmpty() {
    close(); // lines still under way come with this
    console.removeIf(line -> expected.stream().anyMatch(line::contains));
    assertEquals(List.of(), console);
  }

  /** Closes the page, which may still be asking what the test itself answers. */
  private void close() {
    try {
      if (shared.isUsual(context)) {
        page.close();
      } else {
        context.close();
      }
    } catch (PlaywrightException e) {
      if (!e.getMessage().contains("has been closed")) {
        throw e;
      }
    }
  }

  /** Opens a page and waits until its scripts are at work. */
  void open(String address) {
    page.navigate(site + address);
    page.locator("script[type=module]")
        .evaluateAll("scripts => Promise.all(scripts.map(script => import(script.src)))");
  }

  /** Opens a page and waits until it shows what its address asks for, or why it does not. */
  void goTo(String address) {
    open(address);
    page.locator(SETTLED)
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Waits in the test: the policy of the pages lets nothing evaluate a text in them. */
  void until(String condition) throws Exception {
    Patience.until(condition, () -> Boolean.TRUE.equals(page.evaluate(condition)));
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

  /** Whatever is asked at an address is answered so, in place of the server. */
  void answer(Pattern address, int status, String type, String body) {
    var answer = new Route.FulfillOptions();
    answer.setStatus(status).setContentType(type).setBody(body);
    page.route(address, route -> route.fulfill(answer));
  }

  /** The browser itself writes a line for each failed request; here it was asked for. */
  void expectInConsole(String part) {
    expected.add(part);
  }
}
