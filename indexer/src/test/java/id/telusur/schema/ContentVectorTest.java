package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentVectorTest {
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
        assertThrows(IllegalArgumentException.class, () -> ContentVector.read(new BytesRef("abc")));
    assertEquals("a vector of content has 256 bytes: 3", e.getMessage());
  }

  @Test
  void isAlikeWhereArticlesAreFiledUnderTheSame() {
    var nickel = vector("ekspor nikel turun", new Tags(List.of("CN"), List.of("CN-ID"), List.of()));
    var rice = vector("harga beras naik", new Tags(List.of("CN"), List.of("CN-ID"), List.of()));
    var other = vector("harga emas tetap", new Tags(List.of(), List.of(), List.of("trade")));
    assertTrue(cosine(nickel, rice) > 0.5, "filed alike");
    assertTrue(cosine(nickel, other) < 0.2, "filed otherwise");
  }

  private static float[] vector(String body) {
    return vector(body, new Tags(List.of(), List.of(), List.of()));
  }

  private static float[] vector(String body, Tags tags) {
    var article = new Article("a", "\u2026", List.of(body), null, null, null, null, "id", null);
    return ContentVector.read(new BytesRef(ContentVector.of(article, tags)));
  }

  private static float cosine(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
