package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.telusur.article.Article;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorTest {
  /** How much texts say in the same words: the cosine, in tenths. */
  @ParameterizedTest
  @CsvSource({
    "latihan bersama TNI AL, latihan bersama TNI AL, 10",
    "Latihan Bersama TNI AL, latihan bersama: tni al!, 10",
    "latihan bersama TNI AL, TNI AL latihan bersama, 10",
    "latihan latihan latihan bersama, latihan bersama, 10",
    "latihan bersama TNI AL, latihan bersama angkatan laut, 5",
    "ekspor nikel turun, harga beras naik, 0",
    "-, ekspor nikel, 0"
  })
  void isAlikeWhereWordsAre(String one, String other, int tenths) {
    assertEquals(tenths, Math.round(10 * cosine(vector(one), vector(other))));
  }

  @Test
  void isOfNoOtherSize() {
    var e =
        assertThrows(IllegalArgumentException.class, () -> WordVector.read(new BytesRef("abc")));
    assertEquals("a vector of words has 256 bytes: 3", e.getMessage());
  }

  private static float[] vector(String body) {
    var article = new Article("a", "\u2026", List.of(body), null, null, null, null, "id", null);
    return WordVector.read(new BytesRef(WordVector.of(article)));
  }

  private static float cosine(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
