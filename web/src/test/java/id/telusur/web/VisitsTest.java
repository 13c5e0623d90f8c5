package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new in a search since it was last looked at. */
class VisitsTest extends BrowserTest {
  private static final Instant MONDAY = Instant.parse("2025-03-03T03:00:00Z");

  private static final Pattern COUNTED = Pattern.compile("/api/v1/search.*since=");

  @TempDir private Path folder;
  private OwnIndex index;

  private void openIndex() throws IOException {
    index =
        new OwnIndex(
            folder,
            List.of(article("a", "Kuota haji ditambah"), article("b", "Ekspor nikel turun")));
    site = index.site();
  }

  @AfterEach
  void closeIndex() throws IOException {
    page.navigate("about:blank"); // what it still asked would be refused
    if (index != null) {
      index.close();
    }
  }

  @Test
  void whatEnteredSinceTheLastVisitIsSaidAndShown() throws Exception {
    openIndex();
    anew(new Browser.NewContextOptions()); // a clock that was set goes with its browser
    page.clock().setFixedTime(MONDAY.toEpochMilli());
    goTo("?q=haji");
    assertThat(page.locator(".hit")).hasCount(1);
    assertThat(page.locator(".since")).hasCount(0);
    until("localStorage['telusur.visits'] !== undefined");

    page.clock().setFixedTime(MONDAY.plusSeconds(86_400).toEpochMilli());
    goTo("?q=haji");
    assertThat(page.locator(".since")).containsText("Tidak ada yang baru");

    index.add(List.of(article("c", "Biaya haji turun"), article("d", "Ekspor sawit naik")));
    page.clock().setFixedTime(MONDAY.plusSeconds(2 * 86_400).toEpochMilli());
    goTo("");
    assertThat(page.locator(".recent")).hasCount(0); // no search was sent yet
    goTo("?q=haji");
    assertThat(page.locator(".since")).containsText("1 artikel baru");
    assertThat(page.locator(".since")).containsText("4 Mar 2025");
    page.reload(); // the same visit: it stays new
    assertThat(page.locator(".since")).containsText("1 artikel baru");
    page.locator(".since a").click();
    assertThat(page.locator(".hit")).hasCount(1);
    assertThat(page.locator(".hit h2")).hasText("Biaya haji turun");
    assertThat(page.locator(".chip")).containsText("Hanya yang baru masuk");
    page.locator(".chip").click();
    assertThat(page.locator(".hit")).hasCount(2);
  }

  @Test
  void startPageSaysWhatIsNewInRecentSearches() throws Exception {
    openIndex();
    goTo("");
    page.getByLabel("Kata yang dicari").fill("haji");
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit")).hasCount(1);
    until("localStorage['telusur.visits'] !== undefined");
    index.add(List.of(article("c", "Biaya haji turun"), article("d", "Haji dan umrah")));
    goTo("");
    assertThat(page.locator(".recent li")).hasText("haji 2 baru");
    follow("2 baru");
    assertThat(page.locator(".hit")).hasCount(2);

    goTo("");
    press("Hapus riwayat");
    until("localStorage['telusur.visits'] === undefined");
  }

  /** The button that asked is gone then. */
  @Test
  void whoCountsWhatIsNewAgainGoesOnAtTheLine() throws Exception {
    goTo("?q=haji");
    until("localStorage['telusur.visits'] !== undefined");
    page.evaluate(
        "localStorage['telusur.visits'] = localStorage['telusur.visits']"
            + ".replace(/\"sequence\":\\d+,\"at\":\\d+/, '\"sequence\":0,\"at\":0')");
    page.route(COUNTED, Route::abort);
    page.reload();
    Locator line = page.locator(".since");
    press("Coba lagi");
    assertThat(line).isFocused();
    assertThat(page.locator("#spoken")).containsText("belum dapat dihitung");
    page.unroute(COUNTED);
    var held = new ArrayList<Route>();
    page.route(COUNTED, held::add);
    page.waitForRequest(COUNTED, () -> press("Coba lagi"));
    assertThat(line).containsText("Memuat…");
    held.forEach(Route::resume);
    assertThat(page.locator("#spoken")).containsText("artikel baru");
    assertThat(line).isFocused();
    expectInConsole("ERR_FAILED");
  }

  /** A browser may hold anything. */
  @Test
  void whatCannotBeReadIsAsIfNothingWasKept() {
    goTo("");
    page.evaluate(
        "localStorage['telusur.visits'] = '[1, [2, 3], [\"x\", {\"last\": \"y\"}], null]'");
    page.evaluate("localStorage['telusur.recent'] = '{\"a\": 1}'");
    goTo("?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    page.evaluate("localStorage['telusur.visits'] = '{'");
    goTo("?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
  }

  private static Map<String, ?> article(String id, String title) {
    return Map.of(
        "id", id, "title", title, "date", "2025-01-01", "source", "Harian", "body", title + ".");
  }
}
