package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.telusur.testing.Patience;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The switch to the other language leaves readers where they were, with what they had opened. */
class SwitchTest extends BrowserTest {
  private static final String UNFOLDED = "main details[open]";

  private static final String DIALOGUE =
      "article.html?id=2024-08-13-dialog-2-plus-2-indonesia-tiongkok";

  /** A page, what is there when all is, what is opened then, and what is read. */
  private enum Kind {
    RESULTS(
        "?q=indonesia&size=3", ".hit", List.of(".more button", ".more button"), ".hit >> nth=7"),
    FILTERS(
        "?q=indonesia&size=2",
        "#filters li",
        List.of("#dates summary", "#filters summary >> nth=0"),
        "#filters details li >> nth=1"),
    COPIES("?q=%22kerja+sama+pertahanan%22", ".hit", List.of(".copies summary"), ".copies li"),
    ARTICLE(DIALOGUE, ".similar li", List.of(), ".body p >> nth=3"),
    SENTENCE(DIALOGUE + "&sentence=Tiongkok", ".similar li", List.of(), ".similar li >> nth=1"),
    CITED(DIALOGUE + "&q=militer", ".similar li", List.of(".cite summary"), ".cite h2 >> nth=2"),
    PAIR(
        "pair.html?pair=CN-ID&kind=visit",
        ".events .sentence",
        List.of(".as-table summary >> nth=1"),
        ".part .hit >> nth=1"),
    PAIRS("pairs.html?view=charts", ".charts li", List.of(), ".charts li >> nth=20");

    private final String address;
    private final String shown;
    private final List<String> opened;
    private final String read;

    Kind(String address, String shown, List<String> opened, String read) {
      this.address = address;
      this.shown = shown;
      this.opened = opened;
      this.read = read;
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsThePlace(Kind kind) throws Exception {
    page.setViewportSize(1280, 400);
    goTo(kind.address);
    page.locator(kind.shown).first().waitFor();
    for (String one : kind.opened) {
      page.locator(one).click();
    }
    Locator read = page.locator(kind.read);
    read.waitFor();
    read.evaluate("node => scrollTo(0, scrollY + node.getBoundingClientRect().top - 3)");
    final double place = top(read);
    final int unfolded = page.locator(UNFOLDED).count();

    for (String language : List.of("en", "id")) {
      // As by a screen reader's list of links: to reach for the switch would be to leave the place.
      page.locator("#switch").dispatchEvent("click");
      assertThat(page.locator("html")).hasAttribute("lang", language);
      read.waitFor();
      assertThat(page.locator(UNFOLDED)).hasCount(unfolded);
      until(read, place);
    }
    page.reload();
    until(read, place);
  }

  /** What the page asks for after it is shown may move what is read. */
  private static void until(Locator read, double place) throws Exception {
    read.waitFor();
    Patience.until("it stands where it stood", () -> Math.abs(top(read) - place) <= 2);
  }

  private static double top(Locator locator) {
    return locator.boundingBox().y;
  }
}
