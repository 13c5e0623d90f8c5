package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date finds what was published then and what names it, and so does a span of time. */
class DatedTest {
  @TempDir static Path folder;
  private static LuceneSearches searches;

  @BeforeAll
  static void index() throws IOException {
    searches =
        TestIndex.searches(
            folder,
            List.of(
                line("p17", "Rapat.", "2017-06-01"),
                line("p18", "Rapat.", "2018-12-31"),
                line("p19", "Rapat.", "2019-09-21"),
                line("p20", "Rapat.", "2020-02-01"),
                line("n45", "Indonesia merdeka pada 17 Agustus 1945.", "2019-01-01"),
                line("n45b", "On 18th August 1945 they met.", "2019-01-01"),
                line("n47", "Agresi militer pada 1947.", "2019-01-01"),
                line("n98", "Krisis moneter 1998.", "2019-01-01"),
                line("n21", "Terbit dalam bahasa lain pada 21/09/2017.", "2019-01-01"),
                line("e21", "They met on September 21st, 2017.", "2019-01-01")));
  }

  private static String line(String id, String body, String day) {
    return """
    {"id":"%s","title":"Berita %s","body":"%s","date":"%s","language":"id"}\
    """
        .formatted(id, id.charAt(0), body, day);
  }

  @AfterAll
  static void close() throws IOException {
    searches.close();
  }

  /** What is typed, several ways parted by commas; what is found by each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "17 Agustus 1945, 17/8/1945, 17th August 1945 | n45",
        "17 dan 18 Agustus 1945, 17 & 18 Agustus 1945, 17-18/8/1945 | n45 n45b",
        "17-18 Agustus 1945, tanggal 17 sampai tanggal 18 Agustus 1945 | n45 n45b",
        "1945-1949, tahun 1945 hingga akhir 1949, antara 1945 dan 1949 | n45 n45b n47",
        "1945 - 1998, periode 1945-1998 | n45 n45b n47 n98",
        "20-22 September 2017, 20/9/2017-22/9/2017, 2017-09-20 sampai 2017-09-22 | e21 n21",
        "September 2017, bln September 2017 | e21 n21",
        "Agustus-Oktober 2017, bulan Agustus sampai bulan Oktober 2017 | e21 n21",
        "2017-2018, th 2017-2018 | e21 n21 p17 p18",
        "sejak 2020, mulai 2020, setelah 2019 | p20",
        "sebelum 2019, sebelum Januari 2019, before 2019 | p17 p18",
        "hingga 2017, until 2017 | e21 n21 p17",
        "hingga 1998, sebelum 1998 | n98",
        "merdeka sejak 1945, merdeka setelah 1945 | n45",
        "judul:sebelum 2019 | ``"
      })
  void isFoundSo(String texts, String ids) throws IOException {
    for (String text : texts.split(", ")) {
      assertEquals(ids, String.join(" ", found(text)), text);
    }
  }

  @Test
  void aSpanFindsWhatADateWithinFinds() throws IOException {
    List<List<String>> within =
        List.of(
            List.of("21 September 2017", "20-22 September 2017", "September 2017", "2017"),
            List.of("21 September 2017", "2 September - 5 Oktober 2017", "Mei 2017 - Mei 2019"),
            List.of("21 September 2017", "1 September 2017 - 1 Januari 2018", "2017-2018"),
            List.of("17 Agustus 1945", "Agustus 1945", "Juli-Oktober 1945", "1945", "1940-1950"),
            List.of(
                "21 September 2017", "20 dan 21 September 2017", "20, 21 dan 22 September 2017"),
            List.of("2020", "sejak 2020"),
            List.of("2017", "hingga 2017"));
    for (List<String> spans : within) {
      for (int i = 1; i < spans.size(); i++) {
        String span = spans.get(i);
        Set<String> missing = found(spans.get(i - 1));
        missing.removeAll(found(span));
        assertEquals(Set.of(), missing, span);
      }
    }
  }

  @Test
  void whatNamesTheDateOfAnOpenSpanComesFirst() throws IOException {
    SearchRequest request = Requests.of("berita setelah 1998", 20).with(false, false);
    assertEquals("n98", searches.search(request, null).hits().getFirst().article().id());
  }

  private static Set<String> found(String text) throws IOException {
    SearchRequest strict = Requests.of(text, 20).with(false, false);
    return searches.search(strict, null).hits().stream()
        .map(hit -> hit.article().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
