package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {
  /** Ideal gain of the first ten: 3 + 1 / log2(3) + 1 / log2(4) = 4.130930. */
  private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 0, "d", 1);

  /**
   * A ranking, then by hand its nDCG@10, the same over judged ones, MRR@10, P@5, Recall@100 and the
   * share that is judged; x, y and z were judged by nobody.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b d c  | 1        1        1        .6  1        1",
        "``       | 0        0        0        0   0        1",
        "x y z    | 0        0        0        0   0        0",
        "x b a    | .515847  .700276  .5       .4  .666667  .666667",
        "c x d    | .121038  .152733  .333333  .2  .333333  .666667"
      })
  void agreeWithAReckoningByHand(String ranking, String expected) {
    Measures measures =
        Measures.of(ranking.isEmpty() ? List.of() : List.of(ranking.split(" ")), GRADES);
    String[] values = expected.split("\\s+");
    for (Measure measure : Measure.values()) {
      double value = Double.parseDouble(values[measure.ordinal()]);
      assertEquals(value, measures.value(measure), 1e-6, measure.label());
    }
  }

  @Test
  void aGradeBelowNoughtIsNotRelevant() {
    Measures measures = Measures.of(List.of("a", "spam"), Map.of("a", 1, "spam", -2));
    assertEquals(1, measures.value(Measure.NDCG_10));
    assertEquals(1, measures.value(Measure.RECALL_100));
  }

  @Test
  void theMeanOfNoneIsNought() {
    assertEquals(0, Measures.mean(List.of()).value(Measure.NDCG_10));
  }

  @Test
  void aTopicWithoutARelevantArticleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Measures.of(List.of("c"), Map.of("c", 0)));
  }
}
