package id.telusur.search.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairTextsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 999, 1000, 1001, 1999, 2000, 2001, 123_456})
  void asManyAsMayBeAreReadEvenlyChosen(int size) {
    List<Integer> chosen = PairTexts.chosen(IntStream.range(0, size).boxed().toList());
    assertEquals(Math.min(size, PairTexts.MOST), chosen.size());
    for (int i = 1; i < chosen.size(); i++) {
      int apart = chosen.get(i) - chosen.get(i - 1);
      assertTrue(Math.abs(apart - (double) size / chosen.size()) < 1, "apart by " + apart);
    }
  }
}
