package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that a healthy index of well-behaved articles does not give. */
class AnswersTest extends BrowserTest {
  private static final Pattern API = Pattern.compile("/api/v1/(search|articles|pairs)");
  private static final Pattern TIMELINE = Pattern.compile("/api/v1/timeline");
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String ARTICLE =
      "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok";

  /** What stands in a page that has its answer. */
  private static final String SHOWN = "main :is(.hit, article, .part, tbody)";

  @Test
  void textThatLooksLikeMarkupStaysText() {
    answer(
        200,
        JSON,
        """
        {"query": "latihan", "interpretation": {"clauses": [], "ignored": []},
         "total": {"value": 1, "relation": "exact"}, "related": 0, "partial": null,
         "generation": "g", "next": null,
         "hits": [{"id": "a/b?c", "title": "x", "matched": "all", "published": null,
           "titleHighlighted": "&lt;b&gt;<mark>latihan</mark>&lt;/b&gt; &amp;lt; Jum&#39;at",
           "snippets": ["<img src=x onerror=alert(1)><mark>latihan</mark><script>1</script>"],
           "source": "<i>", "url": null, "author": null, "section": null, "language": "ms",
           "countries": [], "pairs": ["<b>-ID"], "topics": ["<img src=x onerror=alert(1)>"],
           "copies": 1, "copyList": [{"id": "c", "title": "<script>1</script>", "source": "<i>",
             "published": null}]}],
         "facets": {"source": {"values": [{"value": "<i>", "label": "<i>", "labelEn": "<i>",
           "count": 1}], "other": 0, "unknown": 0}}}
        """);
    goTo("?q=latihan");
    assertThat(page.locator("#filters .what")).hasText("<i>");
    Locator hit = page.locator(".hit");
    assertThat(hit.locator("h2")).hasText("<b>latihan</b> &lt; Jum'at");
    assertThat(hit.locator(".snippet"))
        .hasText("<img src=x onerror=alert(1)>latihan<script>1</script>");
    assertThat(hit.locator("img, script, i, b")).hasCount(0);
    assertThat(hit.locator(".tag").first()).hasText("<b>-ID");
    assertThat(hit.locator(".tag").last()).hasText("<img src=x onerror=alert(1)>");
    assertThat(hit.locator(".copies a")).hasText("<script>1</script>");
    assertThat(hit.locator(".copies a")).hasAttribute("lang", "ms");
    assertThat(hit.locator("mark")).hasCount(2);
    assertThat(hit.locator(".when")).hasText("tanggal tidak diketahui");
    assertThat(hit.locator(".foreign")).hasText("berbahasa Melayu");
    assertThat(hit.locator("h2")).hasAttribute("lang", "ms");
    assertThat(hit.locator("h2 a")).hasAttribute("href", "article.html?id=a%2Fb%3Fc&q=latihan");
  }

  @Test
  void whatIsWrittenFromRightToLeftIsLaidOutSo() {
    String article =
        """
        "id": "a", "title": "اتفاقية ASEAN", "published": null, "publishedAt": null, "source": null,
        "url": null, "author": null, "section": null, "language": "ar",
        """;
    String answer =
        """
        {"query": "ASEAN", "interpretation": {"clauses": [], "ignored": []},
         "total": {"value": 1, "relation": "exact"}, "related": 0, "partial": null,
         "generation": "g", "next": null, "facets": {},
         "hits": [{%1$s "matched": "all", "snippets": ["اتفاقية <mark>ASEAN</mark>"], "copies": 1,
           "copyList": [{"id": "c", "title": "اتفاقية", "source": null, "published": null}]}],
         "article": {%1$s "body": ["اتفاقية ASEAN"]}}
        """;
    answer(200, JSON, answer.formatted(article));
    goTo("?q=ASEAN");
    page.locator(".copies summary").click();
    goesLeft(".hit h2", ".snippet", ".copies a");
    goTo("article.html?id=a&q=ASEAN");
    page.locator(".cite summary").click();
    goesLeft("article h1", ".body p", ".similar a", "p.reference");
  }

  private void goesLeft(String... texts) {
    for (String text : texts) {
      assertThat(page.locator(text).first()).hasCSS("direction", "rtl");
    }
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    answerWithArticleAt("javascript:alert(1)");
    goTo("article.html?id=a");
    assertThat(page.locator("article h1")).hasText("Judul");
    assertThat(page.locator("article a")).hasCount(0);
  }

  @Test
  void onPaperAnArticleSaysWhereItsOriginalIs() {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    answerWithArticleAt("https://berita.example/1");
    goTo("article.html?id=a");
    Locator original = page.locator(".tools a");
    assertThat(original).isVisible();
    assertThat(page.locator(".tools button").first()).isHidden();
    Object behind = original.evaluate("link => getComputedStyle(link, '::after').content");
    assertEquals("\" (https://berita.example/1)\"", behind);
  }

  @Test
  void onPaperNothingLiesOverThePage() {
    goTo("?q=nikel");
    press("Unduh & ikuti");
    Locator panel = page.locator("#uses");
    assertThat(panel).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(panel).isHidden();
    Object backdrop = panel.evaluate("panel => getComputedStyle(panel, '::backdrop').display");
    assertEquals("none", backdrop);
  }

  @Test
  void partialAnswerSaysThatItIsPartial() {
    answer(
        200,
        JSON,
        """
        {"query": "latihan", "interpretation": {"clauses": [], "ignored": []},
         "total": {"value": 0, "relation": "atLeast"}, "related": 0,
         "partial": {"reason": "out of time"}, "generation": "g", "next": null, "hits": []}
        """);
    goTo("?q=latihan");
    assertThat(page.locator(".notice")).containsText("Hasil ini belum lengkap.");
    assertThat(page.locator(".notice")).containsText("Batas waktu tercapai");
    assertThat(page.locator("h1:visible")).hasText("Belum ada artikel yang ditemukan");
    assertThat(page.getByText("Periksa ejaan")).hasCount(0);
  }

  /** Of a later part as of the first, as long as it is shown. */
  @Test
  void partialPageOfAListSaysThatItIsPartial() {
    goTo("?q=indonesia&size=3");
    page.route(
        Pattern.compile("cursor="),
        route -> {
          var part = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
          part.getAsJsonArray("hits").remove(2);
          part.add("next", JsonNull.INSTANCE);
          part.add("partial", JsonParser.parseString("{\"reason\": \"out of time\"}"));
          route.fulfill(new Route.FulfillOptions().setContentType(JSON).setBody(part.toString()));
        });
    press("Muat lagi");
    Locator hits = page.locator(".hit");
    assertThat(hits).hasCount(5);
    assertThat(page.locator(".more .notice")).containsText("Batas waktu tercapai");
    page.reload();
    assertThat(hits).hasCount(5);
    assertThat(page.locator(".more .notice")).isVisible();
    page.unrouteAll();
    press("Coba lagi");
    assertThat(hits).hasCount(6);
    assertThat(page.locator(".notice")).hasCount(0);
    assertThat(page.locator("h1:visible")).isFocused();
  }

  @Test
  void generationNoLongerKeptLeadsToTodaysAnswer() {
    answer(410, PROBLEM, refusal("gone", "generation", "gone"));
    goTo("?q=latihan&generation=old");
    assertThat(page.locator(".notice")).containsText("sudah tidak disimpan");
    page.unroute(API);
    follow("Lihat hasil terkini");
    assertThat(page).hasURL(site + "?q=latihan");
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("status of 410");
  }

  /** What befalls the way to more, what is said of it, and what the server says. */
  @ParameterizedTest
  @CsvSource({
    "410, old-cursor,    old-cursor,   Daftar ini sudah terlalu lama untuk dilanjutkan",
    "410, gone,          gone,         Indeks yang diminta sudah tidak disimpan",
    "400, bad-parameter, not-a-cursor, Permintaan ini tidak dapat dijalankan"
  })
  void listThatCannotBeContinuedIsAskedForAnew(int status, String type, String kind, String said) {
    goTo("?q=indonesia");
    String total = page.locator("h1.total").textContent();
    page.route(
        Pattern.compile("cursor="),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType(PROBLEM)
                    .setBody(refusal(type, "cursor", kind))));
    press("Muat lagi");
    assertThat(page.locator(".notice h2")).hasText(said);
    assertThat(page.locator(".notice h2")).isFocused();
    assertThat(page.locator(".notice [lang=en]")).hasCount(0);
    page.unroute(Pattern.compile("cursor="));
    page.waitForRequest(
        API, () -> follow(type.equals("gone") ? "Lihat hasil terkini" : "Cari ulang"));
    assertThat(page.locator(".notice")).hasCount(0);
    assertThat(page.locator("h1.total")).hasText(total);
    press("Muat lagi");
    assertThat(page.locator(".notice")).hasCount(0);
    expectInConsole("status of " + status);
  }

  /** What may stand in an address, and what the page says of it. */
  @ParameterizedTest
  @CsvSource({
    "language=xx,                      language=xx bahasa ini tidak dikenal",
    "year=dulu,                        year=dulu bukan tahun seperti 2024",
    "from=kemarin,                     from=kemarin bukan tanggal seperti 2024-08-13",
    "from=2024-02-01&to=2024-01-01,    to=2024-01-01 tanggal akhir mendahului tanggal awal",
    "country=Atlantis,                 country=Atlantis negara ini tidak dikenal",
    "sort=terbaik,                     sort=terbaik pilihan ini tidak ada"
  })
  void whatIsWrongInAnAddressIsSaidInTheLanguageOfThePage(String wrong, String said) {
    goTo("?q=haji&" + wrong);
    assertThat(page.locator(".notice li")).hasText(said);
    assertThat(page.locator(".notice [lang=en]")).hasCount(0);
    page.locator(".notice .ways a").last().click();
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("status of 400");
  }

  @Test
  void wordsThatAreTooManyLeadToTheStart() {
    goTo("?q=" + "a".repeat(2001));
    assertThat(page.locator(".notice li")).containsText("terlalu panjang");
    follow("Mulai pencarian baru");
    assertThat(page).hasURL(site.toString());
    assertThat(page.locator(".examples a").first()).isVisible();
    expectInConsole("status of 400");
  }

  @ParameterizedTest
  @CsvSource({
    "429, Terlalu banyak permintaan dari alamat Anda",
    "503, Server sedang sibuk atau baru dinyalakan"
  })
  void busyServerIsAskedAgain(int status, String said) {
    answer(
        new Route.FulfillOptions()
            .setStatus(status)
            .setHeaders(Map.of("Retry-After", "7", "Content-Type", PROBLEM))
            .setBody(Shared.problem("busy")));
    goTo("?q=latihan");
    assertThat(page.locator(".notice h1")).hasText(said);
    assertThat(page.locator(".notice")).containsText("Coba lagi dalam 7 detik.");
    page.unroute(API);
    page.waitForRequest(TIMELINE, () -> press("Coba lagi"));
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("status of " + status);
  }

  @Test
  void answerOfSomethingElseIsNotShown() {
    answer(502, "text/html", "<h1>Bad gateway</h1>");
    goTo("?q=latihan");
    assertThat(page.locator(".notice")).containsText("status 502");
    expectInConsole("status of 502");
  }

  /** What lies between does not know that there is no such article, nor what is asked wrongly. */
  @ParameterizedTest
  @ValueSource(strings = {"?q=nikel", ARTICLE, "pair.html?pair=CN-ID", "pairs.html"})
  void whatIsNotTheApiIsNotBelievedThatThereIsNothing(String address) {
    for (String type : List.of("text/html", JSON)) {
      answer(404, type, "{\"message\": \"no Route matched\"}");
      goTo(address);
      assertThat(page.locator(".notice")).containsText("Telusur (status 404)");
      assertThat(page.locator(".server-says")).hasCount(0);
      page.unroute(API);
      press("Coba lagi");
      assertThat(page.locator(SHOWN).first()).isVisible();
    }
    expectInConsole("status of 404");
  }

  /** What is no answer at all, and what is one of another version. */
  @ParameterizedTest
  @ValueSource(strings = {"?q=nikel", ARTICLE, "pair.html?pair=CN-ID", "pairs.html"})
  void anAnswerOfAnotherShapeIsSaidToBeUnreadable(String address) {
    for (String body : List.of("null", "{\"generation\": \"g\"}")) {
      answer(200, JSON, body);
      goTo(address);
      assertThat(page.locator(".notice h1")).hasText("Jawaban server tidak dapat dibaca");
      page.unroute(API);
      press("Coba lagi");
      assertThat(page.locator(SHOWN).first()).isVisible();
    }
    expectInConsole("thrown: TypeError"); // who mends the pages wants to know
  }

  @Test
  void afterAFailureTheFiltersAreNotThoseOfTheSearchBefore() {
    page.setViewportSize(390, 800);
    goTo("?q=nikel");
    answer(503, PROBLEM, Shared.problem("busy"));
    page.getByLabel("Kata yang dicari").fill("ekspor kopi");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice")).isVisible();
    press("Saringan");
    assertThat(page.locator("#filters input")).hasCount(0);
    assertThat(page.locator("#filters .close")).hasText("Tutup");
    expectInConsole("status of 503");
  }

  @Test
  void afterAFailureWhatIsTickedCanBeUnticked() {
    goTo("?q=haji");
    answer(503, PROBLEM, Shared.problem("busy"));
    Locator boxes = page.locator("#filters input");
    boxes.first().check();
    assertThat(page.locator(".notice")).isVisible();
    assertThat(page.locator(".chip")).hasCount(1);
    assertThat(boxes).hasCount(1);
    assertThat(boxes).isFocused();
    boxes.click();
    assertThat(boxes).hasCount(0);
    assertThat(page.locator(".notice h1")).isFocused();
    page.unroute(API);
    press("Coba lagi");
    assertThat(page).hasURL(site + "?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("status of 503");
  }

  @Test
  void partialTimelineSaysThatItIsPartial() {
    page.route(
        TIMELINE,
        route -> {
          String body = route.fetch().text();
          String cut =
              body.replaceFirst("\"partial\": ?null", "\"partial\": {\"reason\": \"out of time\"}");
          assertNotEquals(body, cut);
          route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(cut));
        });
    goTo("?q=nikel");
    Locator caption = page.locator(".timeline .caption");
    assertThat(caption).containsText("mungkin lebih besar");
    page.unroute(TIMELINE);
    follow("Terbaru");
    assertThat(caption).not().containsText("mungkin lebih besar");
  }

  /** Orders of one search share a timeline, unless the index has changed between them. */
  @Test
  void timelineOfAnOlderIndexIsRenewed() {
    goTo("?q=nikel");
    assertThat(page.locator("#timeline svg")).isVisible();
    page.route(
        API,
        route -> {
          String body = route.fetch().text();
          String later = body.replaceFirst("\"generation\": ?\"[^\"]*", "\"generation\": \"later");
          assertNotEquals(body, later);
          route.fulfill(new Route.FulfillOptions().setContentType(JSON).setBody(later));
        });
    page.waitForRequest(TIMELINE, () -> follow("Terbaru"));
    var held = new ArrayList<Route>();
    page.route(TIMELINE, held::add);
    goTo("?q=kopi");
    page.unroute(TIMELINE);
    page.waitForRequest(TIMELINE, () -> held.forEach(Route::resume));
  }

  @Test
  void articleOfAGenerationNoLongerKeptLeadsToTodays() {
    answer(410, PROBLEM, refusal("gone", "generation", "gone"));
    goTo("article.html?id=a&q=latihan&generation=old");
    assertThat(page.locator(".notice")).containsText("sudah tidak disimpan");
    assertThat(page.locator(".notice")).not().containsText("pencarian");
    assertThat(page.getByText("Buka artikel dalam indeks terkini"))
        .hasAttribute("href", "article.html?id=a&q=latihan");
    goTo("article.html?id=a&sentence=Isi.&generation=old");
    assertThat(page.getByText("Buka artikel dalam indeks terkini"))
        .hasAttribute("href", "article.html?id=a&sentence=Isi.");
    expectInConsole("status of 410");
  }

  @Test
  void withdrawnArticleSaysSo() {
    answer(410, PROBLEM, Shared.problem("withdrawn"));
    goTo("article.html?id=a&q=latihan");
    assertThat(page.locator("h1")).hasText("Artikel ini sudah ditarik");
    page.unroute(API);
    follow("Kembali ke hasil");
    assertThat(page).hasURL(site + "?q=latihan");
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("status of 410");
  }

  private void answerWithArticleAt(String url) {
    String body =
        """
        {"generation": "g", "titleHighlighted": "Judul", "bodyHighlighted": ["Isi."],
         "article": {"id": "a", "title": "Judul", "body": ["Isi."], "published": null,
           "publishedAt": null, "source": null, "url": "%s", "author": null,
           "language": "id", "section": null}}
        """;
    answer(200, JSON, body.formatted(url));
  }

  /** A problem with a parameter. */
  private static String refusal(String type, String parameter, String kind) {
    String fault =
        """
        {"parameter": "%s", "value": "x", "kind": "%s", "detail": "detail"}
        """;
    return Shared.problem(type, fault.formatted(parameter, kind));
  }

  private void answer(int status, String type, String body) {
    answer(API, status, type, body);
  }

  private void answer(Route.FulfillOptions options) {
    page.route(API, route -> route.fulfill(options));
  }
}
