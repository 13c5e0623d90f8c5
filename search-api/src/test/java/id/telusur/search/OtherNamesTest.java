package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another name counts less than the one typed; another spelling is the same name. */
final class OtherNamesTest {
  private static final List<String> NAMES = List.of("tiongkok", "china", "cina", "rrt");

  /** Articles of equal score come in the order of their ids. */
  @Test
  void everyNameOfAThingCountsAlike(@TempDir Path folder) throws IOException {
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
      for (String name : NAMES) {
        assertEquals(
            List.of("1 Cina", "2 Tiongkok", "3 China"),
            List.copyOf(scores(searches, name).keySet()));
      }
    }
  }

  @Test
  void namesAddUpAsOneNameDoesThatComesAgain(@TempDir Path folder) throws IOException {
    List<String> lines =
        Stream.of("Tiongkok Tiongkok", "China Tiongkok", "Cina RRT", "China dagang")
            .map(names ->
                line(
                    names.replace(' ', '-'),
                    "Ekspor nikel naik",
                    "Ekspor nikel %s naik.".formatted(names),
                    "2024-08-13"))
            .toList();
    try (var searches = TestIndex.searches(folder, lines)) {
      Map<String, Double> scores = scores(searches, "tiongkok");
      double twice = score(scores, "Tiongkok-Tiongkok");
      assertEquals(twice, score(scores, "China-Tiongkok"), 1e-4);
      assertEquals(twice, score(scores, "Cina-RRT"), 1e-4);
      assertTrue(score(scores, "China-dagang") < twice - 1e-2, scores::toString);
    }
  }

  private static double score(Map<String, Double> scores, String id) {
    return Objects.requireNonNull(scores.get(id), id);
  }

  /** What each article gets for the names, the best first. */
  private static Map<String, Double> scores(LuceneSearches searches, String name)
      throws IOException {
    SearchRequest request = Requests.explained(Requests.of(name, 10)).with(true, false);
    var scores = new LinkedHashMap<String, Double>();
    for (Hit hit : searches.search(request, null).hits()) {
      Account account = Objects.requireNonNull(hit.account());
      scores.put(hit.article().id(), (double) account.shares().getFirst().score());
    }
    return scores;
  }
}
