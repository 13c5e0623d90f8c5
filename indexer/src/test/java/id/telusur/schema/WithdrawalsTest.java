package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalsTest {
  private static final Withdrawals ONE =
      new Withdrawals(Map.of("berita \"a\"", Instant.parse("2024-08-13T01:02:03Z")));

  private static final Withdrawals NONE = new Withdrawals(Map.of());

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    var home = new IndexHome(folder);
    assertEquals(NONE, Withdrawals.read(home));
    NONE.write(home);
    assertTrue(Files.exists(home.withdrawn()), "that nothing was withdrawn is said, too");
    assertEquals(NONE, Withdrawals.read(home));
    ONE.write(home);
    assertEquals(ONE, Withdrawals.read(home));
  }

  /** It is said of a reader, and a writer, who knows better, writes it again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rusak",
        "",
        "[]",
        "{}",
        "{'id':'a'}",
        "{'at':'2024-08-13T01:02:03Z'}",
        "{'id':null,'at':'2024-08-13T01:02:03Z'}",
        "{'id':['a'],'at':'2024-08-13T01:02:03Z'}",
        "{'id':'a','at':'kemarin'}",
        "{'id':'a','at':3}",
        "{'id':'\u00e9','at':'2024-08-13T01:02:03Z'}"
      })
  void aDamagedLineIsTold(String line) throws IOException {
    var home = new IndexHome(folder);
    String text = line.replace('\'', '"') + "\n";
    Files.write(home.withdrawn(), text.getBytes(StandardCharsets.ISO_8859_1));
    var failure = assertThrows(IOException.class, () -> Withdrawals.read(home));
    assertTrue(failure.getMessage().contains(home.withdrawn().toString()), failure.getMessage());
    ONE.write(home);
    assertEquals(ONE, Withdrawals.read(home));
  }
}
