package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.SourceFiles;
import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.Tier;
import id.telusur.query.Variants;
import id.telusur.schema.Manifest;
import id.telusur.search.FacetCounts.Count;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchesTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final List<String> NEWS =
      List.of(
          line("a", "Latihan militer RI dan Tiongkok", "Kedua negara berlatih.", "2024-08-13"),
          line("b", "Menlu bertemu", "Latihan bersama dibahas, juga militer.", "2024-08-14"),
          line("c", "Militer membangun jembatan", "Tentara bekerja.", "2024-08-15"),
          line("d", "Harga nikel", "Ekspor nikel naik.", "2023-01-01"));

  @TempDir Path folder;

  /** A query, what holds all its words, how many hold some. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "latihan militer     | a b | 1",
        "\"latihan militer\" | a   | 0",
        "militer             | a b c | 0",
        "\"latihan\" nikel   | ``  | 2",
        "berlatih            | a b | 0",
        "tidakada            | ``  | 0",
        "???                 | ``  | 0",
        "``                  | a b c d | 0"
      })
  void findsInTwoTiers(String text, String all, long related) throws IOException {
    new TestIndex(folder).publish(NEWS);
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of(text, 10), null);
      assertEquals(all, ids(answer, Tier.ALL));
      assertEquals(all.isEmpty() ? 0 : all.split(" ").length, answer.total().value());
      assertEquals(related, answer.related());
      assertEquals(answer.total().value() + related, answer.hits().size());
      assertNull(answer.next());
    }
  }

  /** Where a name is all that is asked, articles that hold it whole come first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "latihan bersama                | ringkas latma pelatihan renang",
        "tanggal:2022..2024 latihan bersama | ringkas latma pelatihan renang",
        "latma                          | latma",
        "latihan bersama keluarga       | renang"
      })
  void aNameAloneIsLookedForAsAWhole(String text, String all) throws IOException {
    String often = "Bersama keluarga ia menjalani latihan. Latihan bagus, bersama itu istirahat.";
    new TestIndex(folder)
        .publish(
            List.of(
                line("renang", "Latihan atlet renang, bersama pelatih", often, "2024-08-15"),
                line("ringkas", "Menhan bertemu", "Latihan bersama dibahas.", "2024-08-14"),
                line(
                    "pelatihan", "Menlu bertemu", "Ada pelatihan bersama, kata dia.", "2023-08-13"),
                line("latma", "Menko bertemu", "Agenda mereka banyak, juga latma.", "2022-08-12")));
    try (var searches = open()) {
      String found =
          searches.search(Requests.of(text, 10), null).hits().stream()
              .filter(hit -> hit.matched() == Tier.ALL)
              .map(hit -> hit.article().id())
              .collect(Collectors.joining(" "));
      assertEquals(all, found);
    }
  }

  /**
   * A proper name counts as its abbreviation does; who asks for no other name asks for it still.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Timur Tengah               |      | korut timteng | daerah",
        "timur tengah               | none | korut         | daerah",
        "Timteng                    |      | korut timteng | ``",
        "Timur DAN Tengah           |      | daerah korut  | ``",
        "Korea Utara konflik        |      | korut         | daerah timteng",
        "BUKAN Timur Tengah         |      | daerah        | ``",
        "judul:(Timur Tengah)       |      | timteng       | ``",
        "konflik keluarga           |      | daerah        | korut timteng"
      },
      quoteCharacter = '`')
  void aProperNameIsOneThing(String text, @Nullable String variants, String all, String some)
      throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("korut", "Korut", "Konflik di Timur Tengah dan Korea Utara.", "2024-08-14"),
                line(
                    "daerah",
                    "Jawa Timur, Jawa Tengah",
                    "Konflik keluarga di Sumatera Utara, drama Korea.",
                    "2024-08-13"),
                line("timteng", "Timteng", "Ada konflik.", "2024-08-12")));
    var reading =
        new Reading(variants == null ? Variants.ALL : Variants.ALL.parse(variants), false);
    try (var searches = open()) {
      var request = SearchRequest.of(QueryParser.parse(text, reading), 10);
      Answer answer = searches.search(request, null);
      assertEquals(all, ids(answer, Tier.ALL));
      assertEquals(some, ids(answer, Tier.SOME));
    }
  }

  /** What is related holds a word that says something by itself; as many are listed as counted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "minister of the interior         | mendagri | agama desain",
        "convention on the law of the sea | unclos   | hukum laut",
        "organisasi kerja sama dan pembangunan ekonomi | oecd | ``",
        "IA-CEPA                          | pakta    | ``",
        "ekspor IA-CEPA                   | ``       | ekspor pakta"
      })
  void smallWordsOfANameRelateNothing(String text, String all, String some) throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("mendagri", "Minister of the Interior", "Rapat.", "2024-08-15"),
                line("agama", "Minister of Religion", "Head of the House.", "2024-08-14"),
                line("desain", "Interior", "State of the art.", "2024-08-14"),
                line("unclos", "UNCLOS", "Rapat.", "2024-08-13"),
                line("laut", "Voice of the Sea", "Lagu.", "2024-08-13"),
                line("hukum", "Law school", "The best of the best.", "2024-08-12"),
                line("oecd", "OECD", "Rapat.", "2024-08-12"),
                line("kerja", "Kerja yang sama dan lainnya", "Lagu.", "2024-08-12"),
                line("pakta", "Soal IA-CEPA", "Rapat.", "2024-08-12"),
                line("ekspor", "Ekspor", "Ia turun.", "2024-08-12"),
                line("juara", "Best of the best", "Ia on the top of the list.", "2024-08-11")));
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of(text, 10), null);
      assertEquals(all, ids(answer, Tier.ALL));
      assertEquals(some, ids(answer, Tier.SOME));
      assertEquals(answer.total().value() + answer.related(), answer.hits().size());
    }
  }

  /** "Rp66,1 miliar, USD 1 ton" is not USD 1 miliar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ekspor USD 1 miliar | ekspor         | denda inggris",
        "ekspor 1 milyar     | ekspor         | denda inggris",
        "ekspor 1 billion    | ekspor inggris | denda",
        "ekspor 1 billions   | ekspor inggris | denda",
        "miliar              | denda ekspor   | ``"
      })
  void anAmountIsOneThing(String text, String all, String some) throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("ekspor", "Ekspor", "Nilainya USD 1 miliar.", "2024-08-14"),
                line("inggris", "Ekspor", "Worth USD 1 billion a year.", "2024-08-14")
                    .replace("\"id\"}", "\"en\"}"),
                line("denda", "Denda", "Ekspor, denda Rp66,1 miliar, USD 1 ton.", "2024-08-13")));
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of(text, 10), null);
      assertEquals(all, ids(answer, Tier.ALL));
      assertEquals(some, ids(answer, Tier.SOME));
    }
  }

  /** "US$ 12 juta, Rp 5 miliar" is not US$ 5 miliar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US$ 5 miliar           | kata tanda              | 5 milyar dollar AS; US$ 5 miliar",
        "5 miliar dolar AS      | kata tanda              | 5 milyar dollar AS; US$ 5 miliar",
        "5 miliar US dollar     | kata tanda              | 5 milyar dollar AS; US$ 5 miliar",
        "$5 miliar              | kata tanda              | 5 milyar dollar AS; US$ 5 miliar",
        "Rp5 miliar             | pisah rupiah            | Rp 5 miliar; lima miliar rupiah",
        "lima miliar rupiah     | pisah rupiah            | Rp 5 miliar; lima miliar rupiah",
        "5 miliar               | kata pisah rupiah tanda | 5 milyar; 5 miliar; lima miliar; 5 miliar",
        "S$ 5 juta              | singapura               | S$5 juta",
        "5 juta dolar Singapura | singapura               | S$5 juta",
        "RM 5 juta              | ringgit                 | RM5 juta",
        "100 ribu ton           | penuh ribu              | 100.000 ton; 100 ribu ton",
        "seratus ribu ton       | penuh ribu              | 100.000 ton; 100 ribu ton",
        "100.000 ton            | penuh ribu              | 100.000 ton; 100 ribu ton",
        "100 ribuan ton         | penuh ribu              | 100.000 ton; 100 ribu ton",
        "100 ribu               | kira lain penuh ribu    | 100 ribuan; 100 ribu; 100.000; 100 ribu",
        "100.000                | kira lain penuh ribu    | 100 ribuan; 100 ribu; 100.000; 100 ribu"
      })
  void anAmountIsOneThingWithItsCurrency(String text, String all, String marked)
      throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("tanda", "Nilai", "Nilainya US$ 5 miliar.", "2024-08-14"),
                line("kata", "Nilai", "Nilainya 5 milyar dollar AS.", "2024-08-14"),
                line("pisah", "Nilai", "Nilainya 12 juta dolar AS, Rp 5 miliar.", "2024-08-14"),
                line("rupiah", "Nilai", "Nilainya lima miliar rupiah.", "2024-08-14"),
                line("singapura", "Nilai", "Nilainya S$5 juta (Rp 50 miliar).", "2024-08-14"),
                line("ringgit", "Nilai", "Nilainya RM5 juta.", "2024-08-14"),
                line("ribu", "Nilai", "Beras 100 ribu ton.", "2024-08-14"),
                line("penuh", "Nilai", "Beras 100.000 ton.", "2024-08-14"),
                line("kira", "Nilai", "Beras 100 ribuan goni.", "2024-08-14"),
                line("lain", "Nilai", "Beras 100 ribu karung, 2 ton.", "2024-08-14")));
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of(text, 10), null);
      assertEquals(all, ids(answer, Tier.ALL));
      assertEquals(
          marked,
          answer.hits().stream()
              .filter(hit -> hit.matched() == Tier.ALL)
              .sorted(Comparator.comparing(hit -> hit.article().id()))
              .map(hit -> hit.snippets().getFirst())
              .flatMap(snippet ->
                  snippet.marks().stream()
                      .map(mark -> snippet.text().substring(mark.start(), mark.end())))
              .collect(Collectors.joining("; ")));
    }
  }

  /** They have one root. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seratus juta | angka seratus",
        "100 juta     | angka seratus",
        "ratusan juta | ratusan",
        "ratusan      | ratusan seratus"
      })
  void seratusIsNotRatusan(String text, String all) throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("angka", "Denda", "Nilainya 100 juta rupiah.", "2024-08-14"),
                line("seratus", "Denda", "Nilainya seratus juta rupiah.", "2024-08-14"),
                line("ratusan", "Denda", "Nilainya ratusan juta rupiah.", "2024-08-14")));
    try (var searches = open()) {
      assertEquals(all, ids(searches.search(Requests.of(text, 10), null), Tier.ALL));
    }
  }

  /** Fields are no words: where the only word can be let go, nothing of the query is left. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tanggal:2024 renang",
        "(tanggal:2024 ATAU tanggal:2023) renang",
        "(bahasa:id DAN tanggal:2024) renang",
        "(BUKAN latihan ATAU bahasa:id) renang"
      })
  void aGroupOfFieldsLetsNoWordGo(String text) throws IOException {
    new TestIndex(folder).publish(NEWS);
    try (var searches = open()) {
      assertEquals(0, searches.search(Requests.of(text, 10), null).related());
    }
  }

  @Test
  void filtersByDayAndSource() throws IOException {
    new TestIndex(folder).publish(NEWS);
    try (var searches = open()) {
      var days = Filters.days(LocalDate.of(2024, 8, 14), LocalDate.of(2024, 8, 14));
      assertEquals(
          "b", ids(searches.search(request("militer", days, Order.OLDEST), null), Tier.ALL));
      var nobody = Filters.of(Facet.SOURCE, "tak ada");
      assertEquals(
          0, searches.search(request("militer", nobody, Order.OLDEST), null).total().value());
      assertEquals(
          "c",
          searches
              .search(request("", Filters.NONE, Order.NEWEST), null)
              .hits()
              .getFirst()
              .article()
              .id());
    }
  }

  /** An address, words beside it, and the articles that stood there. */
  @Test
  void anAddressIsLookedUp() throws IOException {
    var news = new ArrayList<String>(NEWS);
    news.add(with("url", "https://www.berita.id/bola/1", "u1"));
    news.add(with("url", "http://berita.id/bola/1/", "u2"));
    new TestIndex(folder).publish(news);
    try (var searches = open()) {
      for (String row :
          List.of(
              "https://berita.id/bola/1       |    | u1 u2",
              "BERITA.id/bola/1#komentar      |    | u1 u2",
              "https://berita.id/bola/1       | u2 | u2",
              "https://berita.id/bola/1       | nikel | ",
              "https://berita.id/bola         |    | ",
              "https://berita.id/bola/1?hal=2 |    | ",
              "tidak ada                      | bola | ")) {
        String[] cells = row.split("[|]", -1);
        var filters = new Filters(null, null, null, cells[0].strip(), Map.of());
        SearchRequest asked = request(cells[1].strip(), filters, Order.NEWEST).with(true, false);
        Answer answer = searches.search(asked, null);
        assertEquals(cells[2].strip(), ids(answer, Tier.ALL), row);
        assertEquals(cells[2].strip().length() / 2, answer.total().value(), row);
      }
    }
  }

  private static String with(String member, String value, String id) {
    return line(id, "Sepak bola putri " + id, "Liga dimulai lagi.", "2018-01-01")
        .replaceFirst("[{]", "{\"%s\":\"%s\",".formatted(member, value));
  }

  /** Who wrote an article together is found, and counted, each alone. */
  @Test
  void authorsTogetherAreFiledEachAlone() throws IOException {
    var news = new ArrayList<String>(NEWS);
    news.add(with("author", "Ani Budi; Citra", "duet"));
    news.add(with("author", " Citra ;", "solo"));
    new TestIndex(folder).publish(news);
    try (var searches = open()) {
      SearchRequest counting =
          Requests.counting(Set.of(Facet.AUTHOR), Requests.of("penulis:citra", 10));
      Answer answer = searches.search(counting, null);
      assertEquals("duet solo", ids(answer, Tier.ALL));
      assertEquals(
          List.of(new Count("Citra", 2), new Count("Ani Budi", 1)),
          answer.facets().get(Facet.AUTHOR).values());
      var ani = Filters.of(Facet.AUTHOR, "Ani Budi");
      Hit hit = searches.search(request("", ani, Order.NEWEST), null).hits().getFirst();
      assertEquals("Ani Budi; Citra", hit.article().author());
    }
  }

  @Test
  void filtersByCountryPairAndTopic() throws IOException {
    var news = new ArrayList<>(NEWS);
    news.add(
        line(
            "e",
            "Menhan RI dan Menhan Tiongkok Bertemu di Beijing",
            "Indonesia dan Tiongkok sepakat menggelar latihan militer bersama. Menhan RI mengatakan"
                + " kedua negara akan mempererat kerja sama pertahanan Indonesia-Tiongkok.",
            "2024-08-16"));
    news.add(
        line(
            "f",
            "RI-Tiongkok Gelar Latihan Militer Bersama",
            "Indonesia dan Tiongkok menggelar latihan militer bersama di Natuna.",
            "2024-08-12"));
    new TestIndex(folder).publish(news);
    try (var searches = open()) {
      for (Filters filters :
          List.of(
              Filters.of(Facet.PAIR, "CN-ID"),
              new Filters(
                  null,
                  null,
                  null,
                  null,
                  Map.of(
                      Facet.COUNTRY, List.of("CN", "JP"),
                      Facet.PAIR, List.of("CN-ID"),
                      Facet.TOPIC, List.of("defence-security"))))) {
        assertEquals(
            "a e f", ids(searches.search(request("", filters, Order.NEWEST), null), Tier.ALL));
      }
      var china = Filters.of(Facet.COUNTRY, "CN");
      assertEquals("a e f", ids(searches.search(request("", china, Order.NEWEST), null), Tier.ALL));
      Hit hit = searches.search(Requests.of("Beijing", 1), null).hits().getFirst();
      assertEquals(List.of("CN-ID"), hit.tags().pairs());
    }
  }

  @Test
  void aWordOfANameIsNotMarkedWhereAnotherNameMatched() throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("a", "Serikat pekerja", "AS membantu serikat pekerja.", "2024-01-01"),
                line("b", "Serikat pekerja", "Serikat buruh berdiri.", "2023-01-01")));
    try (var searches = open()) {
      List<Hit> hits = searches.search(Requests.of("Amerika Serikat", 2), null).hits();
      assertEquals("Serikat pekerja", show(hits.get(0).title()));
      assertEquals("[AS] membantu serikat pekerja.", show(hits.get(0).snippets().getFirst()));
      assertEquals("[Serikat] pekerja", show(hits.get(1).title()));
    }
  }

  @Test
  void aLongQueryOfNamesAndALongParagraphAreAnswered() throws IOException {
    new TestIndex(folder)
        .publish(List.of(line("a", "Maju", "Indonesia maju. ".repeat(6000), "2024-01-01")));
    var countries = new StringBuilder("Indonesia ");
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.of("id"));
      countries.append(name).append(' ');
    }
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of(countries.toString(), 1), null);
      assertEquals(1, answer.total().value() + answer.related());
      assertNull(answer.partial());
    }
  }

  @Test
  void marksWhatMatchesInTitleSnippetAndText() throws IOException {
    new TestIndex(folder).publish(NEWS);
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of("latihan militer", 10), null);
      assertEquals("[Latihan militer] RI dan Tiongkok", show(answer.hits().get(0).title()));
      assertEquals("Kedua negara [berlatih].", show(answer.hits().get(0).snippets().get(0)));
      var phrase = QueryParser.parse("\"bersama dibahas\" militer");
      ArticleAnswer article = searches.article("b", phrase, null);
      assertEquals(
          "Latihan [bersama dibahas], juga [militer].", show(article.found().body().getFirst()));
      assertNull(searches.article("zz", phrase, null).found());
    }
  }

  /** Every order, every page size: what the pages give together is the whole, each once. */
  @Test
  void aWalkByCursorsMeetsEveryArticleOnce() throws IOException {
    var random = Needs.random("cursor walk");
    new TestIndex(folder).publish(Articles.random(random, 300, "x"));
    try (var searches = open()) {
      for (Order order : Order.values()) {
        for (String text :
            List.of("", "nikel haji", "latihan militer tiongkok", "\"kerja sama\" haji")) {
          int size = 1 + random.nextInt(40);
          var whole = new ArrayList<String>();
          Cursor cursor = null;
          Answer answer;
          do {
            SearchRequest part = Requests.of(text, size).in(order).with(true, false);
            answer = searches.search(cursor == null ? part : part.after(cursor), null);
            answer.hits().forEach(hit -> whole.add(hit.article().id()));
            cursor = answer.next();
          } while (cursor != null);
          assertEquals(answer.total().value() + answer.related(), whole.size(), order + " " + text);
          assertEquals(whole.size(), new HashSet<>(whole).size(), "an article came twice");
        }
      }
    }
  }

  @Test
  void equalsStandInTheSameOrderInEveryBuild() throws Exception {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      lines.add(line("id" + i, "Sama", "Isi yang sama.", "2024-01-01"));
    }
    var index = new TestIndex(folder);
    index.publish(lines);
    try (var searches = open()) {
      String first =
          ids(searches.search(Requests.of("sama", 40).with(true, false), null), Tier.ALL);
      Collections.reverse(lines);
      Manifest second = index.publish(lines);
      await(searches, second.generation());
      assertEquals(
          first, ids(searches.search(Requests.of("sama", 40).with(true, false), null), Tier.ALL));
    }
  }

  @Test
  void anOlderGenerationAnswersWhileItIsKept() throws Exception {
    var index = new TestIndex(folder);
    Manifest first = index.publish(NEWS);
    try (var searches = open()) {
      Answer page = searches.search(Requests.of("militer", 1), null);
      Manifest second = index.publish(NEWS.subList(2, 4));
      await(searches, second.generation());
      assertEquals(1, searches.search(Requests.of("militer", 9), null).total().value());
      assertEquals(
          3, searches.search(Requests.of("militer", 9), first.generation()).total().value());
      SearchRequest next = Requests.of("militer", 9).after(page.next());
      assertEquals(2, searches.search(next, null).hits().size());
      assertEquals(first.generation(), searches.search(next, null).generation());
    }
    index.publish(NEWS.subList(1, 4), 1);
    try (var searches = open()) {
      assertThrows(
          GoneException.class,
          () -> searches.search(Requests.of("militer", 9), first.generation()));
      assertThrows(
          GoneException.class,
          () -> searches.search(Requests.of("militer", 9), "../../etc/passwd"));
    }
  }

  @Test
  void anEmptyHomeIsUnavailableUntilSomethingIsPublished() throws Exception {
    var index = new TestIndex(folder);
    Files.createDirectories(index.home().folder());
    try (var searches = open()) {
      assertThrows(UnavailableException.class, () -> searches.search(Requests.of("x", 1), null));
      Manifest first = index.publish(NEWS);
      await(searches, first.generation());
      assertEquals(3, searches.search(Requests.of("militer", 1), null).total().value());
    }
  }

  @Test
  void anAnswerThatRunsOutOfTimeSaysSo() throws IOException {
    var random = Needs.random("time limit");
    new TestIndex(folder).publish(Articles.random(random, 5000, "x"));
    try (var searches = TestIndex.following(new TestIndex(folder).home(), Duration.ZERO)) {
      Answer answer = searches.search(Requests.of("nikel haji latihan", 10), null);
      assertNotNull(answer.partial());
      assertTrue(answer.total().value() + answer.related() < 5000);
    }
  }

  @Test
  void theArticleItAllBeganWithIsFoundInRealNews() throws IOException {
    Path seed = Needs.data("seed");
    Path news = Needs.data("news/svmihar2019.jsonl.gz");
    new TestIndex(folder).publish(SourceFiles.named(List.of(seed.toString(), news.toString())), 1);
    try (var searches = open()) {
      Answer answer = searches.search(Requests.of("latihan militer", 10), null);
      Hit hit = answer.hits().getFirst();
      assertTrue(hit.article().bodyText().contains("SOM 2+2"), hit.article().title());
      assertTrue(
          hit.snippets().stream().anyMatch(snippet -> show(snippet).contains("[latihan militer]")));
    }
  }

  private LuceneSearches open() {
    return TestIndex.following(new TestIndex(folder).home(), LIMIT);
  }

  private static SearchRequest request(String text, Filters filters, Order order) {
    return Requests.within(filters, Requests.of(text, 10)).in(order);
  }

  private static void await(Searches searches, String generation) throws Exception {
    Patience.until(
        generation + " is live",
        () -> generation.equals(searches.status().map(Manifest::generation).orElse("")));
  }

  private static String ids(Answer answer, Tier tier) {
    return answer.hits().stream()
        .filter(hit -> hit.matched() == tier)
        .map(hit -> hit.article().id())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Of words that stand near each other each is marked, and none between them. */
  @Test
  void marksWordsThatStandNearEachOther() throws IOException {
    String body = "Latihan di laut. Kapal militer ikut, lalu latihan. Militer lain tidak.";
    new TestIndex(folder).publish(List.of(line("a", "Latihan militer", body, "2024-08-13")));
    try (var searches = open()) {
      Query near = QueryParser.parse("\"militer latihan\"~2");
      ArticleAnswer article = searches.article("a", near, null);
      assertEquals("[Latihan militer]", show(article.found().title()));
      assertEquals(
          "Latihan di laut. Kapal [militer] ikut, lalu [latihan]. [Militer] lain tidak.",
          show(article.found().body().getFirst()));
    }
  }

  static String show(MarkedText marked) {
    var shown = new StringBuilder(marked.text());
    for (int i = marked.marks().size() - 1; i >= 0; i--) {
      shown.insert(marked.marks().get(i).end(), ']').insert(marked.marks().get(i).start(), '[');
    }
    return shown.toString();
  }
}
