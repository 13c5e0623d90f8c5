package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another name counts less than the one typed; another spelling is the same name. */
final class OtherNamesTest {
  /** What is typed, and the articles it finds: those of equal score come in the order of ids. */
  private static final String[][] ORDERS = {
    {"tiongkok", "1 Cina", "2 Tiongkok", "3 China"},
    {"china", "1 Cina", "3 China", "2 Tiongkok"},
    {"cina", "1 Cina", "2 Tiongkok", "3 China"},
  };

  @Test
  void whatIsSpelledAnotherWayCountsAsTyped(@TempDir Path folder) throws IOException {
    List<String> lines =
        Stream.of("1 Cina", "2 Tiongkok", "3 China")
            .map(id ->
                line(
                    id,
                    "Ekspor nikel naik",
                    "Ekspor nikel ke %s naik.".formatted(id.substring(2)),
                    "2024-08-13"))
            .toList();
    try (var searches = TestIndex.searches(folder, lines)) {
      for (String[] order : ORDERS) {
        SearchRequest request = Requests.of(order[0], 10).with(true, false);
        assertEquals(
            List.of(order).subList(1, order.length),
            searches.search(request, null).hits().stream().map(hit -> hit.article().id()).toList());
      }
    }
  }
}
