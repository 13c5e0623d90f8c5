package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes with an article: similar ones, references to it, what it is filed under. */
class ArticleToolsTest extends BrowserTest {
  private static final String DIALOGUE =
      "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok";
  private static final Pattern SIMILAR = Pattern.compile("/articles/.*/similar");

  @Test
  void similarArticlesLeadOn() {
    goTo(DIALOGUE);
    Locator similar = page.locator(".similar li a").first();
    String title = similar.textContent();
    similar.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("article h1")).hasText(title);
  }

  @Test
  void aSimilarArticleSaysWhichLanguageItIsIn() {
    answer(
        SIMILAR,
        200,
        "application/json",
        """
        {"generation": "g", "partial": null,
         "hits": [{"id": "a", "title": "Talks", "language": "en"},
                  {"id": "b", "title": "Dialog", "language": "id"}]}
        """);
    goTo(DIALOGUE);
    Locator similar = page.locator(".similar li a");
    assertThat(similar.first()).hasAttribute("lang", "en");
    assertThat(similar.last()).not().hasAttribute("lang", Pattern.compile(""));
  }

  /** What an article is opened with, and what of that its copied link holds: all that marks it. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "&q=RI+latma&variants=none&exact=true&country=CN&sort=newest, "
        + "&q=RI+latma&variants=none&exact=true",
    "&sentence=Isi., &sentence=Isi.",
  })
  void theCopiedLinkShowsWhatIsOnThePage(String opened, String copied) {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    goTo(DIALOGUE + opened);
    press("Salin tautan");
    assertThat(page.locator("#spoken")).hasText("Disalin");
    assertEquals(site + DIALOGUE + copied, page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  void articleStandsWhereSimilarOnesFail() {
    page.route(SIMILAR, Route::abort);
    goTo(DIALOGUE);
    assertThat(page.locator("article h1")).isVisible();
    assertThat(page.locator(".similar")).containsText("tidak dapat dimuat");
    press("Coba lagi");
    assertThat(page.locator("#spoken")).hasText("Artikel serupa tidak dapat dimuat.");
    assertThat(page.locator(".similar h2")).isFocused();
    page.unroute(SIMILAR);
    var held = new ArrayList<Route>();
    page.route(SIMILAR, held::add);
    press("Coba lagi");
    assertThat(page.locator(".similar div")).hasText("Memuat…");
    assertThat(page.locator("#spoken")).hasText("Memuat…");
    page.unroute(SIMILAR);
    held.forEach(Route::resume);
    Locator list = page.locator(".similar li");
    assertThat(list.first()).isVisible();
    assertThat(page.locator("#spoken")).hasText(list.count() + " artikel");
    assertThat(page.locator(".similar h2")).isFocused();
    expectInConsole("ERR_FAILED");
  }

  @Test
  void isCitedInEveryForm() throws IOException {
    goTo(DIALOGUE);
    String title = page.locator("article h1").textContent();
    page.locator(".cite summary").press("Enter");
    List<String> references = page.locator(".cite .reference").allTextContents();
    assertEquals(4, references.size());
    for (String reference : references) {
      assertTrue(reference.contains(title), reference);
      assertTrue(reference.contains("2024"), reference);
    }
    assertTrue(references.get(0).startsWith("Telusur. (2024, "), references.get(0));
    assertTrue(references.get(2).startsWith("@article{2024-08-13-dialog"), references.get(2));

    Download file = page.waitForDownload(() -> press("Simpan .ris"));
    assertEquals("2024-08-13-dialog-2-plus-2-indonesia-tiongkok.ris", file.suggestedFilename());
    List<String> lines = Files.readAllLines(file.path());
    assertEquals("TY  - NEWS", lines.getFirst());
    assertEquals("ER  - ", lines.getLast());
  }

  /** Signs that mean something in TeX, and a line end that would begin a tag of its own in RIS. */
  @Test
  void referencesHoldAnySign() {
    goTo(DIALOGUE);
    Object written =
        page.evaluate(
            "async () => { const {bibtex, ris} = await import('./js/cite.js'); const article = {id:"
                + " 'a 🚢', title: '100% {x} & \\\\\\\\y_z\\nER  - ', author: null, source: null,"
                + " published: null, url: null, address: 'http://h/', language: 'id'}; return"
                + " [bibtex(article), ris(article)]; }");
    assertEquals(
        List.of(
            "@article{a---00479e24,\n  title = {{100\\% \\textbraceleft{}x\\textbraceright{} \\&"
                + " \\textbackslash{}\\textbackslash{}y\\_z\nER  - }},\n  url = {http://h/},\n"
                + "  language = {id}\n}\n",
            "TY  - NEWS\r\nTI  - 100% {x} & \\\\y_z ER  - \r\nUR  - http://h/\r\n"
                + "LA  - id\r\nID  - a 🚢\r\nER  - \r\n"),
        written);
  }

  /** A title, and how it stands in APA and Chicago. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Menlu: “Kami Siap!”    | Menlu: “Kami Siap!”     | “Menlu: ‘Kami Siap!’”",
        "Menlu: \"Kami Siap\" | Menlu: \"Kami Siap.\" | “Menlu: ‘Kami Siap.’”",
        "\"Siap\" Kata Menlu? | \"Siap\" Kata Menlu?  | “‘Siap’ Kata Menlu?”",
        "Judul…                 | Judul…                  | “Judul…”",
        "Judul                  | Judul.                  | “Judul.”"
      })
  void titlesEndOnceAndQuoteWithinQuotes(String title, String apa, String chicago) {
    goTo(DIALOGUE);
    Object written =
        page.evaluate(
            "async title => { const {apa, chicago} = await import('./js/cite.js'); const article ="
                + " {title, author: 'Ani', published: '2024-08-13', address: 'http://h/'}; return"
                + " [apa(article, 'id'), chicago(article, 'id')]; }",
            title);
    assertEquals(
        List.of(
            "Ani. (2024, 13 Agustus). " + apa + " http://h/",
            "Ani. " + chicago + " 13 Agustus 2024. http://h/."),
        written);
  }

  /** Who wrote it together, and how they stand in each form. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ayu, Retno       | Ayu, Retno   | Ayu, Retno    | {{Ayu, Retno}}        | Ayu, Retno",
        "Ani; Budi        | Ani & Budi   | Ani dan Budi  | {{Ani} and {Budi}}    | Ani/Budi",
        "Ani; Budi; Citra | Ani, Budi, & Citra | Ani, Budi, dan Citra | {{Ani} and {Budi} and {Citra}} |"
            + " Ani/Budi/Citra"
      })
  void eachAuthorIsNamed(String author, String apa, String chicago, String bibtex, String ris) {
    goTo(DIALOGUE);
    Object written =
        page.evaluate(
            "async author => { const {apa, chicago, bibtex, ris} = await import('./js/cite.js'); const"
                + " article = {id: 'a', title: 'Judul', author, published: '2024-08-13', address:"
                + " 'http://h/'}; return [apa(article, 'id').split('. ')[0], chicago(article,"
                + " 'id').split('. ')[0], bibtex(article).match(/author = (.*),/)[1],"
                + " ris(article).match(/(?<=AU  - ).*(?=\\r)/g).join('/')]; }",
            author);
    assertEquals(List.of(apa, chicago, bibtex, ris), written);
  }

  /** In each form; the whole rule is tested where the API has it. */
  @ParameterizedTest
  @CsvSource({
    "https://x.id/a?utm_source=ABC&utm_medium=rss, https://x.id/a",
    "https://x.id/a?id=7&fbclid=IwAR0&page=2#isi,  https://x.id/a?id=7&page=2#isi",
    "https://x.id/a?gclid=Cj0&gclids=1,            https://x.id/a?gclids=1",
    "https://x.id/a?,                              https://x.id/a?",
    "https://x.id/a#b?utm_source=c,                https://x.id/a#b?utm_source=c"
  })
  void aReferenceDropsWhatTracks(String url, String cited) {
    goTo(DIALOGUE);
    Object written =
        page.evaluate(
            "async url => { const cite = await import('./js/cite.js'); const article = {id: 'a',"
                + " title: 'Judul', url}; return ['apa', 'chicago', 'bibtex', 'ris'].map(form =>"
                + " cite[form](article, 'id').match(/https:[^\\s}]+/)[0]); }",
            url);
    assertEquals(List.of(cited, cited + ".", cited, cited), written);
  }

  /** But for the address of an article that has none of its own: here that is its page. */
  @Test
  void aReferenceIsThatOfAnExport() {
    goTo(DIALOGUE);
    for (String form : List.of("bibtex", "ris")) {
      String export = "api/v1/export?q=judul:dialog&format=" + form;
      Object written =
          page.evaluate(
              "async form => { const cite = await import('./js/cite.js'); const read = async path =>"
                  + " (await fetch(path)).json(); const {hits} = await read("
                  + "'api/v1/search?q=judul:dialog&fold=false&sort=entered'); let all = []; for"
                  + " (const {id} of hits) { const {article} = await read('api/v1/articles/' + id);"
                  + " all.push(cite[form]({...article, address: 'http://h/'}).replace("
                  + "/.*http:.*\\r?\\n/, '')); } return all; }",
              form);
      String exported = page.request().get(site + export).text();
      var all = (List<?>) written;
      assertFalse(all.isEmpty());
      for (Object one : all) {
        assertTrue(exported.contains(one.toString()), () -> one + " not in " + exported);
      }
    }
  }

  @Test
  void theMarkThatIsShownIsSetApartInForcedColours() {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.DARK)
            .setForcedColors(ForcedColors.ACTIVE));
    goTo(DIALOGUE + "&q=militer");
    page.getByLabel("Tanda berikutnya").click();
    Object colours =
        page.locator("mark.current")
            .evaluate(
                "mark => [getComputedStyle(mark).outlineColor,"
                    + " getComputedStyle(document.documentElement).backgroundColor]");
    assertEquals(2, Set.copyOf((List<?>) colours).size(), colours::toString);
  }

  @Test
  void pairLeadsToItsPage() {
    goTo(DIALOGUE);
    Locator pair = page.locator("article .tag.pair").first();
    assertThat(pair).hasText("Indonesia – Tiongkok");
    pair.click();
    assertThat(page).hasURL(site + "pair.html?pair=CN-ID");
    assertThat(page.locator("h1")).hasText("Indonesia – Tiongkok");
  }
}
