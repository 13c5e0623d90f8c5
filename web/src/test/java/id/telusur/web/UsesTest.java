package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with the result of a search: keep it, follow it, send it on. */
class UsesTest extends BrowserTest {
  private static final String SEARCH = "?q=kuota+haji&from=2015-01-01";
  private static final Pattern EXPORT = Pattern.compile("/api/v1/export");

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "CSV, csv, '(?m)^\\d{4}-\\d\\d-\\d\\d-[-a-z0-9]+,'",
    "RIS, ris, '(?m)^TY  - '",
    "BibTeX, bib, '(?m)^@'",
    "JSON Lines, jsonl, '(?m)^\\{\"id\"'",
  })
  void allArticlesAreDownloaded(String form, String ending, String begins) throws IOException {
    goTo(SEARCH);
    long total = total();
    press("Unduh & ikuti");
    assertThat(page.locator("#uses"))
        .containsText("Semua artikel yang memuat semua kata: " + total);
    Download file = page.waitForDownload(() -> follow(form));
    assertEquals("telusur-kuota-haji-" + total + "." + ending, file.suggestedFilename());
    String text = Files.readString(file.path());
    assertEquals(total, Pattern.compile(begins).matcher(text).results().count());
    assertThat(page.locator("#uses [role=status]")).hasText("Unduhan dimulai.");
  }

  /** Copies stand one by one, as in the file. */
  @ParameterizedTest
  @CsvSource({"?q=haji", "?q=haji&sort=oldest", "?q=haji&sort=newest", "?country=SA"})
  void aDownloadIsInTheOrderThatIsShown(String search) throws IOException {
    goTo(search + "&fold=false&relax=false");
    assertThat(page.locator(".hit").first()).isVisible();
    List<String> shown =
        page.locator(".hit h2 a, .hit h3 a").all().stream()
            .map(link -> link.getAttribute("href").replaceAll(".*[?]id=([^&]+).*", "$1"))
            .toList();
    press("Unduh & ikuti");
    Download file = page.waitForDownload(() -> follow("CSV"));
    List<String> kept =
        Pattern.compile("(?m)^(\\d{4}-\\d\\d-\\d\\d-[-a-z0-9]+),")
            .matcher(Files.readString(file.path()))
            .results()
            .map(row -> row.group(1))
            .toList();
    assertTrue(shown.size() > 4, shown::toString);
    assertEquals(shown, kept.subList(0, shown.size()));
  }

  @Test
  void refusedDownloadSaysSoAndIsTriedAgain() {
    goTo(SEARCH);
    press("Unduh & ikuti");
    page.route(
        EXPORT,
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(503)
                    .setHeaders(
                        Map.of("Retry-After", "9", "Content-Type", "application/problem+json"))));
    follow("CSV");
    assertThat(page.locator("#uses .notice")).containsText("Coba lagi dalam 9 detik.");
    page.unroute(EXPORT);
    page.route(EXPORT, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
    press("Coba lagi");
    assertThat(page.locator("#uses .notice")).containsText("Telusur (status 404)");
    assertThat(page.getByText("CSV")).isFocused();
    page.unroute(EXPORT);
    Download file = page.waitForDownload(() -> press("Coba lagi"));
    assertTrue(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
    expectInConsole("status of 503");
    expectInConsole("status of 404");
  }

  @Test
  void nothingIsOfferedWhereNothingHoldsAllWords() {
    goTo("?q=haji+qzxqzx");
    assertThat(page.locator(".hit").first()).isVisible();
    press("Unduh & ikuti");
    assertThat(page.locator("#uses")).containsText("Tidak ada yang dapat diunduh");
  }

  @Test
  void searchIsFollowedByFeed() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    goTo("?q=haji&country=SA&sort=oldest");
    press("Unduh & ikuti");
    press("Atom: Salin alamat");
    assertThat(page.locator("#spoken")).hasText("Disalin");
    String address = (String) page.evaluate("navigator.clipboard.readText()");
    assertEquals(site + "feed.atom?q=haji&country=SA", address);
    String feed = page.request().get(address).text();
    assertTrue(feed.startsWith("<?xml") && feed.contains("<entry>"), feed);
    assertTrue(page.request().get(address.replace("atom", "json")).text().contains("jsonfeed.org"));
  }

  @Test
  void linkForAReaderOfEnglishIsCopied() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    goTo(SEARCH);
    press("Unduh & ikuti");
    press("Salin tautan, halaman berbahasa Inggris");
    assertThat(page.locator("#spoken")).hasText("Disalin");
    assertEquals(site + SEARCH + "&lang=en", page.evaluate("navigator.clipboard.readText()"));
  }

  /** Without https a browser has no clipboard of this name. */
  @Test
  void aLinkIsCopiedWithoutASecureContext() {
    page.addInitScript("delete Navigator.prototype.clipboard");
    goTo(SEARCH);
    press("Unduh & ikuti");
    Locator copy = page.locator("#uses").getByText("Salin tautan").first();
    copy.click();
    assertThat(page.locator("#spoken")).hasText("Disalin");
    assertThat(page.locator("#uses")).isVisible();
    assertThat(page.locator("#uses .ways button:focus")).hasText("Disalin");
  }

  @Test
  void panelIsOpenedAndLeftByTheKeyboardAlone() {
    goTo(SEARCH);
    assertThat(page.locator("#use")).isVisible();
    page.locator("#use").press("Enter");
    Locator panel = page.locator("#uses");
    assertThat(panel.getByText("BibTeX")).isVisible();
    page.keyboard().press("Tab");
    assertThat(panel.getByText("CSV")).isFocused();
    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(page.locator("#use")).isFocused();
  }

  @Test
  void panelIsClosedWhereItsSearchIsLeft() {
    goTo("");
    for (String words : List.of("nikel", "haji")) {
      page.getByLabel("Kata yang dicari").fill(words);
      page.keyboard().press("Enter");
      assertThat(page).hasTitle(Pattern.compile("^" + words));
      press("Unduh & ikuti");
      assertThat(page.locator("#uses").getByText("CSV")).isVisible();
      page.goBack();
      assertThat(page.locator("#uses")).isHidden();
      page.goForward();
    }
  }

  /** How many articles hold all words, as the page says. */
  private long total() {
    Locator heading = page.locator("h1:visible");
    assertThat(heading).containsText("artikel memuat semua kata");
    return Pattern.compile("\\d+")
        .matcher(heading.textContent())
        .results()
        .map(MatchResult::group)
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }
}
