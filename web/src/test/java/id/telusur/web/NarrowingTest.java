package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import id.telusur.api.FaultKind;
import id.telusur.query.IgnoredReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, timeline, copies, and what is offered beside an answer. */
class NarrowingTest extends BrowserTest {
  @Test
  void filtersAreTickedAndCountTrue() {
    goTo("?q=haji");
    Locator saudi = tick("Arab Saudi");
    String count = saudi.locator("xpath=..").locator(".count").textContent().replace(": ", "");
    page.setViewportSize(1280, 300); // the filters begin below it
    saudi.focus();
    page.keyboard().press("Space");
    assertThat(page).hasURL(site + "?q=haji&country=SA");
    assertThat(page.locator("h1:visible")).containsText(count + " artikel");
    assertThat(tick("Arab Saudi")).isChecked();
    assertThat(tick("Arab Saudi")).isFocused();
    assertThat(tick("Arab Saudi")).isInViewport();

    tick("2023").check();
    assertThat(page).hasURL(Pattern.compile("year=2023&country=SA"));
    tick("2025").check();
    assertThat(page).hasURL(Pattern.compile("year=2023&year=2025&country=SA"));
    assertThat(tick("2023")).isChecked();
    Locator caption = page.locator("#timeline .caption");
    assertThat(caption).containsText("Tahun lain di antaranya tidak digambar");
    tick("2025").uncheck();
    assertThat(caption).not().containsText("Tahun lain");
    page.locator(".chip").filter(new Locator.FilterOptions().setHasText("Arab Saudi")).click();
    assertThat(page).hasURL(Pattern.compile("year=2023$"));
    page.goBack();
    assertThat(tick("Arab Saudi")).isChecked();
  }

  /**
   * An address may call a filter by any of its names; the page calls it as its articles are filed.
   */
  @ParameterizedTest
  @CsvSource({
    "country=Saudi Arabia,            country=SA,    Arab Saudi",
    "country=saudi&country=SA,        country=SA,    Arab Saudi",
    "pair=arab saudi-Indonesia,       pair=ID-SA,    Indonesia – Arab Saudi",
    "topic=Agama dan haji,            topic=religion-hajj, Agama dan haji",
  })
  void filtersByAnyNameAreThoseOfTheIndex(String asked, String filed, String name) {
    goTo("?q=indonesia&" + asked);
    assertThat(page).hasURL(site + "?q=indonesia&" + filed);
    assertThat(page.locator("#switch"))
        .hasAttribute("href", Pattern.compile("[&]" + filed + "&lang=en$"));
    assertThat(tick(name)).isChecked();
    assertThat(tick(name)).hasCount(1);
    assertThat(
            page.locator("#filters .count").filter(new Locator.FilterOptions().setHasText(": 0")))
        .hasCount(0);
  }

  @Test
  void severalValuesOfAFilterAreAlternatives() {
    goTo("?q=haji&country=SA&country=PH");
    assertThat(tick("Arab Saudi")).isChecked();
    assertThat(tick("Filipina")).isChecked();
    Locator chips = page.locator(".chip");
    assertThat(chips).hasCount(2);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    assertThat(chips.first()).hasCSS("background-color", "rgb(255, 255, 255)"); // as paper
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    follow("Hapus semua");
    assertThat(page).hasURL(site + "?q=haji");
  }

  @Test
  void onAPhoneTheFiltersAreADrawer() {
    page.setViewportSize(390, 800);
    goTo("?q=haji");
    assertThat(page.locator(".hit").first()).isVisible();
    assertThat(page.locator("#filters")).isHidden();
    press("Saringan");
    assertThat(page.locator("#filters")).isVisible();
    Object hidden =
        page.locator("#filters input:visible")
            .evaluateAll(
                "boxes => boxes.filter(box => { box.focus(); const {bottom} ="
                    + " box.getBoundingClientRect(); return bottom > document.querySelector("
                    + "'#filters .close').getBoundingClientRect().top; }).length");
    assertEquals(0, hidden);
    tick("Arab Saudi").check();
    assertThat(page).hasURL(site + "?q=haji&country=SA");
    page.locator("#filters .close").click();
    assertThat(page.locator("#filters")).isHidden();
    press("Saringan");
    page.keyboard().press("Escape");
    assertThat(page.locator("#filters")).isHidden();
    assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "too wide");
  }

  @Test
  void theDrawerIsShutWhereThereIsRoomForTheFilters() {
    page.setViewportSize(390, 800);
    goTo("?q=haji");
    press("Saringan");
    assertThat(page.locator("#filters:popover-open")).hasCount(1);
    page.setViewportSize(1280, 800);
    assertThat(page.locator("#filters:popover-open")).hasCount(0);
    assertThat(page.locator("#filters")).isVisible();
  }

  @Test
  void topicOfAHitNarrowsAndItsPairLeadsToItsPage() {
    goTo("?q=haji");
    Locator topic = page.locator(".hit .tag:not(.pair)").first();
    assertThat(topic).hasText("Agama dan haji");
    topic.click();
    assertThat(page).hasURL(site + "?q=haji&topic=religion-hajj");
    assertThat(page.locator(".hit span.tag").first()).hasText("Agama dan haji");
    Locator pair = page.locator(".hit .tag.pair").first();
    assertThat(pair).hasText("Indonesia – Arab Saudi");
    pair.click();
    assertThat(page).hasURL(site + "pair.html?pair=ID-SA");
  }

  @Test
  void timelineNarrowsByDraggingAndByTyping() {
    goTo("?q=indonesia");
    Locator chart = page.locator("#timeline svg");
    assertThat(chart).hasAttribute("aria-label", Pattern.compile("\\d+ artikel, .*terbanyak"));
    assertThat(chart.locator(".held")).hasCount(1);
    BoundingBox at = chart.boundingBox();
    page.mouse().move(at.x + at.width * 0.5, at.y + at.height / 2);
    page.mouse().down();
    page.mouse().move(at.x + at.width - 2, at.y + at.height / 2);
    String said = page.locator("#timeline .caption").textContent();
    assertTrue(said.matches(".*: \\d+ cocok dari \\d+ artikel dalam arsip"), said);
    page.mouse().up();
    assertThat(page).hasURL(Pattern.compile("q=indonesia&from=20\\d\\d-\\d\\d-01&to=2025-12-31"));
    String matching = said.replaceAll(".*: (\\d+) cocok.*", "$1");
    assertThat(page.locator("h1:visible")).containsText(matching + " artikel");

    page.locator("#from").fill("2025-01-01");
    page.locator("#to").fill("2025-06-30");
    page.locator("#to").press("Enter");
    assertThat(page).hasURL(site + "?q=indonesia&from=2025-01-01&to=2025-06-30");
    assertThat(page.locator("#timeline .ends")).containsText("2025");
  }

  @Test
  void aStretchThatWasBegunIsLeftByEscape() {
    goTo("?q=indonesia");
    BoundingBox at = page.locator("#timeline svg").boundingBox();
    Locator caption = page.locator("#timeline .caption");
    String whole = caption.textContent();
    page.mouse().move(at.x + 9, at.y + 9);
    page.mouse().down();
    page.mouse().move(at.x + at.width - 2, at.y + 9);
    assertThat(caption).not().hasText(whole);
    page.keyboard().press("Escape");
    assertThat(caption).hasText(whole);
    page.mouse().up();
    assertThat(page).hasURL(site + "?q=indonesia");
  }

  @Test
  void copiesAreFoldedAndOpen() {
    goTo("?q=%22kerja+sama+pertahanan%22");
    Locator copies = page.locator(".hit .copies").first();
    assertThat(copies.locator("summary")).hasText("1 artikel hampir sama");
    assertThat(copies.locator("li")).isHidden();
    copies.locator("summary").press("Enter");
    assertThat(copies.locator("li")).containsText("Telusur (cetak ulang), ");
    copies.locator("li a").click();
    assertThat(page.locator("article h1")).isVisible();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "latihn militer, latihan militer",
    "menlu rusia, hanya artikel tentang Rusia",
    "menlu rusia, yang juga menyebut Sergei Lavrov",
    "latihn militer, militer",
    "nikel Asia Timur, artikel tentang negara mana pun di kawasan itu",
  })
  void offersLeadToArticles(String query, String offer) {
    goTo("?q=" + query.replace(' ', '+'));
    Locator item =
        page.locator(".offers li")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(offer).setExact(true))));
    String count = item.textContent().replaceAll(".*?(\\d+) artikel.*", "$1");
    item.getByRole(AriaRole.LINK).click();
    assertThat(page.locator("h1:visible")).containsText(Pattern.compile("^" + count + " artikel"));
  }

  /** The count is of both terms, and so are the years. */
  @Test
  void aHolderIsOfferedWithEachTerm() {
    goTo("?q=presiden+AS");
    assertThat(page.locator(".offers"))
        .containsText("yang juga menyebut Donald Trump (2017–2021, sejak 2025; ");
  }

  @Test
  void namesAreSwitchedOffAndOnAgain() {
    goTo("?q=latma+China");
    assertThat(page.locator(".reading")).containsText("juga: Tiongkok");
    follow("matikan nama lain untuk China");
    assertThat(page).hasURL(site + "?q=latma+China&variants=-tiongkok");
    assertThat(page.locator(".reading")).not().containsText("juga: Tiongkok");
    follow("matikan nama lain untuk latma");
    assertThat(page).hasURL(site + "?q=latma+China&variants=-tiongkok%2C-latihan-bersama");
    page.locator(".chip").getByText("Nama lain dimatikan: latihan bersama").click();
    assertThat(page).hasURL(site + "?q=latma+China&variants=-tiongkok");
    assertThat(page.locator(".chip")).hasCount(1);
    page.locator(".chip").click();
    assertThat(page).hasURL(site + "?q=latma+China");
  }

  /** Shorthand, and what the page says it stands for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ke*            | ke… (ke, keadaan, keamanan, …; hanya 100 yang tersering)",
        "judul:keker*   | dalam judul keker… (kekerasan)",
        "tanggal:2024-08.. | Sejak 1 Agustus 2024",
        "tanggal:..2018-08 | Sampai 31 Agustus 2018",
        "tanggal:2024-08 | Tanggal: Agustus 2024",
        "\"ekspor nikel\"~5 | “ekspor nikel” (urutan bebas, sebanyak-banyaknya 5 kata lain di antaranya)",
        "negara:Timteng  | Negara: Timur Tengah (Uni Emirat Arab, Bahrain, Mesir, …)",
        "rubrik:ekonomi | Rubrik: ekonomi (Ekonomi dan Bisnis, Ekonomi dan Perdagangan)"
      })
  void shorthandSaysWhatItStandsFor(String query, String said) {
    goTo("?q=" + query);
    assertThat(page.locator(".reading")).hasText("Dibaca sebagai: " + said);
  }

  @Test
  void operatorsAndWhatIsIgnoredAreSaidInWords() {
    goTo("?q=ekspor+DAN+(sawit+ATAU+%22kopi%22)+BUKAN+judul:haji+di+negara:Jepang");
    assertThat(page.locator(".reading")).containsText(" dan (sawit");
    assertThat(page.locator(".reading")).containsText("atau “kopi”");
    assertThat(page.locator(".reading")).containsText("tanpa dalam judul haji");
    assertThat(page.locator(".reading")).containsText("Negara: Jepang");
    assertThat(page.locator(".reading")).containsText("Diabaikan: di (kata tugas)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyReasonWhyAPartIsIgnoredHasItsWords(String language) {
    goTo("");
    assertEquals(
        Arrays.stream(IgnoredReason.values()).map(IgnoredReason::label).sorted().toList(),
        messages("why-", language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyFaultOfAParameterHasItsWords(String language) {
    goTo("");
    assertEquals(
        Arrays.stream(FaultKind.values()).map(FaultKind::label).sorted().toList(),
        messages("fault-", language));
  }

  /** The names of messages that begin so, without their beginning. */
  private Object messages(String beginning, String language) {
    return page.evaluate(
        "async ([beginning, language]) =>"
            + " Object.keys((await import(`./messages/${language}.js`)).default)"
            + ".filter(key => key.startsWith(beginning))"
            + ".map(key => key.slice(beginning.length)).sort()",
        List.of(beginning, language));
  }

  @Test
  void everyExampleOfTheHelpFindsSomething() {
    goTo("");
    press("Cara mencari");
    List<String> examples = page.locator("#help dt").allTextContents();
    assertTrue(examples.size() >= 8, examples.toString());
    for (String example : examples) {
      if (page.locator("#help").isHidden()) {
        press("Cara mencari");
      }
      follow(example);
      assertThat(page.locator("#help")).isHidden();
      assertThat(page.locator("#q")).hasValue(example);
      assertThat(page.locator(".hits.all .hit").first()).isVisible();
    }
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "'', 1280",
    "'', 390",
    "?q=latihan+militer, 1280",
    "?q=latihan+militer, 390",
    "?q=qzxqzx+wvkwvk, 1280",
    "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok, 390",
    "pair.html?pair=CN-ID, 1280",
    "pairs.html, 390",
  })
  void nothingMovesWhileLoading(String address, int width) {
    page.setViewportSize(width, 900);
    page.addInitScript(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(entry => window.shift += entry.value))"
            + ".observe({type: 'layout-shift', buffered: true})");
    goTo(address);
    page.locator("body:not(:has([aria-busy]))").waitFor();
    if (address.startsWith("article")) {
      page.locator(".similar li").first().waitFor();
    }
    page.evaluate(
        "() => new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))");
    assertEquals(0.0, ((Number) page.evaluate("window.shift")).doubleValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void topicsAreCalledAsTheServerCallsThem(String language) {
    goTo("");
    Object differences =
        page.evaluate(
            "async language => {"
                + " const {default: messages} = await import(`./messages/${language}.js`);"
                + " const answer = await (await fetch('api/v1/search?size=0&facets=topic')).json();"
                + " return answer.facets.topic.values"
                + ".map(({value, label, labelEn}) => [value, language === 'en' ? labelEn : label])"
                + ".filter(([value, name]) => messages[`topic-${value}`] !== name); }",
            language);
    assertEquals(List.of(), differences);
  }

  /** What the API takes is read as it reads it, whoever made the address. */
  @ParameterizedTest
  @CsvSource({
    "pair=ID-CN, 'Pasangan negara: Indonesia – Tiongkok'",
    "pair=cn-id, 'Pasangan negara: Indonesia – Tiongkok'",
    "pair=Timor-Leste-Indonesia, 'Pasangan negara: Indonesia – Timor-Leste'",
    "country=Tiongkok, 'Negara: Tiongkok'",
    "topic=Religion-Hajj, 'Topik: Agama dan haji'",
    "exact=false&relax=true&fold=true, ''",
    "exact=true, 'Bentuk persis'",
    "variants=none, 'Nama lain dimatikan'",
    "url=berita.example/1, 'Alamat berita.example/1'",
  })
  void addressesAreReadAsTheApiReadsThem(String address, String chips) {
    goTo("?q=militer&" + address);
    assertThat(page.locator(".chip"))
        .hasText(chips.isEmpty() ? new String[0] : new String[] {chips + "×"});
    Locator ticked = page.locator("#filters input:checked");
    assertThat(ticked).hasCount(chips.contains(":") ? 1 : 0);
    if (chips.contains(":")) {
      String name = chips.substring(chips.indexOf(": ") + 2);
      assertThat(
              page.locator("#filters label")
                  .filter(
                      new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + ":"))))
          .hasCount(1);
      ticked.click();
      assertThat(page).hasURL(site + "?q=militer");
    }
  }

  @Test
  void theLastFilterTakenAwayLeavesAllArticles() {
    goTo("?country=CN");
    page.locator(".chip").click();
    assertThat(page).hasURL(site + "?sort=newest");
    assertThat(page.locator(".hit").first()).isVisible();
  }

  /** The newest come first where no words are asked; nobody has chosen that order. */
  @Test
  void wordsAfterTheLastFilterAreSortedByRelevance() {
    goTo("?country=CN");
    page.locator(".chip").click();
    tick("Arab Saudi").check();
    assertThat(page).hasURL(site + "?country=SA");
    page.locator(".chip").click();
    assertThat(page).hasURL(site + "?sort=newest");
    page.getByLabel("Kata yang dicari").fill("kuota haji");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site + "?q=kuota+haji");
    assertThat(page.locator(".sort [aria-current]")).hasText("Relevansi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void countriesThatBrowsersCallOtherwiseAreCalledAsTheIndexCallsThem(String language)
      throws IOException {
    goTo("?lang=" + language);
    Object called =
        page.evaluate(
            "import('./js/labels.js').then(({countryName, OURS}) =>"
                + " Object.fromEntries(Object.keys(OURS).map(code => [code, countryName(code)])))");
    Map<String, String> expected = new TreeMap<>();
    try (var list = NarrowingTest.class.getResourceAsStream("/id/telusur/relation/countries.tsv")) {
      new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .filter(row -> ((Map<?, ?>) called).containsKey(row[0]))
          .forEach(row -> expected.put(row[0], language.equals("en") ? row[3] : row[2]));
    }
    assertEquals(expected, new TreeMap<>((Map<?, ?>) called));
    assertEquals(language.equals("en") ? "Palestine" : "Palestina", expected.get("PS"));
  }

  private Locator tick(String value) {
    return page.locator("#filters label")
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + value + ":")))
        .locator("input");
  }
}
