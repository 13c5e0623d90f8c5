package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeTest {
  private static final String NESTED = "title_both<0.500(near<0.700(-0.200,0.100),0.400)";

  @ParameterizedTest
  @CsvSource({"0, 0, -0.2", "0, 0.69, -0.2", "0, 0.7, 0.1", "0.5, 0, 0.4", "1, 2, 0.4"})
  void goesDownByTheSigns(double titleBoth, double near, double expected) {
    Tree tree = Tree.parse(NESTED);
    var signs = new Signs();
    signs.put(Sign.TITLE_BOTH, titleBoth);
    signs.put(Sign.NEAR, near);
    assertEquals(expected, tree.value(signs));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1.448", NESTED})
  void isWrittenAsItIsRead(String text) {
    assertEquals(text, Tree.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "near<0.5",
        "near<0.5(1",
        "near<0.5(1,2",
        "near<0.5(1)",
        "near<0.5(1,2,3)",
        "1)",
        "near<0.5(1,2)3",
        "nowhere<0.5(1,2)",
        "near<x(1,2)",
        "near<0.5(,2)"
      })
  void refusesWhatIsNoTree(String text) {
    assertThrows(IllegalArgumentException.class, () -> Tree.parse(text));
  }
}
