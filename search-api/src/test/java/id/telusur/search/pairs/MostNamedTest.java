package id.telusur.search.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.Article;
import id.telusur.relation.Mention;
import id.telusur.relation.Mention.Part;
import id.telusur.relation.Mention.Reason;
import id.telusur.schema.Annotations;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostNamedTest {
  private static final Counter COUNTER =
      new Counter() {
        @Override
        public long inPair(String query) {
          return 8;
        }

        @Override
        public long inAnyPair(String query) {
          return 20;
        }
      };

  /** Where all that is known is of one country, a search still finds that of others. */
  @ParameterizedTest
  @CsvSource({
    "TNI,                     ID, ID",
    "Kementerian Luar Negeri, ID,   ",
    "Kemlu,                   ID,   ",
    "Gedung Putih,            US, US",
  })
  void anOfficeThatOthersHaveIsOfNoCountry(String office, String of, @Nullable String country)
      throws IOException {
    var texts =
        new PairTexts(IntStream.range(0, 3).mapToObj(i -> text("a" + i, office, of)).toList());
    Named named = MostNamed.of(texts, COUNTER, () -> false).getFirst();
    assertEquals(office, named.name());
    assertEquals(country, named.country());
  }

  private static PairTexts.Text text(String id, String office, String country) {
    String body = office + " menyampaikan hal itu.";
    var article = new Article(id, "Judul", List.of(body), null, null, null, null, "id", null);
    var mention = new Mention(country, Part.BODY, 0, office.length(), Reason.OFFICE);
    return new PairTexts.Text(article, new Annotations(List.of(mention), List.of()), body.length());
  }
}
