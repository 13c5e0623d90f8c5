package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scripts that do not come, an API that does not answer: each page says so, and nothing is lost.
 */
class TroubleTest extends BrowserTest {
  private static final String ARTICLE =
      "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok&q=militer";
  private static final Pattern TIMELINE = Pattern.compile("/api/v1/timeline");

  @ParameterizedTest(name = "{0} without {1}")
  @CsvSource({
    "'', js/search.js",
    "'?q=haji', js/state.js",
    "'?q=haji&lang=en', messages/en.js",
    "'" + ARTICLE + "', js/article.js",
  })
  void pageWhoseScriptsDoNotComeSaysSo(String address, String script) {
    page.route(url -> url.endsWith(script), Route::abort);
    page.navigate(site + address);
    passTheWait();
    assertThat(page.locator("header")).isVisible();
    assertThat(page.locator(".stalled")).isVisible();
    Barriers.areNone(page, ".stalled");
    page.unrouteAll();
    page.getByText("muat ulang halaman").click();
    assertThat(page.locator(".stalled")).isHidden();
    assertThat(page.locator("h1:visible").first()).isVisible();
    assertThat(page).hasURL(site + address);
    expectInConsole("ERR_FAILED");
    expectInConsole("Failed to fetch dynamically imported module");
  }

  @Test
  void whatWasTypedIsCarriedAlongWithoutScripts() {
    page.route(Pattern.compile("js/search.js"), Route::abort);
    page.navigate(site.toString());
    passTheWait();
    page.getByLabel("Kata yang dicari").fill("kuota haji");
    page.unrouteAll();
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(page.getByLabel("Kata yang dicari")).hasValue("kuota haji");
    expectInConsole("ERR_FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=haji", ARTICLE, "pair.html?pair=ID-NZ", "pairs.html"})
  void pageWhereScriptsAreOffSaysWhatItNeeds(String address) {
    try (BrowserContext still =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page plain = still.newPage();
      plain.navigate(site + address);
      Locator notice = plain.locator("noscript p");
      assertThat(notice).isVisible();
      for (int width : new int[] {1280, 390}) {
        plain.setViewportSize(width, 800);
        assertEquals(column(plain), notice.boundingBox().x, 1, "at " + width);
      }
      String said = plain.locator("noscript").textContent();
      assertTrue(said.contains("memerlukan JavaScript"), said);
      assertTrue(said.contains("needs JavaScript"), said);
      assertThat(plain.locator("header")).isVisible();
      assertThat(plain.locator(".stalled")).isHidden();
      Locator useless = plain.locator(".under > :visible, #timeline:visible, #filters:visible");
      assertThat(useless).hasCount(0);
    }
  }

  /** Where the text of a page begins. */
  private static double column(Page page) {
    String begin =
        "h => h.getBoundingClientRect().left + parseFloat(getComputedStyle(h).paddingInlineStart)";
    return ((Number) page.locator("header.frame").evaluate(begin)).doubleValue();
  }

  /** The pages wait 4 seconds before they say that it takes long, and 15 before they give up. */
  @ParameterizedTest
  @ValueSource(strings = {"?q=haji", ARTICLE, "pair.html?pair=ID-NZ", "pairs.html?name=aus"})
  void slowAnswerIsWaitedForAndThenGivenUp(String address) {
    page.addInitScript(
        "const [later, limit] = [setTimeout, AbortSignal.timeout.bind(AbortSignal)];"
            + " window.setTimeout = (act, ms) => later(act, ms / 20);"
            + " AbortSignal.timeout = ms => limit(ms / 20);");
    // No answer at all.
    page.route(Pattern.compile("/api/v1/(search|articles|pairs)"), route -> {});
    open(address);
    assertThat(page.locator("#spoken.told")).containsText("Masih ");
    assertThat(page.locator(".notice h1")).hasText("Server terlalu lama menjawab");
    assertThat(page.locator(".notice")).not().containsText("pencarian");
    assertThat(page.locator("#spoken.told")).hasCount(0);
    page.unrouteAll();
    press("Coba lagi");
    page.locator("main :is(mark, .part, tbody)").first().waitFor();
    assertThat(page).hasURL(site + address);
  }

  /** The button is gone then; who pressed it goes on at the heading of what stands there. */
  @ParameterizedTest
  @CsvSource({
    ARTICLE + ", article h1",
    "article.html?id=none, h1",
    "pair.html?pair=CN-ID, h1",
    "pair.html?pair=foo, h1",
    "pairs.html, h1",
  })
  void whoTriesAgainGoesOnAtTheHeading(String address, String heading) {
    page.route(Pattern.compile("/api/v1/(articles|pairs)"), Route::abort);
    goTo(address);
    assertThat(page.locator(".notice h1")).hasText("Server tidak dapat dihubungi");
    assertThat(page.locator(".notice")).not().containsText("Pencarian");
    press("Coba lagi");
    assertThat(page.locator(".notice h1")).isFocused();
    page.unrouteAll();
    press("Coba lagi");
    assertThat(page.locator(heading)).isFocused();
    assertThat(page.locator(".notice")).hasCount(0);
    expectInConsole("ERR_FAILED");
    expectInConsole("status of 404");
  }

  /** The button is gone then; who pressed it goes on at the words of the timeline. */
  @ParameterizedTest
  @CsvSource({
    "?q=haji, Garis waktu tidak dapat dimuat., Coba lagi, Memuat…, artikel",
    "?q=haji&lang=en, The timeline could not be loaded., Try again, Loading…, articles",
  })
  void resultsStandWhereTheTimelineFailsAndItIsAskedForAgain(
      String address, String said, String again, String loading, String words) {
    List<Route> held = new ArrayList<>();
    page.route(TIMELINE, Route::abort);
    goTo(address);
    assertThat(page.locator(".hit").first()).isVisible();
    Locator caption = page.locator("#timeline .caption");
    assertThat(caption).hasText(said + " " + again);
    Hand.KEYBOARD.act(page, caption.locator("button"));
    assertThat(caption).isFocused();
    assertThat(caption).hasText(said + " " + again);
    page.unroute(TIMELINE);
    page.route(TIMELINE, held::add);
    page.waitForRequest(TIMELINE, () -> Hand.KEYBOARD.act(page, caption.locator("button")));
    assertThat(caption).hasText(said + " " + loading);
    held.forEach(Route::resume);
    assertThat(page.locator("#timeline svg")).isVisible();
    assertThat(caption).containsText(words);
    assertThat(caption).isFocused();
    assertThat(page.locator("#spoken")).hasText(caption.textContent());
    assertThat(caption.locator("button")).hasCount(0);
    expectInConsole("ERR_FAILED");
  }

  @Test
  void aTimelineOfAnotherShapeIsNotDrawn() {
    answer(TIMELINE, 200, "application/json", "{\"generation\": \"g\"}");
    goTo("?q=haji");
    assertThat(page.locator("#timeline .caption")).containsText("tidak dapat dimuat");
    assertThat(page.locator("#timeline button")).hasCount(1);
    expectInConsole("thrown: TypeError");
  }

  /** What is asked wrongly, or of an index that is gone, is so the next time. */
  @ParameterizedTest
  @CsvSource({"400, 0", "410, 0", "429, 1", "503, 1"})
  void aTimelineIsAskedForAgainWhereThatMayHelp(int status, int ways) {
    answer(TIMELINE, status, "application/problem+json", Shared.problem("any"));
    goTo("?q=haji");
    assertThat(page.locator("#timeline .caption")).containsText("tidak dapat dimuat");
    assertThat(page.locator("#timeline button")).hasCount(ways);
    expectInConsole("status of " + status);
  }

  @Test
  void startPageStandsWhereTheServerIsAway() {
    page.route(Pattern.compile("/api/v1/"), Route::abort);
    goTo("");
    assertThat(page.locator(".holdings")).containsText("belum dapat dibaca");
    assertThat(page.locator(".examples a").first()).isVisible();
    expectInConsole("ERR_FAILED");
  }

  @Test
  void answerOfAnOlderIndexSaysSo() {
    Object generation =
        page.request()
            .get(site + "api/v1/status")
            .text()
            .replaceAll(".*\"generation\":\"|\".*", "");
    goTo("?q=haji&generation=" + generation);
    assertThat(page.locator(".since")).hasText("Hasil tetap; indeksnya masih yang terbaru.");
    String later = "{\"generation\": \"later\", \"articles\": 1, \"sequence\": 9}";
    answer(Pattern.compile("/api/v1/status"), 200, "application/json", later);
    page.reload();
    assertThat(page.locator(".since")).containsText("Hasil lama");
    follow("Lihat hasil terkini");
    assertThat(page).hasURL(site + "?q=haji");
    assertEquals(0, page.locator(".notice").count());
  }

  /** Lets the time pass after which a page shows what stands in its file, and then says why. */
  private void passTheWait() {
    page.evaluate("document.getAnimations().forEach(animation => animation.finish())");
    assertThat(page.locator(".stalled")).isVisible();
  }
}
