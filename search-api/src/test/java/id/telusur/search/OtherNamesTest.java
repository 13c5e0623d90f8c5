package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another name counts less than the one typed; another spelling is the same name. */
@TestInstance(Lifecycle.PER_CLASS)
final class OtherNamesTest {
  private LuceneSearches searches;

  /** Articles that differ in a name alone; those of equal score come in this order. */
  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    List<String> lines =
        Stream.of("1 Cina", "2 Tiongkok", "3 China")
            .map(id ->
                line(
                    id,
                    "Ekspor nikel naik",
                    "Ekspor nikel ke %s naik.".formatted(id.substring(2)),
                    "2024-08-13"))
            .toList();
    searches = TestIndex.searches(folder, lines);
  }

  @AfterAll
  void close() throws IOException {
    searches.close();
  }

  @ParameterizedTest
  @CsvSource({
    "tiongkok, 1 Cina|2 Tiongkok|3 China",
    "china, 1 Cina|3 China|2 Tiongkok",
    "cina, 1 Cina|2 Tiongkok|3 China",
  })
  void whatIsSpelledAnotherWayCountsAsTyped(String typed, String order) throws IOException {
    assertEquals(
        List.of(order.split("\\|", -1)),
        searches.search(SearchRequest.of(typed, 10).with(true, false), null).hits().stream()
            .map(hit -> hit.article().id())
            .toList());
  }
}
