package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 0, "d", 1);

  @Test
  void agreesWithAReckoningByHand() {
    Measures measures = Measures.of(List.of("x", "b", "a"), GRADES);
    double gain = 1 / 1.584962500721156 + 3 / 2.0;
    double ideal = 3 + 1 / 1.584962500721156 + 1 / 2.0;
    assertEquals(gain / ideal, measures.ndcg10(), 1e-12);
    assertEquals(0.5, measures.mrr10(), 1e-12);
    assertEquals(2 / 3.0, measures.recall100(), 1e-12);
  }

  @Test
  void theBestRankingHasOneAndNoneHasNought() {
    assertEquals(new Measures(1, 1, 1), Measures.of(List.of("a", "b", "d", "c"), GRADES));
    assertEquals(new Measures(0, 0, 0), Measures.of(List.of(), GRADES));
    assertEquals(new Measures(0, 0, 0), Measures.mean(List.of()));
  }
}
