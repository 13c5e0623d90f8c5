package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Did you mean? The values of fields that were mistyped, and the words beside them. */
@TestInstance(Lifecycle.PER_CLASS)
final class SpellingTest {
  private static final Map<String, Integer> ARTICLES =
      Map.of(
          "Tiongkok", 3,
          "Jepang", 2,
          "Myanmar", 1,
          "Laos", 1,
          "Pantai Gading", 2,
          "Timor Leste", 1,
          "Korea Utara", 1,
          "Korea Selatan", 2,
          "Filipina", 1,
          "Amerika Serikat", 2);

  private LuceneSearches searches;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    var lines = new ArrayList<String>();
    ARTICLES.forEach((country, articles) -> {
      for (int i = 0; i < articles; i++) {
        String body =
            "Presiden Indonesia menerima presiden %1$s di Jakarta. Indonesia dan %1$s bekerja sama. Nomor %2$s."
                .formatted(country, i);
        lines.add(line(country + i, "Ekspor nikel ke " + country, body, "2024-08-13"));
      }
    });
    lines.add(filed("f1", "detik.com", "Luar Negeri", "Andi Widjajanto"));
    lines.add(filed("f2", "news.detik.com", "luar negeri", "Andi Widjajanto"));
    lines.add(filed("f3", "kompas.com", "Luar Negeri", "Retno Wulan"));
    searches = TestIndex.searches(folder, lines);
  }

  @AfterAll
  void close() throws IOException {
    searches.close();
  }

  private static String filed(String id, String source, String section, String author) {
    return """
    {"id":"%s","title":"Cuaca","body":"Hujan %s.","date":"2024-08-13","language":"id",\
    "source":"%s","section":"%s","author":"%s"}\
    """
        .formatted(id, id, source, section, author);
  }

  /** A query, what is offered instead, and how many articles that finds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "negara:Tiongkook                | negara:\"Tiongkok\" | 3",
        "negara:\"Tiongkook\"            | negara:\"Tiongkok\" | 3",
        "negara:\u201CTiongkook\u201D    | negara:\"Tiongkok\" | 3",
        "negara:Laosss                   | negara:\"Laos\" | 1", // a letter too often is half a
        // slip
        "negara:Flipinna                 | negara:\"Filipina\" | 1",
        "negara:\"Asia Tenggar\"        | negara:\"Asia Tenggara\" | 4",
        // a minus stays
        "nikel -negara:Tiongkook         | nikel -negara:\"Tiongkok\" | 13",
        "nikel negara:-Tiongkook         | nikel negara:-\"Tiongkok\" | 13",
        // in parentheses
        "negara:(Tiongkook)              | negara:(\"Tiongkok\") | 3",
        "negara:(Tiongkook ATAU Jepang)  | negara:(\"Tiongkok\" ATAU Jepang) | 5",
        "negara:(\"Tiongkook\" ATAU Jepanng) | negara:(\"Tiongkok\" ATAU \"Jepang\") | 5",
        // pairs, whatever stands between
        "pasangan:Indonesia-Tiongkook    | pasangan:\"Indonesia-Tiongkok\" | 3",
        "pasangan:Indonesia\u2013Tiongkook | pasangan:\"Indonesia-Tiongkok\" | 3",
        "pasangan:Indonesia-Timor-Lesta  | pasangan:\"Indonesia-Timor-Leste\" | 1",
        "pasangan:Timor-Lesta-Indonesia  | pasangan:\"Timor-Leste-Indonesia\" | 1",
        "pasangan:Indonesia-Pantai Gadng | pasangan:\"Indonesia-Pantai Gading\" | 2",
        // several words without quotes
        "negara:Pantai Gadng             | negara:\"Pantai Gading\" | 2",
        "negara:Amerka Serikat nikel     | negara:\"Amerika Serikat\" nikel | 2",
        "negara:Koria Utra               | negara:\"Korea Utara\" | 1",
        "negara:Tiongko 1                | negara:\"Tiongkok\" 1 | 1",
        // what any text may be is doubted where nothing is filed so
        "sumber:detk                      | sumber:\"detik\" | 2",
        "sumber:detk.com                  | sumber:\"detik.com\" | 2",
        "sumber:komaps.com hujan          | sumber:\"kompas.com\" hujan | 1",
        "sumber:(detk ATAU kompas)        | sumber:(\"detik\" ATAU kompas) | 3",
        "hujan -sumber:detk               | hujan -sumber:\"detik\" | 1",
        "rubrik:\"luar negri\"           | rubrik:\"Luar Negeri\" | 3",
        "rubrik:Luaar Negri hujan         | rubrik:\"Luar Negeri\" hujan | 3",
        "penulis:Widjayanto               | penulis:\"Widjajanto\" | 2",
        "penulis:\"Andi Widjayanto\"     | penulis:\"Andi Widjajanto\" | 2",
        // what has no meaning is left out
        "*ekspr                          | ekspor | 16",
        "ekspr? ~ negara:Tiongkook       | ekspor negara:\"Tiongkok\" | 3",
        "ekspr*nikel                     | ekspor nikel | 16",
        // several mistakes
        "negara:Tiongkook ekspr nikel    | negara:\"Tiongkok\" ekspor nikel | 3",
        "ekspr negara:Tiongkook          | ekspor negara:\"Tiongkok\" | 3",
        "negara:Myanmr ATAU negara:Laoss | negara:\"Myanmar\" ATAU negara:\"Laos\" | 2",
        "negara:Pantai Gadng ekspr       | negara:\"Pantai Gading\" ekspor | 2",
        "negara:atlantis ekspr           | negara:atlantis ekspor | 16",
      })
  void whatMayBeMeantIsOffered(String typed, String offered, long articles) throws IOException {
    assertEquals(List.of(offered + " " + articles), offers(typed));
    Answer followed = searches.search(Requests.of(offered, 0), null);
    assertEquals(articles, followed.total().value());
  }

  /** Nothing is near, nothing is found, or it is a value as it stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "negara:atlantis",
        "negara:Myanmr negara:Laoss",
        "negara:Togp",
        "negara:Korea Utara",
        "tanggal:Tiongkook",
        "sumber:Tiongkook",
        "sumber:etik", // stands within a name
        "rubrik:luar",
        "negara:(Tiongkok Jepang)",
        "pasangan:-----",
      })
  void nothingIsOffered(String typed) throws IOException {
    assertEquals(List.of(), offers(typed));
  }

  private List<String> offers(String typed) throws IOException {
    return searches.search(Requests.of(typed, 10), null).interpretation().offers().stream()
        .filter(Offer.Spelling.class::isInstance)
        .map(Offer.Spelling.class::cast)
        .map(spelling -> spelling.query() + " " + spelling.articles())
        .toList();
  }
}
