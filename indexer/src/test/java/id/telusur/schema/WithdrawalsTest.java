package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
    assertIsNotWhole(home, line.replace('\'', '"') + "\n{\"ids\":1}\n");
    ONE.write(home);
    assertEquals(ONE, Withdrawals.read(home));
  }

  /** Also one that was emptied, or cut at the end of a line; so is that of an earlier version. */
  @Test
  void aListThatWasCutIsNotWhole() throws IOException {
    var home = new IndexHome(folder);
    var two = new Withdrawals(Map.of("a", Instant.EPOCH, "b", Instant.EPOCH));
    for (Withdrawals list : List.of(two, NONE)) {
      list.write(home);
      String whole = Files.readString(home.withdrawn());
      for (int length = 0; length < whole.length() - 1; length++) {
        assertIsNotWhole(home, whole.substring(0, length));
      }
      list.write(home);
      assertEquals(whole, Files.readString(home.withdrawn()));
    }
  }

  @Test
  void aListThatHoldsMoreOrLessThanItSaysIsNotWhole() throws IOException {
    var home = new IndexHome(folder);
    ONE.write(home);
    String whole = Files.readString(home.withdrawn());
    String line = whole.lines().findFirst().orElseThrow() + "\n";
    for (String other : List.of(line + whole, whole + line, whole + whole, whole + "\n")) {
      assertIsNotWhole(home, other);
    }
  }

  @Test
  void aListThatNamesAnIdTwiceIsNotWhole() throws IOException {
    var home = new IndexHome(folder);
    ONE.write(home);
    String line = Files.readAllLines(home.withdrawn()).getFirst() + "\n";
    assertIsNotWhole(home, line + line + "{\"ids\":2}\n");
  }

  @Test
  void aListThatIsMissingIsTold() {
    assertIsTold(new IndexHome(folder), "missing");
  }

  private static void assertIsNotWhole(IndexHome home, String text) throws IOException {
    Files.write(home.withdrawn(), text.getBytes(StandardCharsets.ISO_8859_1));
    assertIsTold(home, "not whole");
  }

  private static void assertIsTold(IndexHome home, String how) {
    var failure = assertThrows(IOException.class, () -> Withdrawals.read(home));
    assertTrue(failure.getMessage().contains(how), failure::getMessage);
    assertTrue(failure.getMessage().contains(home.withdrawn().toString()), failure::getMessage);
  }
}
