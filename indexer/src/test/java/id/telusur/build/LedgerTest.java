package id.telusur.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.testing.InMemory;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final int IDS = 60_001;
  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir(factory = InMemory.class)
  Path folder;

  /** More ids than are held at once, each told of twice, the second time far behind the first. */
  @Test
  void aLongJournalIsTakenInWhole() throws IOException {
    var home = new IndexHome(folder.resolve("index"));
    Files.createDirectories(home.journals());
    var generation = Generation.of(Instant.parse("2024-08-13T01:02:03Z"), HASH);
    try (Writer out = Journal.compressed(home.journal(generation))) {
      for (int i = 0; i < 2 * IDS; i++) {
        String line =
            "{\"record\":%d,\"source\":\"/arsip/%d\",\"position\":1,\"id\":\"a%d\",\"hash\":\"%s\",%s}"
                .formatted(i, i / IDS, i % IDS, HASH, said(i));
        Journal.writeLine(out, line);
      }
      Journal.writeEnd(out, IDS);
    }
    try (Ledger ledger = Ledger.open(home)) {
      assertEquals(IDS, ledger.sequence());
      for (int i = 0; i < IDS; i += 97) {
        assertEquals(
            List.of("/arsip/0", "/arsip/1"), ledger.facts("a" + i).places().latest(), "a" + i);
        assertEquals(i + 1, ledger.facts("a" + i).changed());
      }
      var visited = new ArrayList<String>();
      ledger.eachOf("/arsip/0"::equals, (id, facts) -> visited.add(id));
      assertEquals(IDS, visited.size());
      assertEquals(IDS, visited.stream().distinct().count());
    }
    try (Ledger ledger = Ledger.open(home)) {
      assertEquals(IDS, ledger.sequence(), "it is not taken in again");
    }
  }

  private static String said(int i) {
    return i < IDS
        ? "\"outcome\":\"added\",\"firstSeen\":%d,\"changed\":%d".formatted(i + 1, i + 1)
        : "\"outcome\":\"duplicate\"";
  }
}
