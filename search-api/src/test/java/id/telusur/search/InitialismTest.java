package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.query.Tier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BIN is an agency, bin says whose son somebody is: capitals tell them apart. */
@TestInstance(Lifecycle.PER_CLASS)
final class InitialismTest {
  private LuceneSearches searches;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    searches =
        TestIndex.searches(
            folder,
            List.of(
                line("badan", "Papua dibahas", "Badan Intelijen Negara melapor.", "2019-09-10"),
                line("kepala", "Tokoh Papua datang", "Kepala BIN ikut bertemu.", "2019-09-10"),
                line("raja", "Raja tiba", "Salman bin Abdulaziz tiba di Bogor.", "2017-03-01"),
                line("lagu", "Lagu lama", "Orang ingat who are you di radio.", "2019-01-01"),
                line("tarif", "Tarif naik", "Presiden AS menaikkan tarif.", "2019-08-01"),
                line("poros", "Poros patah", "Truk itu patah as roda.", "2019-08-01"),
                line("wabah", "Wabah baru", "WHO memantau wabah di Kongo.", "2019-08-01")));
  }

  @AfterAll
  void close() throws IOException {
    searches.close();
  }

  /** A query, the articles that hold all of it, and what is marked in them. */
  @ParameterizedTest
  @CsvSource({
    "BIN, badan kepala, BIN Badan Intelijen Negara",
    "kepala BIN, kepala, Kepala BIN",
    "bin, kepala raja, BIN bin",
    "Badan Intelijen Negara, badan kepala, BIN Badan Intelijen Negara",
    "salman bin abdulaziz, raja, Salman bin Abdulaziz",
    "SALMAN BIN ABDULAZIZ, raja, Salman bin Abdulaziz",
    "KEPALA BIN, kepala, Kepala BIN",
    "AS, tarif, AS",
    "as, poros tarif, AS as",
    "tarif as, tarif, AS tarif",
    "Amerika Serikat, tarif, AS",
    "as roda, poros, as roda",
    "Organisasi Kesehatan Dunia, wabah, WHO",
    "WHO, wabah, WHO",
    "who, lagu wabah, WHO who",
    "\"who are\", lagu, who are",
  })
  void capitalsTellItFromAWord(String typed, String found, String marked) throws IOException {
    List<Hit> hits =
        searches.search(Requests.of(typed, 10), null).hits().stream()
            .filter(hit -> hit.matched() == Tier.ALL)
            .toList();
    assertEquals(
        found,
        hits.stream().map(hit -> hit.article().id()).sorted().collect(Collectors.joining(" ")));
    assertEquals(
        marked,
        hits.stream()
            .flatMap(hit -> hit.snippets().stream())
            .flatMap(InitialismTest::marked)
            .sorted()
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  /** What is asked for in one form alone counts wholly, not as a lesser form beside roots. */
  @ParameterizedTest
  @CsvSource({"WHO Kongo, WHO", "'\"who are\" radio', '\"who are\"'"})
  void aFormThatIsAskedForAloneCountsWholly(String typed, String clause) throws IOException {
    var request = Requests.explained(Requests.of(typed, 10));
    Account account =
        Objects.requireNonNull(searches.search(request, null).hits().getFirst().account());
    Account.Share share =
        account.shares().stream()
            .filter(it -> it.clause().equals(clause))
            .findFirst()
            .orElseThrow();
    assertEquals(1, share.forms().size());
    assertEquals(share.score(), share.forms().getFirst().score(), 1e-4);
  }

  private static Stream<String> marked(MarkedText snippet) {
    return snippet.marks().stream().map(mark -> snippet.text().substring(mark.start(), mark.end()));
  }
}
