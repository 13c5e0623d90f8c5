package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
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
    assertTrue(last.startsWith(facts.sources().getLast()), "the latest is kept, or its beginning");
    assertTrue(facts.sources().getLast().contains("!/"));
    try (var index = LedgerIndex.open(folder)) {
      index.take("j", Map.of("a", facts));
      assertEquals(facts, index.facts("a"));
    }
  }

  @Test
  void ofSourcesWithUsualNamesSixteenAreKept() {
    Facts facts = Facts.NONE;
    for (int i = 0; i < 20; i++) {
      facts = facts.readIn("/arsip/%d/".formatted(i) + "x".repeat(1500));
    }
    List<String> kept = facts.sources();
    assertEquals(16, kept.size());
    assertTrue(kept.getFirst().startsWith("/arsip/4/"), kept.getFirst());
  }
}
