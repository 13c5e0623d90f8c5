package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.AsOf;
import id.telusur.article.ContentHash;
import id.telusur.build.Registry.Standing;
import id.telusur.build.Registry.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryTest {
  /**
   * Records of one id as content and hour of fetching, and what became of each: winner, version of
   * another, duplicate.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a1          | W",
        "a1 a1       | W D",
        "a1 b2       | V W",
        "b2 a1       | W V",
        "a1 b2 a3    | W V D",
        "a1 b2 b1 a1 | V W D D",
        "a1 b2 c3 a4 | W V V D",
        "a1 b2 c3 b4 | V W V D"
      })
  void theLatestContentWins(String records, String standings) {
    var registry = new Registry();
    List<Version> versions = new ArrayList<>();
    for (String record : records.split(" ")) {
      versions.add(version(record.substring(0, 1), record.charAt(1) - '0', versions.size()));
    }
    versions.forEach(version -> registry.isNew("id", version));
    var found = new ArrayList<String>();
    for (Version version : versions) {
      Standing standing = registry.standing("id", version.hash(), version.record());
      found.add(standing.name().substring(0, 1));
    }
    assertEquals(standings, String.join(" ", found));
    var losers = new ArrayList<ContentHash>();
    registry.losers((id, hash) -> losers.add(hash));
    assertEquals(standings.replaceAll("[^V]", "").length(), losers.size());
  }

  /** As where a program writes one id for all. */
  @Test
  void oneIdMayHaveManyVersions() {
    var registry = new Registry();
    int many = 100_000;
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      versions.add(version("text " + i, i, i));
      registry.isNew("0", versions.get(i));
    }
    assertEquals(
        many - 1,
        versions.stream()
            .filter(version ->
                registry.standing("0", version.hash(), version.record()) == Standing.VERSION)
            .count());
    assertEquals(many - 1, registry.winner("0").record());
  }

  private static Version version(String content, long fetched, long record) {
    return new Version(
        new AsOf(Instant.ofEpochSecond(fetched), null),
        Instant.MIN,
        ContentHash.of(content),
        record);
  }
}
