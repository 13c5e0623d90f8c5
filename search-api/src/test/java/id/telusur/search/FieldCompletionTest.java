package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.SearchRequest;
import id.telusur.query.Stretch;
import id.telusur.search.suggest.Suggestion;
import id.telusur.search.suggest.Suggestion.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
final class FieldCompletionTest {
  private LuceneSearches searches;

  @BeforeAll
  void index(@TempDir Path folder) throws IOException {
    searches =
        TestIndex.searches(
            folder,
            List.of(
                line("a", "Tiongkok", "Antara News", "Siti Aminah", "Polkam"),
                line("b", "Tiongkok", "kompas.com", "Siti Rahma", "polkam"),
                line("c", "Arab Saudi", "kompas.com", "Budi Santoso", "Haji \\\"Plus\\\""),
                line("d", "Singapura", "antaranews.com", "Budi", "Ekonomi/Bisnis (Global)")));
  }

  private static String line(
      String id, String country, String source, String author, String section) {
    String body =
        "Presiden Indonesia menerima presiden %1$s di Jakarta. Indonesia dan %1$s berlatih militer."
            .formatted(country);
    return """
    {"id":"%s","title":"Indonesia dan %s berlatih militer","body":"%s","date":"2024-08-13",\
    "language":"id","source":"%s","author":"%s","section":"%s"}\
    """
        .formatted(id, country, body, source, author, section);
  }

  @AfterAll
  void close() throws IOException {
    searches.close();
  }

  /**
   * The values that most articles have, of those that begin so; else those with a word that does.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "negara:             | negara:Indonesia 4, negara:Tiongkok 2, negara:\"Arab Saudi\" 1, negara:Singapura 1",
        "negara:sa           | negara:\"Arab Saudi\" 1",
        "negara:si           | negara:Singapura 1",
        // a part of the world, behind countries
        "negara:ti           | negara:Tiongkok 2, negara:\"Timur Tengah\" 1, negara:\"Asia Timur\" 2",
        "negara:asi          | negara:Asia 4, negara:\"Asia Timur\" 2, negara:\"Asia Barat\" 1, negara:\"Asia Tenggara\" 1",
        "negara:(Singapura ATAU middle e | negara:(Singapura ATAU \"Timur Tengah\") 2",
        "negara:\"arab s     | negara:\"Arab Saudi\" 1",
        "negara:arab s       | negara:\"Arab Saudi\" 1",
        "presiden -NEGARA:tio | presiden -NEGARA:Tiongkok 2",
        "country:chi         | country:Tiongkok 2",
        "topik:sec           | topik:\"Pertahanan dan keamanan\" 4",
        "pasangan:cn         | pasangan:CN-ID 2",
        "pair:saudi          | pair:ID-SA 1",
        "pasangan:indonesia  | pasangan:CN-ID 2, pasangan:ID-SA 1, pasangan:ID-SG 1",
        "pasangan:tiongkok-i | pasangan:CN-ID 2",
        "pasangan:(indonesia\u2013sin | pasangan:(ID-SG) 1",
        "bahasa:indo         | bahasa:Indonesia 4",
        "sumber:             | sumber:kompas.com 2, sumber:\"Antara News\" 1, sumber:antaranews.com 1",
        "(site:antara        | (site:\"Antara News\") 1, (site:antaranews.com) 1",
        "penulis:siti        | penulis:\"Siti Aminah\" 1, penulis:\"Siti Rahma\" 1",
        "rubrik:e            | rubrik:\"Ekonomi/Bisnis (Global)\" 1",
        "rubrik:polk         | rubrik:Polkam 2",
        "saudi penulis:      | saudi penulis:\"Budi Santoso\" 1",
        // behind a minus, in parentheses
        "negara:-tio         | negara:-Tiongkok 2",
        "negara:(            | negara:(Indonesia) 4, negara:(Tiongkok) 2, negara:(\"Arab Saudi\") 1, negara:(Singapura) 1",
        "negara:(tiong       | negara:(Tiongkok) 2",
        "negara:(Tiongkok    | negara:(Tiongkok) 2",
        "negara:(\"arab s    | negara:(\"Arab Saudi\") 1",
        "negara:(Tiongkok ATAU singap | negara:(Tiongkok ATAU Singapura) 3",
        "negara:(\"Arab Saudi\" OR Tiongkok OR si | negara:(\"Arab Saudi\" OR Tiongkok OR Singapura) 4",
        "militer -(negara:tio | militer -(negara:Tiongkok) 2",
        "rubrik:(e           | rubrik:(\"Ekonomi/Bisnis (Global)\") 1",
        // mistyped
        "negara:tiogkok      | negara:Tiongkok 2",
        "sumber:kmpas        | sumber:kompas 2",
        "topik:pertahnan     | topik:Pertahanan 4",
        "negara:(Singapura ATAU tiogkok | negara:(Singapura ATAU Tiongkok) 3",
      })
  void completesWhatArticlesAreFiledUnder(String typed, String expected) throws IOException {
    assertEquals(
        expected,
        String.join(
            ", ", suggest(typed).stream().map(one -> one.value() + " " + one.count()).toList()));
  }

  /** A value that stands there whole, one that nothing is filed under, what no field can hold. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "negara:Singapura",
        "negara:\"Arab Saudi\"",
        "negara:togo",
        "topik:dan",
        "topic:and",
        "negara:negara:arab",
        "negara:-negara:arab",
        "jakarta (negara:x:ti",
        "pasangan:RI-CN",
        "rubrik:haji",
        "sumber:tempo",
        "tanggal:20",
        "\"judul negara:s",
        "negara:(Tiongkok singap",
        "militer judul:(negara:ti",
      })
  void completesNothingElse(String typed) throws IOException {
    assertEquals(List.of(), suggest(typed));
  }

  /** What is typed behind a value is words again. */
  @Test
  void aWordBehindAValueIsAWord() throws IOException {
    assertEquals("negara:singapura militer", suggest("negara:singapura mil").getFirst().value());
  }

  @Test
  void theNameThatWasTypedIsShown() throws IOException {
    Suggestion china = suggest("negara:chi").getFirst();
    assertEquals("China", china.alias());
    assertEquals(List.of(new Stretch(0, 3)), china.marks());
    assertEquals(List.of(new Stretch(0, 7)), suggest("negara:tiogkok").getFirst().marks());
    Suggestion arabia = suggest("militer negara:sau").getFirst();
    assertEquals(null, arabia.alias());
    assertEquals(List.of(new Stretch(0, 15), new Stretch(21, 24)), arabia.marks());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mil",
        "berlatih mil",
        "judul:(mil",
        "judul:berlatih mil",
        "(ikan ATAU judul:berlatih mil",
        "judul:(berlatih mil",
        "judul:(presiden ATAU berl",
        "-judul:(ti",
        "jakarta -(ti",
        "jakarta judul:(\"berlatih mil",
        "\"berlatih mil",
        "((jakarta ATAU pre",
        "negara:(Ti",
        "negara:-Ti",
        "presiden (negara:Tiongkok ATAU negara:Si",
        "negara:Tiongkok (mil",
      })
  void everySuggestionFindsWhatItSaysAndLosesNothing(String typed) throws IOException {
    List<Suggestion> all = suggest(typed);
    assertFalse(all.isEmpty());
    for (Suggestion one : all) {
      Query query =
          QueryParser.parse(
              one.kind() == Kind.COUNTRY
                  ? "negara:\"%s\"".formatted(one.value())
                  : one.kind() == Kind.TOPIC ? "topik:\"%s\"".formatted(one.value()) : one.value());
      assertEquals(List.of(), query.ignored(), one.value());
      assertEquals(
          one.count(),
          searches.search(SearchRequest.of(query, 0), null).total().value(),
          one.value());
    }
  }

  private List<Suggestion> suggest(String typed) throws IOException {
    return searches.suggest(typed, 8).suggestions();
  }
}
