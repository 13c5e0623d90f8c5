package id.telusur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.Article;
import id.telusur.relation.Relations;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagsTest {
  /** An article is filed under both sides of its pair, named or not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kapal China ditangkap di Natuna | CN-ID | Kapal ikan China ditangkap TNI AL di Laut Natuna. China memprotes penangkapan itu.
          Rusia tawarkan kerja sama pertahanan | ID-RU | Duta besar Rusia menemui Menhan di Jakarta. Rusia ingin bekerja sama.
          Harga cabai naik | | Harga cabai naik di pasar.
          """)
  void sides(String title, String pair, String body) {
    var article = new Article("a", title, List.of(body), null, null, null, null, "id", null);
    Tags tags = Tags.of(Relations.builtIn().of(article));
    assertEquals(pair == null ? List.of() : List.of(pair), tags.pairs());
    List<String> sides = pair == null ? List.of() : List.of(pair.split("-"));
    assertEquals(sides, tags.countries().stream().sorted().toList());
  }
}
