package id.telusur.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Stretch;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggesterTest {
  @TempDir Path folder;
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private Suggester suggester;
  private Counting counter;

  @BeforeEach
  void open() throws IOException {
    reader = SmallIndex.open(folder);
    searcher = new IndexSearcher(reader);
    suggester = Suggester.of(reader, SmallIndex.labels(), SmallIndex.names());
    counter = new Counting(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  /** What was typed, and what comes first: kind, text with what was typed in brackets, count. */
  private static final String[][] FIRST = {
    {"tiong", "COUNTRY [Tiong]kok 2"},
    {"cin", "COUNTRY Tiongkok = [Cin]a 2"},
    {"pertah", "TOPIC [Pertah]anan dan keamanan 3"},
    {"milit", "WORD [milit]er 2"},
    {"latihan mi", "PHRASE [latihan] [mi]liter bersama 2"},
    {"militer lat", "PHRASE [lat]ihan [militer] bersama 2"},
    {"kerjasama per", "PHRASE [kerja sama] [per]tahanan 4"},
    {"menteri lu", "PHRASE [menteri] [lu]ar negeri 2"},
    {"g2", "WORD [G2]0 1"},
    {"RETN", "WORD [Retn]o 2"},
    {"menlu ret", "PHRASE [Menlu] [RET]NO 2"}, // as the list of names has it, not the titles
    {"xi angg", "PHRASE [Xi] [Angg]raini 2"}, // though XI alone is oftener a number
    {"menangkap ik", "PHRASE penangkap ikan = [menangkap] [ik]an 1"}, // another spelling
    {"nlayan", "WORD [nelayan] 2"},
    {"ntauna", "WORD [Natuna] 2"},
    {"perairan", "WORD [perairan] Natuna 2"},
    {"perairan ", "WORD [perairan] Natuna 2"},
    {"di perairan", "WORD [di] [perairan] Natuna 2"},
    {"kaapl per", "WORD [kapal] [per]airan 2"},
    {"sumber:antara kapal as", "PHRASE [sumber]:[antara] [kapal] [as]ing 2"},
  };

  @Test
  void whatComesFirst() {
    for (String[] row : FIRST) {
      List<Suggestion> all = suggest(row[0], this::count);
      assertFalse(all.isEmpty(), row[0]);
      List<String> shown = all.stream().map(SuggesterTest::show).toList();
      assertTrue(shown.contains(row[1]), row[0] + ": " + shown);
    }
  }

  /** The caller's language of queries knows filters; this one's does not. */
  private long count(String text) {
    return counter.applyAsLong(text.replace("sumber:antara", ""));
  }

  /** What is typed whole: a name of something to filter by is offered, the same query is not. */
  @Test
  void whatStandsThereAlreadyIsNotSuggested() {
    int suggested = 0;
    for (String typed : List.of("RETNO", " nikel", "latihan  militer bersama", "kapal asing")) {
      for (Suggestion one : suggest(typed, this::count)) {
        assertFalse(one.text().equalsIgnoreCase(typed.strip().replace("  ", " ")), one.toString());
        suggested++;
      }
    }
    assertTrue(suggested > 0, "nothing was suggested beside them");
    Suggestion first = suggest("tiongkok", this::count).getFirst();
    assertEquals("COUNTRY [Tiongkok] 2", show(first));
  }

  /** Words typed in a row, and the phrase of a title that goes on from there. */
  @Test
  void aPhraseThatBeginsWithTheWordsTypedComesFirst() {
    String[][] rows = {
      {"kerja sama pert", "PHRASE kerja sama pertahanan 4"},
      {"kerja sam", "PHRASE kerja sama pertahanan 4"},
      {"latihan militer b", "PHRASE latihan militer bersama 2"},
      {"kapal as", "PHRASE kapal asing 2"},
    };
    for (String[] row : rows) {
      List<Suggestion> all = suggest(row[0], this::count);
      assertEquals(row[1], show(all.getFirst()).replaceAll("[\\[\\]]", ""), all.toString());
    }
  }

  /** Countries that stand behind words, under the names that articles have for them. */
  private static final String[][] COUNTRIES = {
    {"ekspor t", "[ekspor Tiongkok 1]"},
    {"ekspor ke t", "[ekspor ke Tiongkok 1]"},
    {"sumber:antara ekspor t", "[sumber:antara ekspor Tiongkok 1]"},
    {"ekspor c", "[]"}, // no article has China or Cina
    {"ekspor korea s", "[ekspor korea Selatan 1]"}, // and not Sri Lanka
    {"ekspor s", "[ekspor Sri Lanka 1]"}, // a name begins with its first word
    {"nelayan t", "[]"}, // nor nelayan and Tiongkok
    {"tiongkok dan t", "[]"}, // it was named before
    {"latihan militer b", "[]"},
  };

  @Test
  void theLastWordMayBecomeACountry() {
    for (String[] row : COUNTRIES) {
      List<String> named =
          suggest(row[0], this::count).stream()
              .filter(one ->
                  Set.of("Tiongkok", "China", "Cina", "Selatan", "Lanka")
                      .contains(lastWord(one.text())))
              .map(one -> one.text() + " " + one.count())
              .toList();
      assertEquals(row[1], named.toString(), row[0]);
    }
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  @Test
  void whatIsFoundAsTypedHidesWhatIsOnlyNear() {
    List<Suggestion> all = suggest("kapal", this::count);
    assertFalse(all.isEmpty());
    assertTrue(all.stream().allMatch(one -> one.text().toLowerCase().contains("kapal")), all + "");
  }

  /** "dalam" is one slip from "malam", "sejak" two from "sepak": they are words as they stand. */
  @ParameterizedTest
  @ValueSource(strings = {"sejak", "seja", "sejak ", "dalam", "Sejak ba"})
  void aWordOfTheLanguageIsNotMistyped(String typed) {
    for (Suggestion one : suggest(typed, text -> 1)) {
      assertTrue(one.text().toLowerCase().startsWith(typed.toLowerCase()), typed + ": " + one);
    }
  }

  /** "kapal asing" would ask for what is not wanted, or for words without their quotes. */
  @Test
  void whatIsNotWordsAloneIsCompletedAsItStands() {
    for (String head :
        List.of(
            "asing -",
            "asing \u2013",
            "asing \u2212",
            "asing BUKAN ",
            "asing ATAU ",
            "\"asing\" ",
            "\u201Casing\u201D ",
            "\u00ABasing\u00BB ")) {
      List<Suggestion> all = suggest(head + "kap", text -> 1);
      assertEquals(head + "kapal", all.getFirst().value());
      assertTrue(all.stream().allMatch(one -> one.value().startsWith(head)), all.toString());
    }
    Suggestion plain = suggest("soal: asing, kap", text -> 1).getFirst();
    assertEquals("soal: asing, kapal", plain.value());
  }

  /** What a field, a group or an operator asks is no word before those behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sumber:antara ",
        "judul:",
        "(nikel) ",
        "nikel ATAU ",
        "judul:(nikel) ",
        "tanggal:2019 ("
      })
  void whatStandsBehindASignIsCompletedByItself(String head) {
    for (String typed : List.of("kerja s", "latihan mi", "kapal as")) {
      Predicate<String> goesOn = text -> text.toLowerCase().startsWith(typed);
      List<String> alone = values(suggest(typed, text -> 1)).filter(goesOn).toList();
      assertFalse(alone.isEmpty(), typed);
      List<String> behind = values(suggest(head + typed, text -> 1)).toList();
      Stream<String> ends =
          behind.stream().map(text -> text.replace(head, "").replaceAll("[()]", ""));
      assertEquals(alone, ends.filter(goesOn).toList(), head + typed);
      assertTrue(behind.stream().allMatch(text -> text.startsWith(head)), behind.toString());
    }
  }

  private static Stream<String> values(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::value);
  }

  /** No title has it: "perairan" is in more texts, but stands behind "menyambut" in none. */
  @Test
  void whatStandsBehindTheWordBeforeComesFirst() {
    List<Suggestion> all = suggest("menyambut pe", this::count);
    assertEquals("WORD [menyambut] [pe]nangkapan 1", show(all.getFirst()), all.toString());
  }

  @Test
  void nothingThatFindsNothingAndNothingTwice() {
    for (String typed : List.of("togo", "bric")) {
      assertEquals(List.of(), suggest(typed, this::count), typed);
    }
    for (String typed : List.of("p", "la", "kerja", "men", "na", "s")) {
      List<Suggestion> all = suggest(typed, this::count);
      assertFalse(all.isEmpty(), typed);
      List<String> roots = all.stream().map(one -> Entries.roots(one.text())).toList();
      assertEquals(roots.stream().distinct().toList(), roots, typed);
      assertTrue(all.stream().allMatch(one -> one.count() > 0), typed);
      assertTrue(all.size() <= 8, typed);
    }
  }

  /** "duta besar" fits as well. */
  @Test
  void ofTheNamesOfAThingTheFirstThatFitsIsSuggested() {
    List<Suggestion> all = suggest("duta b", this::count);
    assertEquals("PHRASE [Duta] [B]esar Jepang 1", show(all.getFirst()));
    assertTrue(all.stream().noneMatch(one -> one.text().equals("duta besar")), all.toString());
  }

  /** Not behind a hyphen that no text has, nor to another word than that of a whole name. */
  @Test
  void theLastWordGoesOnOnlyWhereItMay() {
    List<Suggestion> spaced = suggest("nelayan pert", text -> 1);
    assertTrue(
        spaced.stream().anyMatch(one -> one.text().equals("nelayan pertahanan")), spaced + "");
    assertEquals(List.of(), suggest("nelayan-pert", text -> 1));
    List<Suggestion> whole = suggest("IA-CEPA", text -> 1);
    assertTrue(whole.stream().noneMatch(one -> one.text().equals("IA-cepat")), whole + "");
    assertTrue(Typed.of("naik 5").open());
    assertFalse(Typed.of("naik 5 %").open());
  }

  /** What many hold is what one wants to be rid of; the rarest word would leave all as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"-pe", "nikel -pe", "nikel BUKAN pe", "nikel \u2013pe"})
  void whatExcludesMostComesFirst(String typed) {
    String head = typed.substring(0, typed.length() - 2);
    List<Suggestion> all =
        suggest(typed, text -> 100 - counter.applyAsLong(text.substring(head.length())));
    assertEquals(head + "pertahanan", all.getFirst().value(), all.toString());
  }

  /** What is written so in an article, closed: "nelayan" and "pertahanan" stand apart in all. */
  @Test
  void inAnOpenQuoteIsSuggestedWhatStandsSo() {
    var adjacency = new Adjacency(searcher);
    ToLongFunction<String> quoted =
        text -> adjacency.count(Typed.of(text.replace("nikel ", "")).words());
    String[][] rows = {
      {"\"kapal as", "PHRASE \"[kapal] [as]ing\" 2"},
      {"\"tiong", "WORD \"[Tiong]kok\" 2"},
      {"nikel \u201Clatihan mi", "PHRASE [nikel] \u201C[latihan] [mi]liter bersama\" 2"},
    };
    for (String[] row : rows) {
      List<Suggestion> all = suggest(row[0], quoted);
      assertFalse(all.isEmpty(), row[0]);
      assertEquals(row[1], show(all.getFirst()), all.toString());
      assertTrue(
          all.stream().allMatch(one -> one.value().matches(".*[\"\u201C][^\"]+\"")), all + "");
    }
    for (String typed : List.of("\"nelayan pert", "\"militer lat", "\"", "nikel \"")) {
      assertEquals(List.of(), suggest(typed, quoted), typed);
    }
  }

  /** Closed, as a quote is: else what stands before it would be lost when it is asked. */
  @Test
  void inAnOpenParenthesisIsSuggestedWhatMayStandThere() {
    String[][] rows = {
      {"judul:(la", "WORD [judul]:([la]tihan) 1"},
      {"judul:(latihan mi", "PHRASE [judul]:([latihan] [mi]liter bersama) 1"},
      {"judul:(nikel ATAU kap", "WORD [judul]:([nikel] [ATAU] [kap]al) 1"},
      {"judul:(\"kapal as", "PHRASE [judul]:(\"[kapal] [as]ing\") 1"},
      {"judul:(nlayan", "WORD [judul]:([nelayan]) 1"},
      {"judul:(kaapl perairan nat", "WORD [judul]:([kapal] [perairan] [Nat]una) 1"},
      {"judul:kapal as", "PHRASE [judul]:([kapal] [as]ing) 1"}, // not asing anywhere
      {"judul:nik", "WORD [judul]:[nik]el 1"},
      {"judul:(tiong", "WORD [judul]:([Tiong]kok) 1"},
      {"ikan -((kapal as", "PHRASE [ikan] -(([kapal] [as]ing)) 1"},
      {"(kapal) perairan nat", "WORD ([kapal]) [perairan] [Nat]una 1"},
    };
    for (String[] row : rows) {
      List<Suggestion> all = suggest(row[0], text -> text.contains("kaapl") ? 0 : 1);
      assertFalse(all.isEmpty(), row[0]);
      assertEquals(row[1], show(all.getFirst()), all.toString());
      String head =
          row[0].substring(0, Math.max(row[0].lastIndexOf('('), row[0].lastIndexOf(':')) + 1);
      assertTrue(all.stream().allMatch(one -> one.value().startsWith(head)), all.toString());
    }
    assertEquals(List.of(), suggest("judul:(", text -> 1));
  }

  /** Though "ia cepat" stands in articles: what only a blank parts is another thing. */
  @Test
  void behindAHyphenStandsWhatOneJoins() {
    String[][] rows = {{"ia-ce", "IA-CEPA"}, {"timur-ba", "timur-barat"}};
    for (String[] row : rows) {
      List<Suggestion> all = suggest(row[0], text -> 1);
      assertEquals(List.of(row[1]), all.stream().map(Suggestion::text).toList());
    }
  }

  /** One letter leaves too many words to tell which is meant behind others. */
  @Test
  void behindOtherWordsOneLetterIsCompletedOnlyByWhatStandsThere() {
    List<Suggestion> all = suggest("nelayan p", text -> 1);
    assertTrue(all.stream().noneMatch(one -> one.text().equals("nelayan pertahanan")), all + "");
  }

  @Test
  void behindACountryAndAHyphenStandsAnother() {
    assertEquals(
        List.of("cina-Togo"), suggest("cina-t", text -> 1).stream().map(Suggestion::text).toList());
    assertEquals(
        List.of("cina\u2013Togo"),
        suggest("cina\u2013t", text -> 1).stream().map(Suggestion::text).toList());
    assertEquals("Togo-Tiongkok", suggest("Togo-t", text -> 1).getFirst().text());
    assertEquals(List.of(), suggest("cina-n", text -> 1));
  }

  @Test
  void phrasesBeginAndEndWithContent() {
    for (String typed : List.of("kerja sama pert", "latihan mi", "kapal as", "kapal meny")) {
      List<Suggestion> all = suggest(typed, this::count);
      assertFalse(all.isEmpty(), typed);
      assertTrue(
          all.stream().noneMatch(one -> one.text().matches(".* (dan|dengan|di|menyebut)")),
          all + "");
    }
    assertEquals(List.of(), suggest("indonesia d", this::count));
  }

  @Test
  void whatSaysNothingIsNotSuggested() {
    for (String typed : List.of("co", "mula", "ww", "jakarta m")) {
      List<Suggestion> all = suggest(typed, text -> 1);
      assertTrue(
          all.stream().noneMatch(one -> one.text().matches("(.* )?(com|www|lain|mulai)")),
          all + "");
    }
  }

  @Test
  void whenTimeIsUpTheRestIsLeftOut() {
    assertEquals(
        List.of(),
        suggester.suggest("lat", 8, new Asking(searcher, this::count, counter::find, () -> true)));
  }

  @Test
  void anyTextWillDo() {
    var random = Needs.random("suggestions");
    String letters = "ab lMé-\"():*.,1\uD83D\uDE00\u2029";
    int marks = 0;
    for (int i = 0; i < 2000; i++) {
      var typed = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, letters.length())
          .forEach(at -> typed.append(letters.charAt(at)));
      for (Suggestion one : suggest(typed.toString(), text -> 1)) {
        String marked = one.alias() == null ? one.text() : one.alias();
        assertTrue(one.marks().stream().allMatch(mark -> mark.end() <= marked.length()), marked);
        marks += one.marks().size();
      }
    }
    assertTrue(marks > 0, "nothing was ever suggested");
    assertEquals(List.of(), suggest("a".repeat(10_000), text -> 1));
  }

  private List<Suggestion> suggest(String typed, ToLongFunction<String> counter) {
    return suggester.suggest(
        typed, 8, new Asking(searcher, counter, this.counter::find, () -> false));
  }

  static String show(Suggestion one) {
    String name = one.alias() == null ? one.text() : one.alias();
    var marked = new StringBuilder(name);
    for (Stretch mark : one.marks().reversed()) {
      marked.insert(mark.end(), "]").insert(mark.start(), "[");
    }
    String alias = one.alias() == null ? "" : one.text() + " = ";
    return "%s %s%s %d".formatted(one.kind(), alias, marked, one.count());
  }
}
