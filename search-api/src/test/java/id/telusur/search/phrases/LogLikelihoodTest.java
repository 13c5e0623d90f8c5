package id.telusur.search.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {
  /** The first two are of the table in Dunning's article ("the swiss", "can be"). */
  @ParameterizedTest
  @CsvSource({
    "110, 2552, 111, 29225, 270.72",
    "29, 42, 123, 31735, 263.90",
    "5, 50, 10, 100, 0",
    "1, 50, 10, 100, 0",
    "0, 50, 0, 100, 0",
  })
  void isAsPublished(long holding, long articles, long othersHolding, long others, double ratio) {
    assertEquals(ratio, LogLikelihood.of(holding, articles, othersHolding, others), 0.005);
  }
}
