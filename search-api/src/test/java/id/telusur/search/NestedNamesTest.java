package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in which another stands is one name: it neither counts twice nor is told twice. */
final class NestedNamesTest {
  @ParameterizedTest
  @CsvSource({
    "erdogan, Recep Tayyip Erdogan, erdogan",
    "erdogan, Yang Mulia Erdogan, erdogan",
    "recep tayyip erdogan, Recep Tayyip Erdogan, erdogan recep tayyip",
    "recep tayyip erdogan, Tuan Tayyip Erdogan, erdogan",
  })
  void isToldOnce(String query, String name, String forms, @TempDir Path folder)
      throws IOException {
    assertEquals(
        forms,
        share(query + " bogor", name, folder).forms().stream()
            .map(Account.Form::text)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void doesNotCountTwice(@TempDir Path one, @TempDir Path other) throws IOException {
    assertEquals(
        share("erdogan bogor", "Yang Mulia Erdogan", one).score(),
        share("erdogan bogor", "Recep Tayyip Erdogan", other).score());
  }

  /** What the first thing asked gives an article in which a name stands. */
  private static Account.Share share(String query, String name, Path folder) throws IOException {
    String body = name + " tiba di Jakarta. Ia bertemu Presiden Joko Widodo di Bogor.";
    var article = line("a", "Tamu", body, "2024-08-13");
    try (var searches = TestIndex.searches(folder, List.of(article))) {
      Hit hit = searches.search(Requests.explained(Requests.of(query, 10)), null).hits().getFirst();
      return Objects.requireNonNull(hit.account()).shares().getFirst();
    }
  }
}
