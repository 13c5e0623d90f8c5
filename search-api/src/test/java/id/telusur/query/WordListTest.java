package id.telusur.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void whatIsSaidOfWordsIsNoneOfThem() {
    String list =
        """
        # Kata depan; "dari" is another
        di ke

        bisa # can
        """;
    assertEquals(Set.of("di", "ke", "bisa"), WordList.of(list));
    assertEquals(Set.of("awal", "akhir"), WordList.of("awal akhir"));
  }

  @Test
  void aWordStandsOnce() {
    assertThrows(IllegalArgumentException.class, () -> WordList.of("di ke # dari\ndi"));
  }
}
