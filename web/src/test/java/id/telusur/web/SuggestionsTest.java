package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested below the search box, and what is answered while one types. */
class SuggestionsTest extends BrowserTest {
  private static final Pattern SUGGEST = Pattern.compile("/api/v1/suggest");
  private static final Pattern SEARCH = Pattern.compile("/api/v1/search");

  @Test
  void countryIsChosenByTheKeyboardAlone() {
    goTo("");
    page.keyboard().press("/");
    assertThat(box()).isFocused();
    page.keyboard().type("tiong");
    assertThat(option("Tiongkok Negara")).isVisible();
    assertThat(box()).hasAttribute("aria-expanded", "true");

    page.keyboard().press("ArrowDown");
    assertThat(option("Tiongkok Negara")).hasAttribute("aria-selected", "true");
    assertThat(box()).hasAttribute("aria-activedescendant", "suggestions-0");
    assertThat(box()).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site + "?country=CN");
    assertThat(page.locator(".chip")).containsText("Negara: Tiongkok");
    assertThat(box()).hasValue("");
  }

  /** What was typed is said where it is not the name itself. */
  @ParameterizedTest
  @CsvSource({
    "en, china, China",
    "en, tiong, China (Tiongkok)",
    "en, defence, Defence and security",
    "id, china, Tiongkok (China)",
    "id, tiong, Tiongkok",
  })
  void aCountryOrTopicIsNamedOnce(String language, String typed, String name) {
    goTo("?lang=" + language);
    page.locator("#q").pressSequentially(typed);
    assertThat(page.locator("#suggestions .filters .what").first()).hasText(name);
  }

  @Test
  void goingBackClosesTheList() {
    goTo("?q=haji");
    box().fill("pertah");
    assertThat(page.locator("#suggestions")).isVisible();
    assertThat(page).hasURL(site + "?q=pertah");
    page.goBack();
    assertThat(box()).hasValue("haji");
    assertThat(page.locator("#suggestions")).isHidden();
  }

  @Test
  void wordIsChosenByTheMouseAndTopicByTouch() {
    goTo("");
    box().pressSequentially("pertah");
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("perjanjian pertahanan"))
        .click();
    assertThat(page).hasURL(site + "?q=perjanjian+pertahanan");
    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(page.locator("#suggestions")).isHidden();

    box().fill("pertah");
    option("Pertahanan dan keamanan").dispatchEvent("click");
    assertThat(page).hasURL(site + "?topic=defence-security");
  }

  @Test
  void escapeClosesAndKeepsWhatWasTyped() {
    goTo("");
    box().pressSequentially("pertah");
    assertThat(page.locator("#suggestions")).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Escape");
    assertThat(page.locator("#suggestions")).isHidden();
    assertThat(box()).hasAttribute("aria-expanded", "false");
    assertThat(box()).hasValue("pertah");
  }

  /** The answer to the first letters comes after the one to the whole word. */
  @Test
  void answerToWhatIsNoLongerTypedIsDropped() {
    List<Route> held = new ArrayList<>();
    page.route(Pattern.compile("/api/v1/suggest\\?q=tiong$"), held::add);
    goTo("");
    page.waitForRequest(Pattern.compile("q=tiong$"), () -> box().fill("tiong"));
    box().fill("pertah");
    assertThat(option("Pertahanan dan keamanan")).isVisible();
    held.getFirst().resume();
    page.waitForTimeout(200);
    assertThat(option("Tiongkok")).hasCount(0);
  }

  @Test
  void searchGoesOnWhereSuggestionsFail() {
    page.route(SUGGEST, Route::abort);
    goTo("");
    box().pressSequentially("haji");
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("ERR_FAILED");
  }

  @Test
  void resultsFollowWhatIsTypedAsOneStepInHistory() {
    goTo("?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    box().fill("hajj");
    assertThat(page).hasURL(site + "?q=hajj");
    box().fill("menlu");
    assertThat(page).hasURL(site + "?q=menlu");
    assertThat(box()).isFocused();
    page.goBack();
    assertThat(page).hasURL(site + "?q=haji");
    assertThat(box()).hasValue("haji");
  }

  @Test
  void resultsFollowWhatIsTypedOnTheStartPage() {
    goTo("");
    box().fill("haji");
    assertThat(page).hasURL(site + "?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(box()).isFocused();
    box().fill("menlu");
    assertThat(page).hasURL(site + "?q=menlu");
    page.goBack();
    assertThat(page.locator(".examples")).isVisible();
    assertThat(box()).hasValue("");
    assertThat(page.locator(".recent")).hasCount(0); // nothing was sent
  }

  @Test
  void whatIsDeletedIsNoLongerAnswered() {
    goTo("");
    box().fill("ha");
    assertThat(page).hasURL(site + "?q=ha");
    box().fill("h");
    assertThat(page.locator("#start .examples")).isVisible();
    assertThat(box()).hasValue("h");
    assertThat(box()).isFocused();
    goTo("?q=haji&country=SA");
    box().fill("h"); // perhaps the first letter of other words
    assertThat(page.locator(".hit").first()).isVisible();
    box().fill("he");
    assertThat(page).hasURL(site + "?q=he&country=SA");
    box().fill("");
    assertThat(page).hasURL(site + "?country=SA");
  }

  /** The answer to what was typed is there, or still under way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void enterMakesASearchOfWhatIsAskedAlready(boolean isThere) throws Exception {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url().replaceAll("[?].*", "")));
    List<Route> held = new ArrayList<>();
    page.route(SEARCH, isThere ? Route::resume : held::add);
    goTo("");
    page.waitForRequest(SEARCH, () -> box().fill("kuota haji "));
    if (isThere) {
      assertThat(page.locator(".hit").first()).isVisible();
      assertEquals(null, page.evaluate("localStorage['telusur.visits'] ?? null"));
    }
    page.keyboard().press("Enter");
    held.forEach(Route::resume);
    until("localStorage['telusur.visits']?.includes('q=kuota+haji')"); // after the answer
    assertThat(page.locator(".hit").first()).isVisible();
    assertEquals(1, Collections.frequency(asked, site + "api/v1/search"));
    assertThat(page.locator("#spoken")).containsText("artikel");
    assertThat(box()).hasValue("kuota haji");
    assertThat(box()).isFocused();
    assertThat(page.locator("#suggestions")).isHidden();
    box().fill("menlu");
    assertThat(page).hasURL(site + "?q=menlu");
    page.goBack();
    assertThat(page).hasURL(site + "?q=kuota+haji");
    page.goBack();
    assertThat(page.locator(".recent a")).hasText("kuota haji");
  }

  @Test
  void enterAsksAgainWhereWhatWasTypedFailed() {
    page.route(SEARCH, Route::abort);
    goTo("");
    box().fill("haji");
    assertThat(page.locator(".notice")).isVisible();
    page.unroute(SEARCH);
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(page).hasURL(site + "?q=haji");
    expectInConsole("ERR_FAILED");
  }

  /** As the keyboards of phones write: the word is underlined until it is done. */
  @Test
  void resultsFollowWhatIsComposed() {
    goTo("");
    box().focus();
    var composed = new JsonObject();
    composed.addProperty("text", "haji");
    composed.addProperty("selectionStart", 4);
    composed.addProperty("selectionEnd", 4);
    context.newCDPSession(page).send("Input.imeSetComposition", composed);
    assertThat(box()).hasValue("haji");
    page.keyboard().insertText("haji");
    assertThat(page).hasURL(site + "?q=haji");
    assertThat(box()).hasValue("haji");
  }

  @Test
  void recentSearchesStayInTheBrowserUntilForgotten() {
    goTo("");
    box().fill("kuota haji");
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit").first()).isVisible();
    goTo("");
    assertThat(page.locator(".recent a")).hasText("kuota haji");
    press("Hapus riwayat");
    assertThat(page.locator(".recent")).hasCount(0);
    page.reload();
    assertThat(page.locator(".examples")).isVisible();
    assertThat(page.locator(".recent")).hasCount(0);
  }

  @Test
  void slashCanBeSwitchedOff() {
    goTo("");
    press("Cara mencari");
    page.getByLabel("Tombol / menuju kotak pencarian").uncheck();
    press("Tutup");
    page.keyboard().press("/");
    assertThat(box()).not().isFocused();
    page.reload();
    assertThat(page.locator(".examples")).isVisible();
    page.keyboard().press("/");
    assertThat(box()).not().isFocused();
  }

  private Locator box() {
    return page.getByLabel("Kata yang dicari");
  }

  private Locator option(String name) {
    return page.getByRole(
        AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }
}
