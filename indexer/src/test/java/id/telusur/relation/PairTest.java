package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PairTest {
  @ParameterizedTest
  @CsvSource({"CN-ID,CN-ID", "id-cn,CN-ID", "ID-ASEAN,ASEAN-ID", " US-IR ,IR-US"})
  void readsEitherOrder(String text, String expected) {
    assertEquals(expected, Pair.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ID", "ID-ID", "ID-CN-US", "IDN-CN", "1D-CN", "-"})
  void refusesOthers(String text) {
    assertThrows(IllegalArgumentException.class, () -> Pair.parse(text));
  }

  @Test
  void keepsOrder() {
    assertThrows(IllegalArgumentException.class, () -> new Pair("ID", "CN"));
    assertEquals(new Pair("CN", "ID"), Pair.of("ID", "CN"));
  }
}
