package id.telusur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import id.telusur.schema.IndexHome;
import id.telusur.testing.Needs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a visit costs: bytes, and, in the long form, the time from a rest in typing to results. */
@Tag("page")
class FiguresTest extends BrowserTest {
  /** Counts from the moment that results are asked for until they are painted. */
  private static final String WATCH =
      """
      addEventListener("DOMContentLoaded", () => {
        window.waits = [];
        let asked = null;
        const results = document.querySelector("#results");
        new MutationObserver(() => {
          const busy = results.hasAttribute("aria-busy");
          if (busy) asked ??= performance.now();
          else if (asked !== null) {
            const from = asked;
            asked = null;
            requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - from)));
          }
        }).observe(results, { attributeFilter: ["aria-busy"] });
      });
      """;

  /** First visits, with nothing kept: as many thousand bytes over the wire, headers included. */
  @ParameterizedTest(name = "{0}: at most {1} kB")
  @CsvSource({
    "'', 100",
    "?lang=en, 100",
    "?q=latihan+militer, 180",
    "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok, 100",
  })
  void firstVisitIsLight(String address, int most) {
    List<Request> requests = new ArrayList<>();
    page.onRequestFinished(requests::add);
    goTo(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    long bytes = 0;
    for (Request request : requests) {
      assertTrue(request.url().startsWith(site.toString()), request::url);
      Sizes sizes = request.sizes();
      bytes += sizes.responseBodySize + sizes.responseHeadersSize;
    }
    System.out.printf(
        Locale.ROOT, "/%s: %.1f kB in %d requests%n", address, bytes / 1e3, requests.size());
    assertTrue(bytes <= most * 1000L, () -> "too heavy: " + address);
  }

  /**
   * A measure: it asserts nothing of time. In the suite on the corpus; the soak measures it on real
   * news, where {@code -Dtelusur.index} may name an index that is there.
   */
  @Test
  void whatIsTypedIsAnswered(@TempDir Path folder) throws Exception {
    if (!Boolean.getBoolean("telusur.soak")) {
      typeAll(List.of("haji", "ekspor nikel", "latihan militer"), 1);
      return;
    }
    List<String> queries =
        Files.readAllLines(Needs.data("ir/news-dev/queries.tsv")).stream()
            .map(line -> line.split("\t")[1])
            .toList();
    String given = System.getProperty("telusur.index");
    var home = new IndexHome(given == null ? folder : Path.of(given));
    if (given == null) {
      Shared.index(home, Needs.data("news"));
    }
    try (var searches = Shared.following(home, Duration.ofSeconds(10));
        var server = Shared.serve(searches)) {
      site = server.address();
      typeAll(queries, 3);
    }
  }

  private void typeAll(List<String> queries, int rounds) throws Exception {
    page.addInitScript(WATCH);
    goTo("?q=indonesia");
    for (int round = 0; round < rounds; round++) {
      page.evaluate("waits.length = 0");
      for (String query : queries) {
        type(query);
      }
      report(round, page.evaluate("waits"));
    }
  }

  /** All but the last letter at once, then that: there is one rest. */
  private void type(String text) throws Exception {
    int before = ((Number) page.evaluate("waits.length")).intValue();
    page.locator("#q").fill(text.substring(0, text.length() - 1));
    page.keyboard().type(text.substring(text.length() - 1));
    until("waits.length > " + before);
  }

  private static void report(int round, Object waits) {
    List<Double> sorted =
        ((List<?>) waits).stream().map(wait -> ((Number) wait).doubleValue()).sorted().toList();
    assertEquals(false, sorted.isEmpty());
    System.out.printf(
        Locale.ROOT,
        "round %d: from rest to results, %d queries: median %.0f ms, p90 %.0f, most %.0f%n",
        round,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.getLast());
  }
}
