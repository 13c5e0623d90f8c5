package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of two countries, and that of all pairs. */
class PairPagesTest extends BrowserTest {
  private static final Pattern CHRONOLOGY = Pattern.compile("/chronology[?]");
  private static final Pattern PAIRS = Pattern.compile("/api/v1/pairs");

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "pair.html?pair=ID-CN, 1280",
    "pair.html?pair=ID-CN&lang=en, 390",
    "pairs.html?lang=en, 390",
    "pairs.html?view=charts, 390",
  })
  void fitTheWindow(String address, int width) {
    page.setViewportSize(width, 900);
    goTo(address);
    page.locator(".as-table summary").all().forEach(Locator::click);
    assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "too wide");
  }

  /** What is typed above all pairs, a pair that it leaves and one that it does not. */
  private static final String[][] NAMED = {
    {"Cina", "Indonesia – Tiongkok", "Indonesia – Jepang"},
    {"rrc", "Indonesia – Tiongkok", "Indonesia – Jepang"},
    {"AS", "Indonesia – Amerika Serikat", "Indonesia – Malaysia"},
    {"Korsel", "Indonesia – Korea Selatan", "Indonesia – Tiongkok"},
    {"japan", "Indonesia – Jepang", "Indonesia – Tiongkok"},
    {"id-cn", "Indonesia – Tiongkok", "Indonesia – Jepang"},
    {"cn-id", "Indonesia – Tiongkok", "Indonesia – Jepang"},
    {"RI China", "Indonesia – Tiongkok", "Indonesia – Jepang"},
    {"Jepang-Indonesia", "Indonesia – Jepang", "Indonesia – Tiongkok"},
  };

  @Test
  void pairsAreFoundByAnyNameOfACountry() {
    goTo("pairs.html");
    Locator name = page.getByLabel("Nama negara");
    for (String[] named : NAMED) {
      Locator out = page.getByText(named[2], new Page.GetByTextOptions().setExact(true));
      name.fill("");
      assertThat(out).isVisible();
      name.fill(named[0]);
      assertThat(page.getByText(named[1], new Page.GetByTextOptions().setExact(true))).isVisible();
      assertThat(out).hasCount(0);
    }
  }

  @Test
  void articlesWithoutADayAreSaidBesideTheirPair() {
    page.route(
        PAIRS,
        route -> {
          var answer = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
          answer.getAsJsonArray("pairs").get(0).getAsJsonObject().addProperty("count", 999);
          var changed = new Route.FulfillOptions().setBody(answer.toString());
          route.fulfill(changed.setContentType("application/json"));
        });
    for (String view : List.of("pairs.html", "pairs.html?view=charts")) {
      goTo(view);
      assertThat(page.getByText(Pattern.compile("Tanpa tanggal: 9\\d\\d"))).hasCount(1);
    }
  }

  @Test
  void goingBackFindsThePlaceInTheList() {
    goTo("pairs.html");
    page.locator("#name").fill("a");
    Locator last = page.locator("tbody th a").last();
    last.scrollIntoViewIfNeeded();
    double place = last.boundingBox().y;
    last.click();
    assertThat(page.locator("#part-latestTitle")).isVisible();
    follow("English");
    assertThat(page.locator("#back a")).hasAttribute("href", site + "pairs.html?name=a&lang=en");
    page.goBack();
    page.locator("#back a").click();
    assertThat(page).hasURL(site + "pairs.html?name=a");
    assertThat(last).isVisible();
    String shown = page.locator("tbody tr").count() + " pasangan";
    assertThat(page.locator("#spoken")).containsText(shown);
    assertEquals(place, last.boundingBox().y, 2);
  }

  /** Whatever leads on from a page of one generation leads to it. */
  @ParameterizedTest
  @ValueSource(strings = {"pair.html?pair=CN-ID", "pairs.html?by=last"})
  void aPageOfOneGenerationLeadsToItAlone(String address) {
    String generation = generation();
    goTo(address + "&generation=" + generation);
    Locator links = page.locator("main a, [data-view=pair] #back a, #switch");
    Object elsewhere =
        links.evaluateAll(
            "(links, generation) => links.map(link => link.href)"
                + ".filter(href => new URL(href).searchParams.get('generation') !== generation)",
            generation);
    assertTrue(links.count() > 9);
    assertEquals(List.of(), elsewhere);
    assertThat(page).hasURL(Pattern.compile("generation=" + generation));
  }

  /** Who came from the page of a pair goes back to it, of whatever generation. */
  @Test
  void theArticlesOfAPairOfOneGenerationLeadBackToIt() {
    String generation = generation();
    goTo("pair.html?pair=CN-ID&generation=" + generation);
    page.locator(".hit h3 a").first().click();
    assertThat(page.locator("article h1")).isVisible();
    assertThat(page.locator("article .tag:not([href*='generation=" + generation + "'])"))
        .hasCount(0);
    page.locator("#back a").click();
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID&generation=" + generation);
    page.locator(".hit .tag:not(.pair)").first().click();
    assertThat(page).hasURL(Pattern.compile("pair=CN-ID&topic=.*&generation=" + generation));
  }

  /** As by browsers whose text is set to twice its size. */
  @ParameterizedTest
  @ValueSource(strings = {"pair.html?pair=ID-NZ", "pairs.html?view=charts", "?q=nikel"})
  void textOfTwiceItsSizeFitsAPhone(String address) {
    page.setViewportSize(390, 800);
    var sizes = new Gson().toJsonTree(Map.of("fontSizes", Map.of("standard", 32)));
    context.newCDPSession(page).send("Page.setFontSizes", sizes.getAsJsonObject());
    goTo(address);
    assertEquals("32px", page.evaluate("getComputedStyle(document.documentElement).fontSize"));
    page.locator("#dates summary").all().forEach(Locator::click);
    assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
  }

  private String generation() {
    String status = page.request().get(site + "api/v1/status").text();
    return JsonParser.parseString(status).getAsJsonObject().get("generation").getAsString();
  }

  /** Some of each part; that all figures are true is tested without a browser. */
  @ParameterizedTest
  @CsvSource({
    "'#part-topicsTitle ~ .scroll .multiples td.count a', 0",
    "'#part-topicsTitle ~ .as-table td.count a', 3",
    "'#part-timelineTitle ~ .as-table td.count a', 1",
    "'.terms .count a', 0",
    "'.beside .count a', 2",
  })
  void aFigureLeadsToItsArticles(String figures, int which) {
    goTo("pair.html?pair=CN-ID");
    page.locator(".as-table summary").first().waitFor();
    page.locator(".as-table summary").all().forEach(Locator::click);
    Locator figure = page.locator(figures).nth(which);
    String count = figure.textContent();
    figure.click();
    assertThat(page.locator("#results h1"))
        .hasText(Pattern.compile("^" + count + " artikel( cocok)?$"));
  }

  @Test
  void evidenceOpensInItsArticleAtTheSentence() {
    goTo("pair.html?pair=CN-ID");
    Locator evidence = page.locator(".events .sentence").last();
    String sentence = evidence.textContent();
    evidence.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("article h1")).isVisible();
    Locator marks = page.locator("mark.evidence");
    marks.first().waitFor();
    assertEquals(sentence, String.join("", marks.allTextContents()));
    assertThat(marks.first()).isInViewport();
    assertThat(page.locator("#spoken")).hasText(sentence);
    Barriers.areNone(page, "article");
    page.goBack();
    assertThat(page.locator(".events .sentence").last()).isVisible();
  }

  @Test
  void theEndOfAParagraphThatIsLongerThanTheWindowIsInSight() {
    page.setViewportSize(390, 120);
    String article = "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok";
    goTo(article);
    page.locator("article h1").waitFor();
    String longest =
        (String)
            page.evaluate(
                "[...document.querySelectorAll('article p')].map(p => p.textContent)"
                    + ".reduce((one, other) => other.length > one.length ? other : one)");
    String end = longest.substring(longest.length() - 9);
    goTo(article + "&sentence=" + URLEncoder.encode(end, UTF_8));
    assertThat(page.locator("mark.evidence")).isInViewport();
  }

  @Test
  void aSentenceThatIsGoneIsSaidToBe() {
    goTo("article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok&sentence=Tidak+pernah.");
    assertThat(page.locator("article .notice")).containsText("tidak ada lagi");
    assertThat(page.locator("mark")).hasCount(0);
  }

  @Test
  void kindsOfEventsAreChosen() {
    goTo("pair.html?pair=CN-ID");
    Locator kinds = page.locator(".kinds button");
    Locator one = kinds.nth(1);
    one.click();
    assertThat(one).hasAttribute("aria-pressed", "true");
    Matcher said = Pattern.compile("(.+) (\\d+)").matcher(one.textContent());
    assertTrue(said.matches());
    String[] names = new String[Integer.parseInt(said.group(2))];
    Arrays.fill(names, said.group(1));
    assertThat(page.locator(".events h3")).hasText(names);
    page.locator(".events .sentence").last().click();
    assertThat(page.locator("article h1")).isVisible();
    page.goBack();
    assertThat(one).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".events h3")).hasText(names);

    page.route(CHRONOLOGY, Route::abort);
    page.reload();
    assertThat(page.locator(".more h3")).hasText("Server tidak dapat dihubungi");
    assertThat(one).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".events h3")).hasCount(0);
    kinds.nth(2).click();
    assertThat(page.locator(".more h3")).isVisible();
    one.click();
    assertThat(page.locator(".more h3")).isVisible();
    page.unroute(CHRONOLOGY);
    press("Coba lagi");
    assertThat(page.locator(".events h3")).hasText(names);
    expectInConsole("ERR_FAILED");
  }

  @Test
  void whatWasUnfoldedIsSoForWhoComesBack() {
    goTo("pair.html?pair=CN-ID");
    Locator tables = page.locator(".as-table");
    for (int which : List.of(0, 1, 0)) {
      tables.nth(which).locator("summary").click();
    }
    Locator figure = tables.nth(1).locator("td.count a").first();
    figure.scrollIntoViewIfNeeded();
    double place = figure.boundingBox().y;
    figure.click();
    assertThat(page.locator(".hit").first()).isVisible();
    page.goBack();
    assertThat(figure).isVisible();
    assertEquals(place, figure.boundingBox().y, 2);
    assertThat(tables.first().locator("td.count a").first()).isHidden();
  }

  @Test
  void aSearchOfAPairLeadsToItsPage() {
    goTo("?pair=CN-ID&lang=en");
    follow("About Indonesia – China relations");
    assertThat(page.locator("h1")).hasText("Indonesia – China");
  }

  @Test
  void theKindOfEventsIsInTheAddress() {
    goTo("pair.html?pair=CN-ID&kind=visit");
    Locator chosen = page.locator(".kinds [aria-pressed=true]");
    assertThat(chosen).containsText("Kunjungan");
    assertThat(page.locator(".events h3").first()).hasText("Kunjungan");
    page.locator(".kinds button").first().click();
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID");
    page.locator(".kinds button").getByText("Kunjungan").click();
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID&kind=visit");
    follow("English");
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID&kind=visit&lang=en");
    assertThat(chosen).containsText("Visit");
    assertThat(page.locator(".events h3").first()).hasText("Visit");
    goTo("pair.html?pair=CN-ID&kind=constructor"); // which is no kind
    assertThat(chosen).containsText("Semua");
    assertThat(page.locator(".events h3").first()).isVisible();
  }

  /** As if there were many more than there are. */
  private void beginWithTwoEvents() {
    page.route(
        Pattern.compile("/api/v1/pairs/CN-ID$"),
        route -> {
          var told = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
          var part = told.getAsJsonObject("chronology");
          String more = "/api/v1/pairs/CN-ID/chronology?offset=2&size=2&generation=";
          part.addProperty("next", more + part.get("generation").getAsString());
          var events = part.getAsJsonArray("events");
          while (events.size() > 2) {
            events.remove(2);
          }
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("application/json")
                  .setBody(told.toString()));
        });
  }

  @Test
  void moreOfTheChronologyIsAskedForOnce() {
    beginWithTwoEvents();
    goTo("pair.html?pair=CN-ID");
    var held = new ArrayList<Route>();
    page.route(CHRONOLOGY, held::add);
    Locator button = page.locator(".more button");
    page.waitForRequest(CHRONOLOGY, () -> press("Muat lagi"));
    assertThat(button).hasText("Memuat…");
    assertThat(button).isFocused();
    button.dispatchEvent("click");
    page.unroute(CHRONOLOGY);
    held.forEach(Route::resume);
    assertThat(page.locator(".events .sentence").nth(2)).isFocused();
    assertEquals(1, held.size());
  }

  @Test
  void eventsOfTheKindBeforeAreSetBackUntilThoseChosenCome() {
    beginWithTwoEvents();
    goTo("pair.html?pair=CN-ID");
    Locator events = page.locator(".events");
    var held = new ArrayList<Route>();
    page.route(CHRONOLOGY, held::add);
    page.waitForRequest(CHRONOLOGY, () -> page.locator(".kinds button").last().click());
    assertThat(events).hasCSS("opacity", "0.5");
    assertThat(page.locator(".more")).hasText("Memuat…"); // nothing leads on from them
    assertThat(page.locator("#spoken")).hasText("Memuat…");
    page.unroute(CHRONOLOGY);
    held.forEach(Route::resume);
    assertThat(events).hasCSS("opacity", "1");
    assertThat(page.locator("#spoken")).containsText("kalimat ditampilkan");
  }

  @Test
  void moreOfTheChronologyIsLoaded() {
    beginWithTwoEvents();
    goTo("pair.html?pair=CN-ID");
    Locator sentences = page.locator(".events .sentence");
    assertThat(sentences).hasCount(2);
    page.route(
        CHRONOLOGY,
        route -> {
          var part = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
          part.getAsJsonArray("events").remove(1);
          part.add("next", JsonNull.INSTANCE);
          part.add("partial", JsonParser.parseString("{\"reason\": \"out of time\"}"));
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("application/json")
                  .setBody(part.toString()));
        });
    press("Muat lagi");
    assertThat(sentences).hasCount(3);
    page.reload();
    assertThat(sentences).hasCount(3);
    assertThat(page.locator(".notice")).containsText("Batas waktu tercapai");
    page.unroute(CHRONOLOGY);
    var held = new ArrayList<Route>();
    page.route(CHRONOLOGY, held::add);
    page.reload();
    assertThat(sentences).hasCount(2);
    assertThat(page.locator(".more")).hasText("Memuat…");
    page.unroute(CHRONOLOGY);
    held.forEach(Route::resume);
    assertThat(sentences).hasCount(4);
    assertThat(page.locator(".notice")).hasCount(0);
    sentences.last().scrollIntoViewIfNeeded();
    double place = sentences.last().boundingBox().y;
    sentences.last().click();
    assertThat(page.locator("article h1")).isVisible();
    page.goBack();
    assertThat(sentences).hasCount(4);
    assertEquals(place, sentences.last().boundingBox().y, 2);
  }

  /** It goes on in its own index, which may have gone while the page was open. */
  @Test
  void eventsOfAnIndexThatIsGoneLeadToTodays() {
    goTo("pair.html?pair=CN-ID&generation=" + generation());
    answer(CHRONOLOGY, 410, "application/problem+json", Shared.problem("gone"));
    page.locator(".kinds button").last().click();
    assertThat(page.locator(".notice h3")).hasText("Indeks yang diminta sudah tidak disimpan");
    page.unroute(CHRONOLOGY);
    follow("Lihat pasangan ini dalam indeks terkini");
    assertThat(page.locator(".events .sentence").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("[?]pair=CN-ID&kind=[a-z-]+$"));
    expectInConsole("status of 410");
  }

  @Test
  void timelineNarrowsToAStretch() {
    goTo("pair.html?pair=CN-ID");
    Locator chart = page.locator(".timeline svg");
    BoundingBox at = chart.boundingBox();
    page.mouse().move(at.x + at.width * 0.5, at.y + at.height / 2);
    page.mouse().down();
    page.mouse().move(at.x + at.width - 2, at.y + at.height / 2);
    String said = page.locator(".timeline .caption").textContent();
    page.mouse().up();
    assertThat(page).hasURL(Pattern.compile("[?]from=20\\d\\d-\\d\\d-01&to=2025-.*&pair=CN-ID"));
    String count = said.replaceAll(".*: (\\d+) cocok.*", "$1");
    assertThat(page.locator("#results h1")).hasText(count + " artikel");
  }

  @Test
  void pairsAreSortedAndTheAddressSaysHow() {
    goTo("pairs.html?by=constructor"); // which is no order
    List<Integer> counts = counts();
    var falling = new ArrayList<>(counts);
    falling.sort(Collections.reverseOrder());
    assertEquals(falling, counts);
    press("Artikel");
    Collections.reverse(falling);
    assertEquals(falling, counts());
    assertThat(page.locator("th[aria-sort=ascending]")).containsText("Artikel");
    press("Terakhir");
    assertThat(page).hasURL(site + "pairs.html?by=last");
    String last = page.locator("tbody tr").first().locator("time").last().getAttribute("datetime");
    page.reload();
    assertThat(page.locator("tbody tr").first().locator("time").last())
        .hasAttribute("datetime", last);
    press("Grafik kecil");
    assertThat(page.locator(".charts li").first()).isVisible();
    assertThat(page).hasURL(site + "pairs.html?view=charts&by=last");
    follow("English");
    assertThat(page).hasURL(site + "pairs.html?view=charts&by=last&lang=en");
    assertThat(page.locator("h1")).hasText("Pairs of countries");
  }

  private List<Integer> counts() {
    page.locator("tbody tr").first().waitFor();
    return page.locator("tbody td.count a").allTextContents().stream()
        .map(Integer::valueOf)
        .toList();
  }

  @Test
  void whatIsShownOfAllPairsIsKeptThroughAFailure() {
    answer(PAIRS, 410, "application/problem+json", Shared.problem("gone"));
    String shown = "pairs.html?view=charts&by=last&name=aus";
    goTo(shown + "&generation=old");
    assertThat(page.locator("#switch")).hasAttribute("href", shown + "&generation=old&lang=en");
    page.unroute(PAIRS);
    follow("Lihat semua pasangan dalam indeks terkini");
    assertThat(page).hasURL(site + shown);
    assertThat(page.locator(".charts li").first()).isVisible();
    expectInConsole("status of 410");
  }

  @Test
  void pairsWithoutADatedArticleHaveNoYears() {
    page.route(
        PAIRS,
        route -> {
          var told = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
          for (var pair : told.getAsJsonArray("pairs")) {
            pair.getAsJsonObject().add("years", new JsonArray());
          }
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("application/json")
                  .setBody(told.toString()));
        });
    goTo("pairs.html");
    assertThat(page.locator("thead th").nth(2)).hasText("Per tahun");
    press("Grafik kecil");
    assertThat(page.locator(".charts li").first()).isVisible();
    assertThat(page.locator(".about")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"pair.html?pair=CN-ID, Indonesia – Tiongkok", "pairs.html, Pasangan negara"})
  void tryAgainWhereTheServerFails(String address, String title) {
    page.route(PAIRS, Route::abort);
    goTo(address);
    assertThat(page.locator("h1")).hasText("Server tidak dapat dihubungi");
    page.unroute(PAIRS);
    press("Coba lagi");
    assertThat(page.locator("h1")).hasText(title);
    expectInConsole("ERR_FAILED");
  }

  @ParameterizedTest
  @CsvSource({"pair.html", "pair.html?pair=foo", "pair.html?pair=ID-ID"})
  void nonsenseIsSaidToBe(String address) {
    goTo(address);
    assertThat(page.locator("h1")).hasText("Bukan pasangan negara");
    page.locator("main p").getByText("Semua pasangan negara").click();
    assertThat(page.locator("tbody tr").first()).isVisible();
    expectInConsole("404");
  }

  @Test
  void theStartPageFetchesNoneOfIt() {
    var fetched = new ArrayList<String>();
    page.onRequest(request -> fetched.add(request.url()));
    goTo("");
    assertThat(page.locator("#start")).containsText("Semua pasangan negara");
    assertTrue(fetched.stream().noneMatch(url -> url.contains("/pair") || url.contains("bars.js")));
  }
}
