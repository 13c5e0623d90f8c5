package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.telusur.testing.Needs;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways through the pages, by mouse, by keyboard alone, by touch on a phone, and in trouble:
 * each by two of them, drawn; long form, by all: {@code ./telusur soak page}.
 */
@Tag("page")
class HandsTest extends BrowserTest {
  private static final Random RANDOM = Needs.random("hands");

  private Hand hand = Hand.MOUSE;

  static List<Hand> hands() {
    return Needs.drawn(List.of(Hand.values()), 2, RANDOM);
  }

  @ParameterizedTest
  @MethodSource("hands")
  void searchReadCiteReturn(Hand by) {
    begin(by, "");
    page.locator("#q").focus();
    page.keyboard().type("kuota ha");
    if (hand != Hand.IN_TROUBLE) { // a search goes without suggestions
      reach(page.locator("#suggestions li").first());
      page.keyboard().press("Escape");
    }
    page.keyboard().type("ji");
    act(button("Telusuri"));
    assertThat(page).hasURL(site + "?q=kuota+haji");
    Locator hit = page.locator("#results:not([aria-busy]) .hit").nth(1);
    reach(hit);
    String title = hit.locator("h2").textContent();
    act(hit.locator("h2 a"));
    reach(page.locator("article h1"));
    assertThat(page.locator("article h1")).hasText(title);
    act(page.getByLabel("Tanda berikutnya"));
    assertThat(page.locator("mark.current")).isInViewport();
    act(page.locator(".cite summary"));
    assertThat(page.locator(".reference").first()).containsText(title);
    fits();
    act(link("Kembali ke hasil"));
    assertThat(page).hasURL(site + "?q=kuota+haji");
    reach(hit);
    assertThat(hit).isInViewport();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void narrowSortAndWiden(Hand by) {
    begin(by, "?q=haji");
    reach(page.locator(".hit").first());
    if (hand == Hand.TOUCH) {
      act(button("Saringan"));
    }
    Locator saudi =
        page.locator("#filters label")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Arab Saudi:")))
            .locator("input");
    act(saudi);
    assertThat(page).hasURL(site + "?q=haji&country=SA");
    if (hand == Hand.TOUCH) {
      act(page.locator("#filters .close"));
    }
    act(page.locator("#dates summary"));
    page.locator("#from").fill("2015-01-01");
    act(button("Terapkan"));
    assertThat(page).hasURL(site + "?q=haji&from=2015-01-01&country=SA");
    reach(page.locator(".chip").nth(1));
    act(link("Terbaru"));
    assertThat(page).hasURL(site + "?q=haji&from=2015-01-01&country=SA&sort=newest");
    Locator sorted = page.locator(".sort [aria-current]").getByText("Terbaru");
    reach(sorted);
    act(link("Hapus semua"));
    assertThat(page).hasURL(site + "?q=haji&sort=newest");
    fits();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void askForHelpDownloadAndSpeakEnglish(Hand by) {
    begin(by, "?q=haji");
    reach(page.locator(".hit").first());
    act(button("Cara mencari"));
    act(link("judul:menlu"));
    assertThat(page.locator("#q")).hasValue("judul:menlu");
    reach(page.locator(".hit mark").getByText("Menlu").first());
    act(button("Unduh & ikuti"));
    Download file =
        page.waitForDownload(() -> {
          act(link("CSV"));
          reach(page.locator("#uses").getByText("Unduhan dimulai."));
        });
    assertTrue(file.suggestedFilename().startsWith("telusur-judul-menlu-"));
    act(page.locator("#uses").getByText("Tutup"));
    act(link("English"));
    reach(page.locator("h1:visible").getByText("match"));
    fits();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void whereNothingIsFoundGoOn(Hand by) {
    begin(by, "?q=haji+qzxqzx&country=FR&relax=false");
    reach(page.locator("h1:visible").getByText("Tidak ada"));
    act(link("Cari tanpa saringan"));
    assertThat(page).hasURL(site + "?q=haji+qzxqzx");
    reach(page.locator(".offers a").first());
    act(page.locator(".offers a").first());
    reach(page.locator(".hit").first());
    fits();
  }

  @ParameterizedTest
  @MethodSource("hands")
  void fromAllPairsToOneToASentenceInItsArticle(Hand by) {
    begin(by, "");
    act(link("Semua pasangan negara"));
    reach(page.locator("#name"));
    page.locator("#name").focus();
    page.keyboard().type("tiongkok");
    act(link("Indonesia – Tiongkok"));
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID");
    Locator all = page.locator(".lead a").first();
    reach(all);
    String count = all.textContent();
    act(all);
    reach(page.locator("h1:visible").getByText(count));
    act(link("Tentang hubungan Indonesia – Tiongkok"));
    Locator evidence = page.locator(".events .sentence").first();
    reach(evidence);
    fits();
    String sentence = evidence.textContent();
    act(evidence);
    Locator marks = page.locator("mark.evidence");
    reach(marks.first());
    assertEquals(sentence, String.join("", marks.allTextContents()));
    if (hand != Hand.IN_TROUBLE) { // who is may have gone on to the button below the article
      assertThat(marks.first()).isInViewport();
    }
  }

  @ParameterizedTest
  @MethodSource("hands")
  void seeWhatIsNewSinceTheLastVisit(Hand by) throws Exception {
    begin(by, "");
    goTo("?q=haji");
    reach(page.locator(".hit").first());
    page.locator("#results").and(page.locator(":not([aria-busy])")).waitFor();
    until("localStorage['telusur.visits'] !== undefined");
    // As if it had been two days ago, and nothing there.
    page.evaluate(
        "() => { const [[key, {last}]] = JSON.parse(localStorage['telusur.visits']);"
            + " const before = {sequence: 0, at: last.at - 2 * 86400000};"
            + " localStorage['telusur.visits'] = JSON.stringify([[key, {last: before}]]); }");
    goTo("?q=haji");
    act(page.locator(".since a"));
    assertThat(page).hasURL(site + "?q=haji&since=0&sort=entered");
    act(page.locator(".chip"));
    assertThat(page).hasURL(site + "?q=haji&sort=entered");
    reach(page.locator(".hit").first());
    fits();
  }

  private void begin(Hand by, String address) {
    hand = by;
    if (hand == Hand.TOUCH) {
      anew(Hand.PHONE);
    }
    hand.prepare(page);
    if (hand == Hand.IN_TROUBLE) {
      expectInConsole("ERR_FAILED");
      expectInConsole("status of 50");
    }
    goTo(address);
  }

  private void act(Locator on) {
    hand.act(page, on);
  }

  private void reach(Locator goal) {
    hand.reach(page, goal);
  }

  private Locator button(String name) {
    return named(AriaRole.BUTTON, name);
  }

  private Locator link(String name) {
    return named(AriaRole.LINK, name);
  }

  private Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
  }

  /** Nothing is wider than the window. */
  private void fits() {
    assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "too wide");
  }
}
