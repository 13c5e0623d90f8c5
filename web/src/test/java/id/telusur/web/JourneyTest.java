package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A searcher's way through the pages, over the articles that come with Telusur. */
class JourneyTest extends BrowserTest {
  private static final Pattern SEARCH = Pattern.compile("/api/v1/search");

  @Test
  void findsReadsAndComesBack() {
    goTo("");
    assertThat(page.locator(".holdings")).containsText(Pattern.compile("\\d artikel dalam indeks"));

    page.getByLabel("Kata yang dicari").fill("latihan militer");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1:visible")).containsText("artikel memuat semua kata");
    assertThat(page.locator("#spoken")).containsText("artikel memuat semua kata");
    assertThat(page).hasURL(site + "?q=latihan+militer");

    Locator dialogue = page.locator(".hit").filter(new Locator.FilterOptions().setHasText("2+2"));
    Locator hit = dialogue.first();
    assertThat(hit.locator("time")).hasText("14 Agustus 2024");
    assertThat(hit.locator(".snippet mark").first())
        .containsText(Pattern.compile("latihan|militer", Pattern.CASE_INSENSITIVE));
    hit.locator("h2 a").scrollIntoViewIfNeeded();
    double place = top(hit);
    hit.locator("h2 a").click();

    Locator steps = page.locator(".steps");
    assertThat(steps).isVisible();
    int marks = page.locator("article mark").count();
    assertThat(steps).containsText(marks + " tanda");
    for (int at = 1; at <= marks; at++) {
      page.getByLabel("Tanda berikutnya").press("Enter");
      assertThat(steps).containsText("Tanda " + at + " dari " + marks);
      assertThat(page.locator("mark.current")).hasCount(1);
      assertThat(page.locator("mark.current")).isInViewport();
    }
    page.getByLabel("Tanda berikutnya").press("Enter");
    assertThat(steps).containsText("Tanda 1 dari " + marks);

    follow("Kembali ke hasil");
    assertThat(page).hasURL(site + "?q=latihan+militer");
    assertThat(hit).isInViewport();
    assertEquals(place, top(hit), 2);

    assertThat(page.locator("#spoken")).containsText("artikel memuat semua kata");
    page.goBack();
    assertThat(page.locator("#start")).isVisible();
    assertThat(page.locator("#spoken")).isEmpty();
  }

  @Test
  void comesBackToALongListWhereItWasLeft() throws Exception {
    goTo("?q=indonesia&size=3");
    Locator hits = page.locator(".hit");
    assertThat(hits).hasCount(3);
    press("Muat lagi");
    assertThat(hits).hasCount(6);
    press("Muat lagi");
    assertThat(hits).hasCount(9);

    Locator eighth = hits.nth(7);
    String title = eighth.locator("h2").textContent();
    eighth.scrollIntoViewIfNeeded();
    eighth.locator("h2 a").click();
    assertThat(page.locator("article h1")).hasText(title);
    Locator like = page.locator(".similar a").first();
    like.scrollIntoViewIfNeeded();
    until("history.state?.top > 0");
    page.reload();
    assertThat(like).isInViewport();
    page.goBack();
    assertThat(hits).hasCount(9);
    assertThat(eighth).isInViewport();

    page.reload();
    assertThat(hits).hasCount(9);
    assertThat(eighth).isInViewport();

    page.route(SEARCH, route -> {}); // an answer that does not come
    page.reload();
    assertThat(page.locator(".skeleton").first()).isVisible();
    page.locator("#brand").click();
    assertThat(page.locator("#start")).isVisible();
    page.unroute(SEARCH);
    page.goBack();
    assertThat(hits).hasCount(9);
    assertThat(eighth).isInViewport();
  }

  @Test
  void skipsToTheContentWithoutAStepInHistory() {
    goTo("?q=indonesia");
    assertThat(page.locator(".hit").first()).isVisible();
    page.keyboard().press("Tab");
    assertThat(page.locator("#skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    assertThat(page).hasURL(site + "?q=indonesia");
  }

  /** What is asked; the order it is in, and how many there are to choose from. */
  @ParameterizedTest
  @CsvSource({
    "?q=haji, Relevansi, 4",
    "?q=negara:SA, Terbaru, 3",
    "?q=negara:SA+DAN+-haji, Terbaru, 3",
    "?q=negara:SA&sort=relevance, Terbaru, 3",
    "?q=negara:SA+haji, Relevansi, 4",
    "?country=SA, Terbaru, 3"
  })
  void whatCannotBeRankedIsListedByDay(String asked, String order, int orders) {
    goTo(asked);
    assertThat(page.locator(".sort [aria-current]")).hasText(order);
    assertThat(page.locator(".sort a")).hasCount(orders);
  }

  @Test
  void keepsFiltersInTheAddress() {
    goTo("?q=indonesia&utm_source=surat");
    page.locator("#dates summary").click();
    page.locator("#from").fill("2000-01-01");
    press("Terapkan");
    assertThat(page).hasURL(site + "?q=indonesia&from=2000-01-01");
    assertThat(page.locator(".chip")).containsText("Sejak 1 Januari 2000");

    follow("Terbaru");
    assertThat(page).hasURL(site + "?q=indonesia&from=2000-01-01&sort=newest");
    assertThat(page.locator(".sort [aria-current]")).hasText("Terbaru");
    assertThat(page.locator("h1:visible")).isFocused();
    assertThat(page.locator("#spoken")).isEmpty(); // what has the focus is read anyway

    page.locator(".chip").click();
    assertThat(page).hasURL(site + "?q=indonesia&sort=newest");
    page.goBack();
    assertThat(page.locator(".chip")).hasCount(1);
    assertThat(page.locator("#from")).hasValue("2000-01-01");
  }

  @Test
  void speaksEnglishAtASwitch() {
    goTo("?q=latihan+militer");
    follow("English");
    assertThat(page).hasURL(site + "?q=latihan+militer&lang=en");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("h1:visible"))
        .containsText(Pattern.compile("articles? holds? all words"));
    assertThat(page.locator(".hit h2").first()).hasAttribute("lang", "id");

    page.locator(".hit h2 a").first().click();
    assertThat(page.getByText("This article is in Indonesian.")).isVisible();
    follow("Bahasa Indonesia");
    assertThat(page.getByText("Kembali ke hasil")).isVisible();
  }

  /** What stands over the hits and below them, for a query. */
  @ParameterizedTest
  @CsvSource({
    "kerja sama, 'artikel cocok|memuat semua kata', 'lain memuat|artikel ditampilkan'",
    "indonesia BUKAN haji, artikel cocok, artikel ditampilkan",
    "'indonesia DAN (sawit ATAU nikel)', artikel cocok, ''",
    "indonesia ekspor, memuat semua kata, lain memuat sebagian kata",
  })
  void saysWhatIsCounted(String query, String over, String below) {
    goTo("?q=" + query.replace(' ', '+'));
    assertThat(page.locator("h1:visible")).containsText(Pattern.compile(over));
    if (!below.isEmpty()) {
      assertThat(page.locator(".more")).containsText(Pattern.compile(below));
    }
  }

  @Test
  void thePanelGoesWhenTheFocusLeavesIt() {
    goTo("?q=nikel");
    page.getByText("Cara mencari").first().click();
    assertThat(page.locator("#help")).isVisible();
    for (int i = 0; i < 14 && page.locator("#help").isVisible(); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#help")).isHidden();
  }

  @Test
  void helpsWhereNothingIsFound() {
    goTo("?q=haji&from=2030-01-01");
    assertThat(page.locator("h1:visible"))
        .hasText("Tidak ada hasil untuk “haji” dengan saringan ini");
    assertThat(page.locator("#timeline")).containsText("dengan saringan ini tidak ada");
    follow("Cari pada semua tanggal");
    assertThat(page).hasURL(site + "?q=haji");
    goTo("?q=qzxqzx+wvkwvk&from=2020-01-01");
    assertThat(page.locator(".nothing .none")).hasText("Cari pada semua tanggal"); // finds nothing
    assertThat(page.getByText("Periksa ejaan")).isVisible();
    goTo("?q=haji&from=2030-01-01&country=CN");
    assertThat(page.locator(".nothing > ul:first-child > li").last())
        .hasText(Pattern.compile("tanpa saringan \\("));
    assertThat(page.getByText("Periksa ejaan")).hasCount(0); // the word is held
    goTo("?q=qzxqzx+wvkwvk&from=2020-01-01");
    page.locator(".nothing").getByText("latihan militer").click();
    assertThat(page.locator(".hit").first()).isVisible();
    goTo("?from=1990-01-01&to=1990-12-31");
    assertThat(page.getByText("Cari pada semua tanggal")).isVisible();
    assertThat(page.locator(".nothing")).not().containsText("undefined");
    follow("Cari pada semua tanggal");
    assertThat(page).hasURL(site + "?sort=newest"); // the start page would list nothing
    goTo("?q=%22militer+latihan%22+Tiongkok+-%22kapal+selam%22");
    assertThat(page.locator("h1:visible"))
        .hasText("Tidak ada hasil untuk \"militer latihan\" Tiongkok -\"kapal selam\"");
    assertThat(page.locator(".offers")).containsText("Cari tanpa \"militer latihan\": ");
    follow("Cari kata-katanya tanpa tanda kutip");
    assertThat(page).hasURL(site + "?q=militer+latihan+Tiongkok+-%22kapal+selam%22");
    assertThat(page.locator(".hit").first()).isVisible();
  }

  @Test
  void articlesPublishedThenAreOffered() {
    goTo("?q=menlu+sejak+2024");
    follow("hanya artikel yang terbit pada waktu itu");
    assertThat(page).hasURL(site + "?q=menlu%2C+tanggal%3A2024-01-01..");
    assertThat(page.locator(".reading")).containsText("Sejak 1 Januari 2024");
  }

  /** A search that finds nothing, the way that is offered, and where it leads. */
  @ParameterizedTest
  @CsvSource({
    "'nikel&url=berita.example/1', Cari tanpa alamat artikel, nikel",
    "nikel&since=999999999&sort=entered, Cari juga yang masuk sebelumnya, nikel&sort=entered",
    "nikel&since=999999999&url=berita.example/1, Cari tanpa saringan, nikel",
  })
  void whatNarrowsASearchToNothingIsNamed(String asked, String way, String wider) {
    goTo("?q=" + asked);
    follow(way);
    assertThat(page).hasURL(site + "?q=" + wider);
    assertThat(page.locator(".hit").first()).isVisible();
  }

  /** What a browser's search field sends, too. */
  @ParameterizedTest
  @ValueSource(strings = {"https://berita.example/1", "berita.example/1"})
  void anAddressIsOfAnArticleWhereverItIsAsked(String address) {
    goTo("?q=" + address);
    assertThat(page.getByLabel("Kata yang dicari")).isEmpty();
    assertThat(page.locator(".chip")).containsText(address);
    assertThat(page.locator(".chip")).hasCount(1);
  }

  @Test
  void theNextQuestionTakesThePlaceOfAnAddress() {
    goTo("?country=ID");
    Locator box = page.getByLabel("Kata yang dicari");
    box.fill("https://berita.example/1");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("[?]url=https.*berita.example%2F1&country=ID$"));
    assertThat(box).isEmpty();
    page.locator("#dates summary").click();
    page.locator("#from").fill("2000-01-01");
    press("Terapkan");
    assertThat(page).hasURL(Pattern.compile("[?]from=2000-01-01&url=https.*&country=ID$"));
    box.fill("nikel");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(site + "?q=nikel&from=2000-01-01&country=ID");
    assertThat(page.locator(".hit").first()).isVisible();
  }

  /** What is no name and no day is not called otherwise. */
  @ParameterizedTest
  @CsvSource({
    "country=constructor&from=2024-02-31, constructor",
    "url=berita.example/1, Alamat berita.example/1",
    "since=0&country=SA, 'Arab Saudi, Hanya yang baru masuk'",
    "sort=newest, Semua artikel",
    "country=Tiongkok&lang=en, China",
  })
  void theTitleSaysWhatIsAsked(String asked, String title) {
    goTo("?" + asked);
    assertThat(page).hasTitle(title + " – Telusur");
    expectInConsole("status of 400");
  }

  @Test
  void keepsWhatWasTypedWhileTheServerIsAway() {
    goTo("?q=indonesia");
    assertThat(page.locator(".hit").first()).isVisible();
    context.setOffline(true);
    page.getByLabel("Kata yang dicari").fill("militer");
    page.keyboard().press("Enter");
    assertThat(page.locator(".notice")).containsText("Server tidak dapat dihubungi");
    // Nothing was counted: that there is nothing to filter is not known.
    assertThat(page.locator("#filters .groups")).isEmpty();
    assertThat(page.getByLabel("Kata yang dicari")).hasValue("militer");
    context.setOffline(false);
    page.locator(".notice button").click();
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("ERR_INTERNET_DISCONNECTED");
  }

  /** What cannot be read, and the way on that a reader finds. */
  @ParameterizedTest
  @CsvSource({
    "from=2024-13-01, Cari tanpa tanggal awal",
    "to=kemarin, Cari tanpa tanggal akhir",
    "country=Atlantis, Cari tanpa saringan negara",
    "size=banyak, Cari tanpa “size” dalam alamatnya",
    "from=2024-13-01&lang=en, Search without a first day",
  })
  void namesTheParameterThatCannotBeRead(String parameter, String way) {
    goTo("?q=indonesia&" + parameter);
    assertThat(page.locator(".notice")).containsText(parameter.replace("&lang=en", ""));
    follow(way);
    assertThat(page.locator(".hit").first()).isVisible();
    expectInConsole("status of 400");
  }

  /** The texts that stand in the files serve readers whose scripts have not come yet. */
  @ParameterizedTest
  @MethodSource("pagesWithText")
  void staticTextIsTheIndonesianMessage(String address) {
    goTo(address);
    String marked = "[data-text], [data-label]";
    String texts =
        "nodes => nodes.map(node => node.dataset.text ? node.textContent : node.ariaLabel)";
    Object drawn = page.locator(marked).evaluateAll(texts);
    try (BrowserContext still =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page plain = still.newPage();
      plain.navigate(site + address);
      assertEquals(drawn, plain.locator(marked).evaluateAll(texts));
    }
  }

  static Stream<String> pagesWithText() {
    return Stream.of("", "article.html", "pair.html", "pairs.html");
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    goTo("");
    String keys =
        "async name => Object.keys((await import(`./messages/${name}.js`)).default).sort()";
    assertEquals(page.evaluate(keys, "id"), page.evaluate(keys, "en"));
  }

  private static double top(Locator locator) {
    return locator.boundingBox().y;
  }
}
