package id.telusur.search.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.relation.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairNamesTest {
  @ParameterizedTest(name = "{1} of {0}: {2}")
  @CsvSource({
    "CN-ID, tiongkok, true",
    "CN-ID, china, true",
    "CN-ID, rrt, true",
    "CN-ID, indonesia, true",
    "CN-ID, presiden china, true",
    "CN-ID, indonesia dan tiongkok, true",
    "CN-ID, laut china selatan, false",
    "CN-ID, beijing, false",
    "CN-ID, jepang, false",
    "ID-SA, arab saudi, true",
    "ID-SA, arab, true",
    "ID-SA, pemerintah arab saudi, true",
    "ID-SA, jemaah haji, false",
    "ID-MY, china, false",
  })
  void tellNoMoreThanWhoTheTwoAre(String pair, String text, boolean tell) {
    assertEquals(tell, new PairNames(Pair.parse(pair)).tell(text));
  }
}
