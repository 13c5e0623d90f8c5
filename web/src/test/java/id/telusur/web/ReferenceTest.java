package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that explains the API. */
class ReferenceTest extends BrowserTest {
  private static final Pattern SECOND = Pattern.compile("size=2$");

  @Test
  void everyRouteOfTheDescriptionIsThere() {
    goTo("api/");
    String description = page.request().get(site + "api/v1/openapi.json").text();
    int routes =
        JsonParser.parseString(description).getAsJsonObject().getAsJsonObject("paths").size();
    assertThat(page.locator("#routes > details")).hasCount(routes);
  }

  @Test
  void aRequestIsFilledInRunAndShown() {
    goTo("api/");
    Locator search = page.locator("#search");
    search.locator("summary").click();
    search.getByLabel("size").fill("1");
    search.getByLabel("sort").selectOption("newest");
    search.getByLabel("exact").selectOption("true");
    assertThat(search.locator(".address"))
        .hasText("GET /api/v1/search?q=latihan+militer&exact=true&sort=newest&size=1");
    var stopped = new ArrayList<String>();
    page.onRequestFailed(request -> stopped.add(request.url()));
    page.route(SECOND, route -> {}); // never answered
    search.getByLabel("size").fill("2");
    page.waitForRequest(SECOND, () -> search.getByText("Run").click());
    search.getByLabel("size").fill("1");
    search.getByText("Run").click();
    assertThat(search.locator(".outcome")).containsText("200 application/json");
    assertEquals(1, stopped.size());
    page.unrouteAll();
    assertThat(search.locator("pre")).containsText("\"query\": \"latihan militer\"");
    assertThat(search.locator("[role=status]")).hasText(Pattern.compile("characters$"));
    Barriers.areNone(page, "html");
  }

  /** An answer without end, as an export nearly is. */
  @Test
  void aLongAnswerIsReadAsFarAsItIsShown() throws Exception {
    page.addInitScript(
        """
        const ask = fetch;
        fetch = async (address, how) => address.includes("/export")
          ? new Response(new ReadableStream({
              pull: (answer) => new Promise((more) => setTimeout(more))
                .then(() => answer.enqueue(new TextEncoder().encode("é".repeat(6000)))),
              cancel: () => { window.cancelled = true; },
            }), { headers: { "Content-Type": "text/csv" } })
          : ask(address, how);
        """);
    goTo("api/#export");
    Locator export = page.locator("#export");
    export.getByText("Run").click();
    assertThat(export.locator(".outcome")).containsText("200 text/csv");
    assertThat(export.locator(".outcome")).containsText("over 20,000 characters");
    assertThat(export.locator("pre")).hasText("é".repeat(20_000) + "\n…");
    until("window.cancelled");
  }

  @Test
  void withoutItsDescriptionThePageSaysSo() {
    Pattern description = Pattern.compile("openapi\\.json$");
    page.route(description, Route::abort);
    goTo("api/");
    assertThat(page.locator("#routes .notice")).containsText("Server tidak dapat dihubungi");
    Barriers.areNone(page, "html");
    page.unroute(description);
    press("Coba lagi");
    assertThat(page.locator("#search")).isVisible();
    expectInConsole("ERR_FAILED");
  }

  @Test
  void aRefusalIsShownAsItIs() {
    goTo("api/#article");
    Locator article = page.locator("#article");
    assertThat(article).hasAttribute("open", "");
    article.getByLabel("id").fill("tidak/ada");
    article.getByText("Run").click();
    assertThat(article.locator(".outcome")).containsText(Pattern.compile("^404"));
    assertThat(article.locator("pre")).containsText("urn:telusur:problem:not-found");
    expectInConsole("404");
    assertEquals(
        site + "api/v1/articles/tidak%2Fada?q=latihan+militer",
        article.locator(".address").getAttribute("href"));
  }
}
