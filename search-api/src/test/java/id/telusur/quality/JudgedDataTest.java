package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Accepted;
import id.telusur.article.Rejected;
import id.telusur.article.SourceListener;
import id.telusur.article.SourceReader;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedDataTest {
  @TempDir Path folder;

  /** What measures are taken on seldom has to be indexed then, too. */
  @ParameterizedTest
  @CsvSource({"idk-mrc, train", "idk-mrc, valid", "facqa, train", "facqa, valid"})
  void everyPassageThatIsJudgedIsAnArticle(String name, String part) throws IOException {
    Path data = Needs.data("ir").getParent();
    JudgedData judged = JudgedData.questions(data, name, part, folder);
    Set<String> articles = new HashSet<>();
    for (Path file : judged.articles().files()) {
      new SourceReader(Clock.systemUTC())
          .read(
              List.of(file),
              new SourceListener() {},
              record -> {
                switch (record) {
                  case Accepted accepted -> articles.add(accepted.article().id());
                  case Rejected rejected -> throw new AssertionError(rejected.toString());
                }
              });
    }
    Set<String> ids =
        judged.collection().judgements().values().stream()
            .map(Map::keySet)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    assertTrue(ids.size() > 100, () -> ids.size() + " judged");
    ids.removeAll(articles);
    assertEquals(Set.of(), ids);
  }
}
