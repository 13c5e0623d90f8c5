package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways through the pages, by mouse, by keyboard alone, and by touch on a phone. */
class HandsTest extends BrowserTest {
  @ParameterizedTest
  @EnumSource
  void searchReadCiteReturn(Hand hand) {
    begin(hand, "");
    page.getByLabel("Kata yang dicari").focus();
    page.keyboard().type("kuota haji");
    assertThat(page.locator("#suggestions li").first()).isVisible();
    page.keyboard().press("Escape");
    hand.act(page, button("Telusuri"));
    Locator hit = page.locator(".hit").nth(1);
    String title = hit.locator("h2").textContent();
    hand.act(page, hit.locator("h2 a"));
    assertThat(page.locator("article h1")).hasText(title);
    hand.act(page, page.getByLabel("Tanda berikutnya"));
    assertThat(page.locator("mark.current")).isInViewport();
    hand.act(page, page.locator(".cite summary"));
    assertThat(page.locator(".reference").first()).containsText(title);
    fits();
    hand.act(page, link("Kembali ke hasil"));
    assertThat(page).hasURL(site + "?q=kuota+haji");
    assertThat(hit).isInViewport();
  }

  @ParameterizedTest
  @EnumSource
  void narrowSortAndWiden(Hand hand) {
    begin(hand, "?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    if (hand == Hand.TOUCH) {
      hand.act(page, button("Saringan"));
    }
    Locator saudi =
        page.locator("#filters label")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Arab Saudi:")))
            .locator("input");
    hand.act(page, saudi);
    assertThat(page).hasURL(site + "?q=haji&country=SA");
    if (hand == Hand.TOUCH) {
      hand.act(page, page.locator("#filters .close"));
    }
    hand.act(page, link("Terbaru"));
    assertThat(page).hasURL(site + "?q=haji&country=SA&sort=newest");
    assertThat(page.locator(".sort [aria-current]")).hasText("Terbaru");
    assertThat(page.locator("#results[aria-busy]")).hasCount(0);
    hand.act(page, page.locator(".chip"));
    assertThat(page).hasURL(site + "?q=haji&sort=newest");
    fits();
  }

  @ParameterizedTest
  @EnumSource
  void askForHelpDownloadAndSpeakEnglish(Hand hand) {
    begin(hand, "?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    hand.act(page, button("Cara bertanya"));
    hand.act(page, link("judul:menlu"));
    assertThat(page.locator("#q")).hasValue("judul:menlu");
    assertThat(page.locator("h1:visible")).containsText("cocok");
    hand.act(page, button("Unduh & ikuti"));
    Download file = page.waitForDownload(() -> hand.act(page, link("CSV")));
    assertTrue(file.suggestedFilename().startsWith("telusur-judul-menlu-"));
    hand.act(page, page.locator("#uses").getByText("Tutup"));
    hand.act(page, link("English"));
    assertThat(page.locator("h1:visible")).containsText("match");
    fits();
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsFoundGoOn(Hand hand) {
    begin(hand, "?q=haji+qzxqzx&country=FR&relax=false");
    assertThat(page.locator("h1:visible")).containsText("Tidak ada");
    hand.act(page, page.locator(".nothing li a").first());
    assertThat(page).hasURL(Pattern.compile("q=haji\\+qzxqzx"));
    assertThat(page.locator("#results[aria-busy]")).hasCount(0);
    hand.act(page, page.locator(".offers a").first());
    assertThat(page.locator(".hit").first()).isVisible();
    fits();
  }

  private void begin(Hand hand, String address) {
    anew(hand.options());
    goTo(address);
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
