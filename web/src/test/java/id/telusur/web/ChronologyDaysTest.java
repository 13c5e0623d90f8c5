package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of one day and kind in the chronology of two countries. */
class ChronologyDaysTest extends BrowserTest {
  private static final Pattern PAIR = Pattern.compile("/api/v1/pairs/CN-ID$");
  private static final Pattern CHRONOLOGY = Pattern.compile("/chronology[?]");
  private static final String DAY = "2025-05-25";

  /** The sentences of the pair, each once, in the order in which the API lists them. */
  private final List<String> sentences = new ArrayList<>();

  /** As if all sentences told of one day; the first part of the list holds two of them. */
  @BeforeEach
  void tellOfOneDay() {
    allOf(DAY);
  }

  private void allOf(String to) {
    page.unrouteAll();
    page.route(
        PAIR,
        route -> {
          JsonObject told = read(route);
          JsonObject part = told.getAsJsonObject("chronology");
          String more = "/api/v1/pairs/CN-ID/chronology?offset=2&size=50&generation=";
          part.addProperty("next", more + part.get("generation").getAsString());
          sentences.clear();
          part.getAsJsonArray("events").asList().stream()
              .map(event -> event.getAsJsonObject().get("sentence").getAsString())
              .distinct()
              .forEach(sentences::add);
          while (part.getAsJsonArray("events").size() > 2) {
            part.getAsJsonArray("events").remove(2);
          }
          answer(route, told, part, to);
        });
    page.route(
        CHRONOLOGY,
        route -> {
          JsonObject part = read(route);
          part.add("next", JsonNull.INSTANCE);
          answer(route, part, part, to);
        });
  }

  private static JsonObject read(Route route) {
    return JsonParser.parseString(route.fetch().text()).getAsJsonObject();
  }

  private static void answer(Route route, JsonObject whole, JsonObject part, String to) {
    for (JsonElement event : part.getAsJsonArray("events")) {
      event.getAsJsonObject().addProperty("kind", "meeting");
      event.getAsJsonObject().addProperty("from", DAY);
      event.getAsJsonObject().addProperty("to", to);
    }
    route.fulfill(
        new Route.FulfillOptions().setContentType("application/json").setBody(whole.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "id, 2025-05-25, 1 kalimat lain dari hari itu, %d kalimat lain dari hari itu, kalimat berita",
    "en, 2025-05-25, 1 more sentence of that day, %d more sentences of that day, sentences that",
    "id, 2025-05-31, 1 kalimat lain dari kurun itu, %d kalimat lain dari kurun itu, kalimat berita",
    "en, 2025-05-31, 1 more sentence of those days, %d more sentences of those days, sentences that"
  })
  void theFirstIsShownAndTheOthersAreFoldedAway(
      String language, String to, String one, String many, String about) {
    allOf(to);
    goTo("pair.html?pair=CN-ID&lang=" + language);
    Locator summary = page.locator(".events summary");
    assertThat(summary).hasText(one);
    Locator shown = page.locator(".events .sentence");
    assertThat(shown.first()).hasText(sentences.get(0));
    assertThat(shown.nth(1)).isHidden();
    page.locator(".more button").click();
    assertThat(summary).hasText(many.formatted(sentences.size() - 1));
    assertThat(page.locator(".events > li")).hasCount(1);
    assertEquals(sentences, shown.allTextContents());
    String all = page.locator(".kinds .count").first().textContent().strip();
    assertThat(page.locator("#part-chronologyTitle ~ .about")).containsText(all + " " + about);
  }

  @Test
  void theKeyboardUnfoldsThemAndWhoComesBackFindsThemSo() {
    goTo("pair.html?pair=CN-ID");
    Locator others = page.locator(".events details");
    Locator second = page.locator(".events .sentence").nth(1);
    page.locator(".events .sentence").first().focus();
    page.keyboard().press("Tab");
    assertThat(others.locator("summary")).isFocused();
    page.keyboard().press("Enter");
    assertThat(second).isVisible();
    page.keyboard().press("Tab");
    assertThat(second).isFocused();
    Barriers.areNone(page, ".events");
    page.keyboard().press("Enter");
    assertThat(page.locator("mark.evidence").first()).isInViewport();
    page.goBack();
    assertThat(second).isVisible();
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID");
  }

  /**
   * What is loaded may belong to a day that was there: the focus goes where the reader can see it.
   */
  @Test
  void theFocusGoesToWhatWasAdded() {
    goTo("pair.html?pair=CN-ID");
    Locator summary = page.locator(".events summary");
    press("Muat lagi");
    assertThat(summary).isFocused();
    page.reload();
    summary.click();
    assertThat(page.locator(".events .sentence").nth(2)).isVisible();
  }

  /** The list may have become shorter than it was when the page was left. */
  @Test
  void ofAListThatEndsWithItsFirstPartNothingIsSaidToBeAdded() {
    goTo("pair.html?pair=CN-ID");
    press("Muat lagi");
    assertThat(page.locator("#spoken")).containsText("kalimat ditambahkan");
    page.route(
        PAIR,
        route -> {
          JsonObject told = read(route);
          JsonObject part = told.getAsJsonObject("chronology");
          part.add("next", JsonNull.INSTANCE);
          answer(route, told, part, DAY);
        });
    page.addInitScript(
        """
        window.said = [];
        new MutationObserver((changes) => {
          for (const { target, addedNodes } of changes) {
            if (target.id === "spoken") said.push(...[...addedNodes].map((node) => node.textContent));
          }
        }).observe(document, { childList: true, subtree: true });
        """);
    page.reload();
    assertThat(page.locator(".events .sentence").first()).isVisible();
    assertThat(page.locator(".more")).isEmpty();
    assertThat(page.locator("#spoken")).hasText("Indonesia – Tiongkok");
    assertEquals(
        List.of(), page.evaluate("window.said.filter((text) => text.includes('ditambahkan'))"));
  }

  @Test
  void onPaperNothingIsFoldedAway() {
    goTo("pair.html?pair=CN-ID");
    Locator second = page.locator(".events .sentence").nth(1);
    assertThat(second).isHidden();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".events summary")).isHidden();
    assertEquals(true, second.evaluate("link => link.checkVisibility()"));
  }

  @Test
  void aDayUnfoldedFitsAPhone() {
    page.setViewportSize(390, 800);
    goTo("pair.html?pair=CN-ID");
    page.locator(".events summary").click();
    assertThat(page.locator(".events .sentence").nth(1)).isVisible();
    assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
  }
}
