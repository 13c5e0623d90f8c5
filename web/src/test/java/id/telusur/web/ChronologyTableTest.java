package id.telusur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chronology of two countries, taken away as a table. */
class ChronologyTableTest extends BrowserTest {
  private static final String LINK = "Unduh semua kalimatnya sebagai tabel (CSV)";
  private static final String OF_KIND = "Unduh semua kalimat jenis ini sebagai tabel (CSV)";

  @Test
  void theTableIsOfTheKindThatIsShown() throws IOException {
    goTo("pair.html?pair=CN-ID");
    for (Locator kind : page.locator(".kinds button").all()) {
      kind.click();
      int sentences = Integer.parseInt(kind.locator(".count").textContent().strip());
      boolean isFirst = kind.textContent().startsWith("Semua");
      Download file = page.waitForDownload(() -> follow(isFirst ? LINK : OF_KIND));
      assertEquals("chronology.csv", file.suggestedFilename());
      String table = Files.readString(file.path());
      assertEquals(
          sentences, CsvReader.builder().ofNamedCsvRecord(table.substring(1)).stream().count());
    }
  }

  @Test
  void aRefusalIsSaidUntilAnotherKindIsChosen() {
    goTo("pair.html?pair=CN-ID");
    answer(Pattern.compile("/chronology[.]csv"), 503, "text/plain", "");
    expectInConsole("503");
    follow(LINK);
    Locator trouble = page.locator("#part-chronologyTitle ~ [role=status]");
    assertThat(trouble.getByRole(AriaRole.HEADING)).isVisible();
    Barriers.areNone(page, "section:has(#part-chronologyTitle)");
    page.locator(".kinds button").last().click();
    assertThat(trouble).isEmpty();
  }
}
