package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile texts in every field of an article, in queries, parameters and what the browser keeps:
 * none runs, each is shown as the text it is. A script that ran would write to the console, and so
 * would one that the policy of the page had to stop: it must not come that far. Long form, with
 * every payload everywhere: {@code ./telusur soak page}.
 */
@Tag("page")
class InjectionTest extends BrowserTest {
  private static final List<String> PAYLOADS = payloads();
  private static final String WORD = "umpan";

  /** What a payload would have made, had one been taken for markup; nothing of it is ours. */
  private static final String MADE =
      "img[src=x], [onerror], [onload], [onclick], [onfocus], [ontoggle], [style], iframe, object,"
          + " embed, math, marquee, video, audio, base, x, script:not([src]),"
          + " a[href^='javascript' i], a[href^='data:'], a[href^='vbscript'],"
          + " main form[action^='javascript']";

  private static final List<String> PARAMETERS =
      List.of(
          "year",
          "source",
          "author",
          "section",
          "country",
          "pair",
          "topic",
          "language",
          "from",
          "to",
          "variants",
          "exact",
          "generation",
          "since",
          "sort",
          "size",
          "lang",
          "id");

  private static OwnIndex index;

  @BeforeAll
  static void indexHostileArticles(@TempDir Path folder) throws IOException {
    List<Map<String, ?>> articles = new ArrayList<>();
    for (int at = 0; at < PAYLOADS.size(); at++) {
      articles.add(article("hostile" + at, PAYLOADS.get(at)));
    }
    index = new OwnIndex(folder, articles);
  }

  /** As an export writes it, so that its texts are taken for what they say. */
  private static Map<String, ?> article(String id, String payload) {
    var article = new LinkedHashMap<String, Object>();
    article.put("id", id + payload);
    article.put("title", "%s %s".formatted(WORD, payload));
    article.put("published", "2025-06-01");
    article.put("source", payload);
    article.put("url", payload);
    article.put("author", payload);
    article.put("language", "id");
    article.put("section", payload);
    article.put("body", List.of("Ini %s %s dan sesudahnya.".formatted(WORD, payload), payload));
    return article;
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  @BeforeEach
  void listen() {
    site = index.site();
    page.addInitScript("window.alert = window.msgbox = () => console.error('a payload ran')");
  }

  @Test
  void everyArticleIsIndexedAndAnsweredAsItIs() {
    JsonObject answer = json("api/v1/search?q=" + WORD + "&size=100&fold=false");
    List<String> titles = new ArrayList<>();
    for (var hit : answer.getAsJsonArray("hits")) {
      JsonObject fields = hit.getAsJsonObject();
      titles.add(fields.get("title").getAsString());
      String highlighted = fields.get("titleHighlighted").getAsString();
      assertEquals(
          List.of(), unmarked(highlighted), "markup in a highlighted title: " + highlighted);
    }
    assertEquals(
        PAYLOADS.stream().map(payload -> WORD + " " + payload).sorted().toList(),
        titles.stream().sorted().toList());
  }

  /** Signs of markup that are left where marks are taken away. */
  private static List<String> unmarked(String highlighted) {
    return highlighted
        .replaceAll("</?mark>", "")
        .codePoints()
        .filter(sign -> sign == '<' || sign == '>' || sign == '"')
        .mapToObj(Character::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&lang=en"})
  void resultsShowThemAsText(String language) {
    goTo("?q=" + WORD + "&size=100&fold=false" + language);
    Locator hits = page.locator(".hit");
    assertThat(hits).hasCount(PAYLOADS.size());
    List<String> titles = page.locator(".hit h2").allTextContents();
    List<String> sources = page.locator(".hit .whence").allTextContents();
    for (String payload : PAYLOADS) {
      assertTrue(titles.contains(WORD + " " + payload), () -> "title not shown: " + payload);
      assertTrue(
          sources.stream().anyMatch(text -> text.contains(payload)),
          () -> "source not shown: " + payload);
    }
    nothingWasMade();
  }

  @Test
  void articlePagesShowThemAsText() {
    Random random = Needs.random("articles opened");
    int opened = Needs.rounds(2, PAYLOADS.size());
    List<Integer> all = random.ints(0, PAYLOADS.size()).distinct().limit(opened).boxed().toList();
    for (int at : all) {
      String payload = PAYLOADS.get(at);
      goTo("article.html?q=%s&id=%s".formatted(WORD, encoded("hostile" + at + payload)));
      assertThat(page.locator("article h1")).hasText(WORD + " " + payload);
      assertEquals(paragraphs("hostile" + at + payload), page.locator(".body p").allTextContents());
      List<String> facts = page.locator(".facts dd").allTextContents();
      assertEquals(3, facts.stream().filter(payload::equals).count(), facts::toString);
      page.locator(".cite summary").click();
      assertThat(page.locator(".reference").first()).containsText(payload);
      nothingWasMade();
    }
  }

  @Test
  void queriesShowThemAsText() {
    goTo("?q=" + WORD);
    for (String payload : PAYLOADS) {
      show("?q=" + encoded(payload));
      assertEquals(payload, page.locator("#q").inputValue());
      assertTrue(page.title().startsWith(payload), page::title);
      nothingWasMade();
    }
  }

  @Test
  void parametersShowThemAsText() {
    goTo("?q=" + WORD);
    Random random = Needs.random("payloads in parameters");
    int tried = Needs.rounds(2, PAYLOADS.size());
    for (String parameter : PARAMETERS) {
      for (int at : random.ints(0, PAYLOADS.size()).distinct().limit(tried).toArray()) {
        show("?q=%s&%s=%s".formatted(WORD, parameter, encoded(PAYLOADS.get(at))));
        nothingWasMade();
      }
    }
    expectInConsole("status of 4");
  }

  @Test
  void whatTheBrowserKeepsIsShownAsText() {
    goTo("");
    for (int from = 0; from < PAYLOADS.size(); from += 8) {
      List<String> kept = PAYLOADS.subList(from, Math.min(from + 8, PAYLOADS.size()));
      page.evaluate("kept => { localStorage['telusur.recent'] = kept; }", new Gson().toJson(kept));
      page.reload();
      assertThat(page.locator(".recent li a")).hasText(kept.toArray(String[]::new));
      nothingWasMade();
    }
    page.locator("#q").click();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#suggestions .what").first()).hasText(PAYLOADS.get(56));
    nothingWasMade();
  }

  /** What the index holds: of a body that is markup it holds the text. */
  private List<String> paragraphs(String id) {
    return json("api/v1/articles/" + encoded(id).replace("+", "%20"))
        .getAsJsonObject("article")
        .getAsJsonArray("body")
        .asList()
        .stream()
        .map(JsonElement::getAsString)
        .toList();
  }

  private void nothingWasMade() {
    assertEquals(List.of(), page.locator(MADE).evaluateAll("nodes => nodes.map(n => n.outerHTML)"));
  }

  /** Goes to an address as the back button would, and waits for its answer. */
  private void show(String address) {
    page.evaluate(
        "address => { history.pushState(null, '', address); dispatchEvent(new Event('popstate')); }",
        address);
    assertThat(page.locator("#results[aria-busy]")).hasCount(0);
  }

  private JsonObject json(String address) {
    return JsonParser.parseString(page.request().get(site + address).text()).getAsJsonObject();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> payloads() {
    try (var lines = InjectionTest.class.getResourceAsStream("payloads.txt")) {
      return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
