package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.AsOf;
import id.telusur.article.ContentHash;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerIndexTest {
  @TempDir Path folder;

  /** Lucene refuses long values; whatever sources are called, the ledger takes them. */
  @ParameterizedTest
  @CsvSource({"x, 40000, 1", "x, 4000, 16", "SOH, 40000, 1", "SOH, 4000, 16", "=, 900, 16"})
  void longNamesOfSourcesAreTaken(String filler, int length, int sources) throws IOException {
    Facts facts = Facts.NONE;
    String last = "";
    for (int i = 0; i < sources; i++) {
      last = "berita%d.zip!/".formatted(i) + filler.replace("SOH", "\u0001").repeat(length);
      facts = facts.readIn(last);
    }
    String kept = facts.places().latest().getLast();
    assertTrue(last.startsWith(kept), "the latest is kept, or its beginning");
    assertTrue(kept.contains("!/"));
    try (var index = LedgerIndex.open(folder)) {
      index.take("j", Map.of("a", facts));
      assertEquals(facts, index.facts("a"));
    }
  }

  /** As every ledger holds them, whatever wrote it. */
  @Test
  void whatIsKnownIsWrittenSoAndReadBack() {
    String hash = "0123456789abcdef".repeat(4);
    String json =
        "{\"hash\":\"%s\",\"firstSeen\":1,\"changed\":2,\"asOf\":{\"time\":\"2024-08-13T07:00:00Z\"},\"places\":{\"latest\":[]}}"
            .formatted(hash);
    Facts facts = Facts.parse(json);
    assertEquals(new ContentHash(hash), facts.hash());
    assertEquals(new AsOf(Instant.parse("2024-08-13T07:00:00Z"), null), facts.asOf());
    assertEquals(json, facts.toJson());
    assertEquals(Facts.NONE, Facts.parse(Facts.NONE.toJson()));
  }

  @Test
  void ofSourcesWithUsualNamesSixteenAreKept() {
    Facts facts = Facts.NONE;
    for (int i = 0; i < 20; i++) {
      facts = facts.readIn("/arsip/%d/".formatted(i) + "x".repeat(1500));
    }
    List<String> kept = facts.places().latest();
    assertEquals(16, kept.size());
    assertTrue(kept.getFirst().startsWith("/arsip/4/"), kept.getFirst());
    assertEquals("/arsip", facts.places().beyond());
  }

  @Test
  void anIdIsVisitedOnceInHowManySourcesItWasRead() throws IOException {
    Facts both = Facts.NONE.readIn("/x/1").readIn("/x/2").readIn("/y/1");
    try (var index = LedgerIndex.open(folder)) {
      index.take("j", Map.of("a", both, "b", Facts.NONE.readIn("/y/1")));
      index.take("k", Map.of("c", Facts.NONE.readIn("/x/2"), "d", both.readIn("/x/1")));
      assertEquals(List.of("a", "c", "d"), visited(index, "/x/"));
      assertEquals(List.of("a", "b", "d"), visited(index, "/y/"));
      assertEquals(List.of("a", "b", "c", "d"), visited(index, "/"));
    }
  }

  private static List<String> visited(LedgerIndex index, String folder) throws IOException {
    var ids = new ArrayList<String>();
    index.eachOf(source -> source.startsWith(folder), (id, facts) -> ids.add(id));
    return ids.stream().sorted().toList();
  }
}
