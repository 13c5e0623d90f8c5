package id.telusur.search.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.query.FunctionWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeWordsTest {
  /** Those are edge words anyway: listed twice, one would stay when it goes from their list. */
  @Test
  void noneIsListedThatIsAFunctionWord() {
    assertEquals(
        List.of(), EdgeWords.WORDS.stream().filter(FunctionWords::contains).sorted().toList());
  }
}
