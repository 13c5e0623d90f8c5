package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that is all that is asked is meant as it was typed, if it is rarer so than its root. */
@TestInstance(Lifecycle.PER_CLASS)
final class WordAloneTest {
  private LuceneSearches searches;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(
        line(
            "perencanaan",
            "Kota tumbuh tanpa arah",
            "Warga menilai perencanaan kota lemah. Jalan macet dan sungai meluap tiap tahun.",
            "2024-08-13"));
    for (int i = 0; i < 20; i++) {
      lines.add(
          line(
              "rencana" + i,
              "Kota punya rencana baru",
              "Kota berencana membuka jalan. Rencana kota itu direncanakan sejak %d tahun lalu."
                  .formatted(i + 2),
              "2024-08-13"));
    }
    searches = TestIndex.searches(folder, lines);
  }

  @AfterAll
  void close() throws IOException {
    searches.close();
  }

  @ParameterizedTest
  @CsvSource({
    "perencanaan, perencanaan, '\"perencanaan\"'",
    "PERENCANAAN, perencanaan, '\"PERENCANAAN\"'",
    "rencana, rencana, '\"rencana\"'",
    "perencanaan kota, perencanaan, ''",
  })
  void theFormTypedComesFirst(String typed, String first, String why) throws IOException {
    var request = Requests.explained(Requests.of(typed, 10));
    Hit hit = searches.search(request, null).hits().getFirst();
    assertEquals(first, hit.article().id().replaceAll("[0-9]", ""));
    assertEquals(
        why.isEmpty() ? List.of() : List.of(why),
        Objects.requireNonNull(hit.account()).shares().stream()
            .map(Account.Share::clause)
            .filter(name -> name.startsWith("\""))
            .toList());
  }
}
