package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser, a running Telusur, and for each test a fresh page whose console must stay empty. */
@ExtendWith(Shared.Started.class)
abstract class BrowserTest {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  static Shared shared;

  static Browser browser;

  /** Where the pages are; ends in a slash. */
  static URI site;

  BrowserContext context;
  Page page;
  private final List<String> console = new ArrayList<>();

  @BeforeAll
  static void visit() {
    browser = shared.browser();
  }

  @BeforeEach
  void openPage() {
    site = shared.site();
    open(new Browser.NewContextOptions());
  }

  /** Another browser than the usual one: another window, another hand. */
  void anew(Browser.NewContextOptions options) {
    context.close();
    open(options);
  }

  private void open(Browser.NewContextOptions options) {
    context = browser.newContext(options);
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
