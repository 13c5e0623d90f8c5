package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Readers who are faster than the answers: what was asked last is what is shown. */
class RacesTest extends BrowserTest {
  private final List<Route> held = new ArrayList<>();

  private void hold(String requests) {
    page.route(Pattern.compile(requests), held::add);
  }

  private void release() {
    page.unrouteAll();
    held.forEach(Route::resume);
  }

  @Test
  void aSecondTickAddsToTheFirstThatIsNotAnsweredYet() {
    goTo("?q=militer");
    Locator boxes = page.locator("#filters input[data-key^='country ']");
    String first = boxes.nth(0).getAttribute("data-key").replace(' ', '=');
    String second = boxes.nth(1).getAttribute("data-key").replace(' ', '=');
    hold("/api/v1/search.*country=");
    boxes.nth(0).click();
    boxes.nth(1).click();
    assertThat(page).hasURL(site + "?q=militer&" + first + "&" + second);
    release();
    assertThat(page.locator(".chip")).hasCount(2);
    assertThat(page.locator("#filters input:checked")).hasCount(2);
  }

  @Test
  void enterAsksWhatIsTypedThoughASuggestionWasMarkedBefore() {
    goTo("");
    Locator box = page.getByLabel("Kata yang dicari");
    box.pressSequentially("lati");
    assertThat(page.locator("#suggestions [role=option]").first()).isVisible();
    page.keyboard().press("ArrowDown");
    hold("/api/v1/suggest");
    page.keyboard().type(" udara");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site + "?q=lati+udara");
    release();
  }

  @Test
  void ofTheKindsOfEventsTheLastChosenIsShown() {
    goTo("pair.html?pair=CN-ID");
    hold("/chronology.*kind=visit");
    choose("Kunjungan");
    choose("Pertemuan atau pembicaraan");
    Locator kinds = page.locator(".events h3");
    assertThat(kinds.first()).hasText("Pertemuan atau pembicaraan");
    release();
    page.waitForTimeout(200);
    assertThat(kinds.filter(new Locator.FilterOptions().setHasText("Kunjungan"))).hasCount(0);
  }

  /** What is typed while the mouse is held is drawn where the stretch was begun. */
  @Test
  void aTimelineThatIsGoneSaysNothingInTheNext() {
    goTo("?q=indonesia");
    Locator chart = page.locator("#timeline svg");
    BoundingBox at = chart.boundingBox();
    page.mouse().move(at.x + 9, at.y + 9);
    page.mouse().down();
    page.mouse().move(at.x + at.width / 2, at.y + 9);
    page.waitForResponse(
        Pattern.compile("/api/v1/timeline.*q=haji"),
        () -> page.getByLabel("Kata yang dicari").fill("haji"));
    Locator caption = page.locator("#timeline .caption");
    assertThat(page.locator("#timeline:not([aria-busy])")).isVisible();
    String whole = chart.getAttribute("aria-label");
    assertThat(caption).hasText(whole);
    page.keyboard().press("Escape");
    assertThat(caption).hasText(whole);
    page.mouse().up();
    assertThat(page).hasURL(site + "?q=haji");
  }

  @Test
  void whatAnAnswerCountsIsNoLongerAskedForWhenItIsGone() {
    var stopped = new ArrayList<String>();
    page.onRequestFailed(request -> stopped.add(request.url()));
    hold("/api/v1/search.*size=0");
    goTo("?q=haji&from=2030-01-01");
    follow("Cari pada semua tanggal");
    assertThat(page.locator(".hit").first()).isVisible();
    assertEquals(List.of(site + "api/v1/search?q=haji&size=0"), stopped);
    page.unrouteAll();
  }

  @Test
  void whatIsNewIsNoLongerCountedWhenTheStartPageIsLeft() throws Exception {
    goTo("");
    for (String words : List.of("nikel", "haji")) {
      page.getByLabel("Kata yang dicari").fill(words);
      page.keyboard().press("Enter");
      until("localStorage['telusur.visits']?.includes('q=" + words + "')");
    }
    page.evaluate(
        "localStorage['telusur.visits'] = localStorage['telusur.visits']"
            + ".replace(/\"sequence\":\\d+/g, '\"sequence\":0')");
    var stopped = new ArrayList<String>();
    page.onRequestFailed(request -> stopped.add(request.url()));
    hold("/api/v1/search.*since=0");
    page.waitForRequest(Pattern.compile("since=0"), () -> goTo(""));
    page.locator(".examples a").first().click();
    assertThat(page.locator(".hit").first()).isVisible();
    assertEquals(1, stopped.size());
    assertEquals(1, held.size());
    page.unrouteAll();
  }

  /** Back from what takes long: nothing waits any more. */
  @Test
  void theStartPageDoesNotSayThatItIsStillSearching() {
    page.addInitScript(
        "{ const later = setTimeout; setTimeout = (act, ms) => later(act, ms / 10); }");
    goTo("");
    hold("/api/v1/search");
    page.getByLabel("Kata yang dicari").fill("haji");
    page.keyboard().press("Enter");
    assertThat(page.locator("#spoken.told")).containsText("Masih ");
    page.goBack();
    assertThat(page.locator("#spoken.told")).hasCount(0);
    release();
  }

  /**
   * One that is given up ends when the next has begun to speak, or before: as the browser likes.
   */
  @Test
  void whatTookLongSilencesNothingElse() {
    page.addInitScript(
        "{ const later = setTimeout; setTimeout = (act, ms) => later(act, ms / 10); }");
    goTo("");
    Locator spoken = page.locator("#spoken");
    String wait =
        "async next => { const {patiently} = await import('./js/patience.js');"
            + " const {say} = await import('./js/dom.js');"
            + " window.end = async () => { say(next); answer(); await waiting; };"
            + " let answer; const waiting = patiently(new Promise(done => answer = done), 'slow'); }";
    for (String next : List.of("Masih mencari…", "Mencari…")) {
      page.evaluate(wait, next);
      assertThat(page.locator("#spoken.told")).hasText("Masih mencari…");
      page.evaluate("end()");
      assertThat(spoken).hasText(next.startsWith("Masih") ? "" : next);
    }
  }

  private void choose(String kind) {
    page.locator(".kinds button").filter(new Locator.FilterOptions().setHasText(kind)).click();
  }
}
