package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import id.telusur.schema.Tags;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedAddressTest {
  /** The address of a record, and that of a reference to it. */
  @ParameterizedTest
  @CsvSource({
    "https://x.id/a,                                  https://x.id/a",
    "https://x.id/a?utm_source=ABC&utm_medium=rss,    https://x.id/a",
    "https://x.id/a?id=7&utm_source=ABC&page=2,       https://x.id/a?id=7&page=2",
    "https://x.id/a?utm_source=ABC&id=7#isi,          https://x.id/a?id=7#isi",
    "https://x.id/a?fbclid=IwAR0#isi,                 https://x.id/a#isi",
    "http://x.id/?p=1&gclid=Cj0,                      http://x.id/?p=1",
    "HTTPS://X.ID/a?UTM_Source=b,                     HTTPS://X.ID/a",
    "https://x.id/a?utm_source,                       https://x.id/a",
    "https://x.id/a?z=1&a=2&z=3,                      https://x.id/a?z=1&a=2&z=3",
    "https://x.id/a?,                                 https://x.id/a?",
    "https://x.id/a?q=utm_source=b,                   https://x.id/a?q=utm_source=b",
    "https://x.id/a?gclids=1&my_utm_source=b,         https://x.id/a?gclids=1&my_utm_source=b",
    "https://x.id/utm_source=b,                       https://x.id/utm_source=b",
    "https://x.id/a#b?utm_source=c,                   https://x.id/a#b?utm_source=c",
    "urn:berita:1?utm_source=b,                       urn:berita:1?utm_source=b",
    "Kompas?utm_source=b,                             Kompas?utm_source=b"
  })
  void aReferenceDropsWhatTracksAndARecordKeepsIt(String url, String cited) throws IOException {
    assertHolds(ExportFormat.RIS, url, "UR  - " + cited + "\r\n");
    assertHolds(ExportFormat.BIBTEX, url, "url = {" + cited + "}");
    assertHolds(ExportFormat.JSONL, url, "\"" + url + "\"");
    assertHolds(ExportFormat.CSV, url, "," + url + ",");
  }

  private static void assertHolds(ExportFormat format, String url, String part) throws IOException {
    var article = new Article("a", "Judul", List.of("Isi."), null, "X", url, null, "id", null);
    var out = new StringWriter();
    format.on(out).write(article, new Tags(List.of(), List.of(), List.of()), null);
    assertTrue(out.toString().contains(part), () -> part + " is not in " + out);
  }
}
