package id.telusur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  /** Four topics, all better by as much: of 16 assignments two are as great. */
  @Test
  void fewTopicsAreReckonedExactly() {
    Comparison better = compare(List.of(1.0, 1.0, 1.0, 1.0), List.of(0.5, 0.5, 0.5, 0.5));
    assertEquals(0.5, better.difference(), 1e-9);
    assertEquals(2 / 16.0, better.p(), 1e-9);
    assertEquals(1, compare(List.of(1.0, 0.5), List.of(1.0, 0.5)).p(), 1e-9);
    assertEquals(1, compare(List.of(1.0, 0.5), List.of(0.5, 1.0)).p(), 1e-9);
  }

  /** Twenty topics are drawn from; nineteen of one sign leave 2 * (1 + 20) of 2^20 assignments. */
  @Test
  void manyTopicsAreDrawnFrom() {
    var ones = new ArrayList<Double>();
    var halves = new ArrayList<Double>();
    for (int i = 0; i < 20; i++) {
      ones.add(i == 0 ? 0.5 : 1);
      halves.add(i == 0 ? 1 : 0.5);
    }
    assertEquals(42.0 / (1 << 20), compare(ones, halves).p(), 5e-5);
  }

  /** Where all assignments are tried and where they are drawn; signs come by 64. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 15, 16, 17, 63, 64, 65, 128, 129})
  void equalRunsAreSurelyEqual(int topics) {
    List<Double> same = Collections.nCopies(topics, 0.5);
    assertEquals(1, compare(same, same).p(), 1e-9);
  }

  /** Where there is no difference, p is spread evenly. */
  @Test
  void chanceAloneIsSeldomCalledADifference() {
    var random = new Random(1);
    int called = 0;
    for (int i = 0; i < 200; i++) {
      var run = random.ints(12, 0, 2).mapToObj(hit -> 0.5 + hit / 2.0).toList();
      var baseline = random.ints(12, 0, 2).mapToObj(hit -> 0.5 + hit / 2.0).toList();
      called += compare(run, baseline).p() <= 0.05 ? 1 : 0;
    }
    assertTrue(called <= 20, called + " of 200");
  }

  @Test
  void otherTopicsAreRefused() {
    Evaluation one = evaluation(List.of(1.0));
    Evaluation two = evaluation(List.of(1.0, 1.0));
    assertThrows(IllegalArgumentException.class, () -> Comparison.of(one, two, Measure.MRR_10, 1));
  }

  private static Comparison compare(List<Double> run, List<Double> baseline) {
    return Comparison.of(evaluation(run), evaluation(baseline), Measure.MRR_10, 1);
  }

  /** Topics whose relevant article stands so that its reciprocal rank is 1 or .5. */
  private static Evaluation evaluation(List<Double> reciprocalRanks) {
    var measures = new LinkedHashMap<String, Measures>();
    for (double rank : reciprocalRanks) {
      List<String> ranking = rank == 1 ? List.of("a") : List.of("x", "a");
      measures.put("t" + measures.size(), Measures.of(ranking, Map.of("a", 1)));
    }
    return new Evaluation(measures);
  }
}
