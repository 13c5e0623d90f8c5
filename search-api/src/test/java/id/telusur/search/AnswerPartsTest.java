package id.telusur.search;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import id.telusur.query.TimelineRequest.Interval;
import id.telusur.query.Variants;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of an answer beside its ranking. */
class AnswerPartsTest {
  private static final String COPIED =
      "Pemerintah Indonesia dan Malaysia menyepakati pembukaan kembali pos lintas batas di Entikong"
          + " setelah tujuh bulan ditutup. Kedua menteri dalam negeri menandatangani nota"
          + " kesepahaman itu di Kuching pada Senin, disaksikan gubernur dan ketua menteri. Warga"
          + " perbatasan kini dapat melintas dengan kartu khusus yang berlaku selama satu tahun.";

  @TempDir static Path folder;
  private static LuceneSearches searches;

  @BeforeAll
  static void index() throws IOException {
    new TestIndex(folder)
        .publish(
            List.of(
                line("a", "Latihan militer RI dan Tiongkok", "Tentara berlatih.", "2024-08-13"),
                line("b", "Menlu bertemu", "Latihan bersama dan militer dibahas.", "2024-08-14"),
                line("c", "Militer membangun jembatan", "Tentara bekerja.", "2023-01-02"),
                line("d", "Harga nikel", "Ekspor nikel naik pada 13 Agustus 2024.", "2021-01-01"),
                line("e", "Menteri Retno Marsudi di Moskow", "Menlu berunding.", "2023-05-05"),
                line("k1", "Pos lintas batas Entikong dibuka", COPIED, "2022-03-02"),
                line("k2", "Pos lintas batas dibuka lagi", COPIED, "2022-03-01"),
                line("k3", "Pos Entikong dibuka", COPIED + " Demikian.", "2022-03-03"),
                english("en1", "Ties as they were", "It is used as a base."),
                english("en2", "A US base", "Nothing else."),
                filed("s1", "BOLA"),
                filed("s2", "Bola"),
                filed("s3", "bola"),
                filed("s4", "Sepak Bola")));
    searches = TestIndex.following(new TestIndex(folder).home(), Duration.ofSeconds(20));
  }

  private static String english(String id, String title, String body) {
    return line(id, title, body, "2018-01-01").replace("\"id\"}", "\"en\"}");
  }

  private static String filed(String id, String section) {
    return line(id, "Gol", "Gol pada babak kedua.", "2019-01-01")
        .replaceFirst("\\}$", ",\"section\":\"" + section + "\"}");
  }

  @AfterAll
  static void close() throws IOException {
    searches.close();
  }

  /** A query, and the articles that hold all of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "militer -jembatan           | a b",
        "jembatan ATAU nikel         | c d",
        "(jembatan ATAU nikel) harga | d",
        "judul:militer               | a c",
        "judul:(militer DAN latihan) | a",
        "milit*                      | a b c",
        "mosk*                       | e",
        "judul:mosk*                 | e",
        "judul:tentar*               | ``",
        "judul:(mosk* ATAU nik*)     | d e",
        "tanggal:2024-08 militer     | a b",
        "tanggal:2023..2024 -militer | e",
        "-militer -lintas -gol -base  | d e",
        "13 Agustus 2024             | a d",
        "Agustus 2024                | a b d",
        "negara:TIONGKOK             | a",
        "\"militer menlu\"~4        | ``",
        "\"militer bersama\"~1      | b",
        "\"bersama militer\"~1      | b",
        "\"latihan militer\"~2      | a b",
        "\"dibahas latihan bersama\"~1 | ``",
        "\"dibahas latihan bersama\"~2 | b",
        "\"gol gol\"~9              | ``",
        "\"tentara tentara\"~9      | ``",
        "\"menlu menlu bertemu\"~99 | ``",
        "judul:\"tiongkok latihan\"~3 | a",
        "judul:\"tiongkok latihan\"~2 | ``",
        "militer -\"latihan militer\"~2 | c",
        "negara:Asia Timur           | a",
        "negara:asia                 | a k1 k2 k3",
        "negara:Arab -negara:Pasifik | ``",
        "militer -negara:Asia Timur  | b c",
        "negara:Afrika               | ``",
        "bahasa:en militer           | ``",
        "rubrik:bola                 | s1 s2 s3",
        "rubrik:sepak                | s4",
        "gol -rubrik:BOLA            | s4",
        "\"tentara bekerja\" militer | c",
        "AS                          | ``",
        "tarif as                    | ``",
        "US                          | en2",
        "covid-19                    | ``",
        "I-EU CEPA                   | ``"
      })
  void operatorsNarrowAndWiden(String text, String ids) throws IOException {
    SearchRequest strict = Requests.of(text, 20).with(false, false);
    Answer answer = searches.search(strict, null);
    assertEquals(ids, ids(answer), answer.request().query().canonical());
  }

  /**
   * A text without anything to look for finds nothing, however it is narrowed; no text finds all.
   */
  @ParameterizedTest
  @CsvSource({"!!!, false", "'', true"})
  void whatCannotBeSearchedIsNotFoundByItsFilters(String text, boolean found) throws IOException {
    for (Filters filters :
        List.of(
            Filters.of(Facet.COUNTRY, "MY"),
            Filters.days(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31)),
            new Filters(null, null, 3L, null, Map.of(Facet.LANGUAGE, List.of("id"))))) {
      Answer answer = searches.search(Requests.within(filters, Requests.of(text, 10)), null);
      assertEquals(answer.total().groups(), answer.hits().size(), answer.hits()::toString);
      assertEquals(found, answer.total().value() > 0, filters::toString);
    }
  }

  @Test
  void nothingEnteredAfterTheLastNumber() throws IOException {
    for (long since : new long[] {14, Long.MAX_VALUE - 1, Long.MAX_VALUE}) {
      var later = new Filters(null, null, since, null, Map.of());
      Answer answer = searches.search(Requests.within(later, Requests.of("", 10)), null);
      assertEquals("", ids(answer), "since " + since);
      assertEquals(0, answer.total().value(), "since " + since);
    }
  }

  @Test
  void nearCopiesAreListedOnceUnderTheEarliest() throws IOException {
    Answer folded = searches.search(Requests.of("entikong", 10), null);
    assertEquals("k2", ids(folded));
    assertEquals(new Answer.Total(3, 1), folded.total());
    assertEquals(
        List.of("k1", "k3"), folded.hits().getFirst().copies().stream().map(Hit.Copy::id).toList());
    Answer unfolded = searches.search(Requests.of("entikong", 10).with(true, false), null);
    assertEquals("k1 k2 k3", ids(unfolded));
  }

  @Test
  void aChosenValueLeavesTheOthersOfItsFacetToChooseFrom() throws IOException {
    SearchRequest request = Requests.counting(EnumSet.of(Facet.YEAR), Requests.of("militer", 10));
    Answer answer = searches.search(Requests.within(Filters.of(Facet.YEAR, "2023"), request), null);
    assertEquals("c", ids(answer));
    assertEquals(
        Map.of("2024", 2L, "2023", 1L),
        answer.facets().get(Facet.YEAR).values().stream()
            .collect(Collectors.toMap(c -> c.value(), c -> c.articles())));
  }

  @Test
  void aTimelineSaysWhatIsHeldBesideWhatMatches() throws IOException {
    var request = new TimelineRequest(QueryParser.parse("militer"), Filters.NONE, Interval.YEAR);
    assertEquals(
        "2023: 1 of 2; 2024: 2 of 2",
        searches.timeline(request, null).periods().stream()
            .map(p -> "%d: %d of %d".formatted(p.from().getYear(), p.articles(), p.held()))
            .collect(Collectors.joining("; ")));
  }

  /** Days asked for by parameters or in the query; the periods, and what is held of each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "militer            | 2023-01-02 | 2024-08-13 | 2023-01-02/2023-12-31 2, 2024-01-01/2024-08-13 1",
        "tanggal:2024-08    |            |            | 2024-08-01/2024-08-31 2",
        "tanggal:2023..2024 | 2023-03-01 |            | 2023-03-01/2023-12-31 1, 2024-01-01/2024-12-31 2",
        "latihan            | 2024-08-14 | 2030-01-01 | 2024-08-14/2024-12-31 1"
      })
  void whatIsHeldIsOfTheDaysAskedFor(String text, LocalDate from, LocalDate to, String periods)
      throws IOException {
    var filters = new Filters(from, to, null, null, Map.of());
    var request = new TimelineRequest(QueryParser.parse(text), filters, Interval.YEAR);
    assertEquals(
        periods,
        searches.timeline(request, null).periods().stream()
            .map(p -> "%s/%s %d".formatted(p.from(), p.to(), p.held()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void aTimelineOfSomeYearsLeavesThoseBetweenOut() throws IOException {
    var filters = new Filters(null, null, null, null, Map.of(Facet.YEAR, List.of("2021", "2024")));
    var request = new TimelineRequest(QueryParser.parse(""), filters, Interval.YEAR);
    assertEquals(
        "2021: 1, 2024: 2",
        searches.timeline(request, null).periods().stream()
            .map(p -> "%d: %d".formatted(p.from().getYear(), p.articles()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void anAccountAddsUpToTheScore() throws IOException {
    SearchRequest request = Requests.explained(Requests.of("latihan militer tiongkok", 10));
    List<Hit> hits = searches.search(request, null).hits();
    assertFalse(hits.isEmpty());
    for (Hit hit : hits) {
      Account account = assertNotNullAccount(hit);
      double sum = account.shares().stream().mapToDouble(Account.Share::score).sum();
      assertEquals(hit.score(), sum, 1e-4, hit.article().id() + " " + account);
      assertTrue(account.shares().getFirst().forms().stream().anyMatch(form -> form.score() > 0));
    }
  }

  /** A query, an article that it finds, and the forms that gave something. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "menteri hukum dan HAM       | k1 | menteri",
        "Menteri Luar Negeri         | e  | menlu",
        "Menteri Luar Negeri         | k1 | menteri negeri",
        "latihan militer             | c  | militer",
        "(militer DAN zzzz) ATAU jembatan | c | jembatan",
        "judul:(menlu DAN rapat) ATAU latihan | b | latih latihan",
        "latihan militer             | a  | latih latihan militer"
      })
  void anAccountNamesWhatGaveSomething(String text, String id, String forms) throws IOException {
    SearchRequest request = Requests.explained(Requests.of(text, 20)).with(true, false);
    Account account =
        searches.search(request, null).hits().stream()
            .filter(hit -> hit.article().id().equals(id))
            .map(AnswerPartsTest::assertNotNullAccount)
            .findFirst()
            .orElseThrow();
    assertEquals(
        forms,
        account.shares().stream()
            .flatMap(share -> share.forms().stream())
            .map(Account.Form::text)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  private static Account assertNotNullAccount(Hit hit) {
    assertNotNull(hit.account());
    return hit.account();
  }

  /** A query, an article that it finds, and what is marked in its title and its sentences. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "militer jembatan                              | c  | Militer jembatan",
        "(militer DAN zzzz) ATAU jembatan              | c  | jembatan",
        "(militer DAN tentara) ATAU jembatan           | c  | Militer jembatan Tentara",
        "(militer -tentara) ATAU jembatan              | c  | jembatan",
        "(militer DAN (zz ATAU yy)) ATAU jembatan      | c  | jembatan",
        "((militer ATAU zz) DAN yy) ATAU jembatan      | c  | jembatan",
        "(militer (zz ATAU tentara)) ATAU jembatan     | c  | Militer jembatan Tentara",
        "judul:(militer DAN zzzz) ATAU bekerja         | c  | bekerja",
        "judul:(militer DAN jembatan) ATAU bekerja     | c  | Militer jembatan bekerja",
        "judul:((militer DAN tentara) ATAU jembatan)   | c  | jembatan",
        "mili* tenta*                                  | c  | Militer Tentara",
        "judul:mili* tentara                           | c  | Militer Tentara",
        "menteri luar negeri ATAU entikong             | k3 | Entikong Entikong"
      })
  void onlyWhatMatchesIsMarked(String text, String id, String marked) throws IOException {
    Hit hit =
        searches.search(Requests.of(text, 20).with(false, false), null).hits().stream()
            .filter(found -> found.article().id().equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals(
        marked,
        Stream.concat(Stream.of(hit.title()), hit.snippets().stream())
            .flatMap(shown ->
                shown.marks().stream().map(m -> shown.text().substring(m.start(), m.end())))
            .collect(Collectors.joining(" ")));
  }

  /** A query, and what is offered beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "militer tiongkok   | ``", // all are filed under it
        "tiongkok negara:CN | ``",
        "tiongkok pasangan:CN-ID | ``",
        "militer CN         | without CN", // a code is no name
        "nikel jembatan     | without jembatan; without nikel",
        "dari nikel di jembatan apa | without jembatan; without nikel",
        "militr             | spelling militer",
        "nickel             | ``",
        "militr DAN tentara | spelling militer DAN tentara; without militr",
        "nikel ATAU jembatn | spelling nikel ATAU jembatan",
        "judul:militr jembatan | spelling judul:militer jembatan; without judul:militr",
        "bahasa:id militr   | spelling bahasa:id militer; without militr",
        "\"tentara bekerja\" militr | spelling \"tentara bekerja\" militer; without militr",
        "\"tentar\"         | ``",
        "militr 13 Agt 2024 | spelling militer 13 Agt 2024; without militr",
        "negara:tiongok      | spelling negara:\"Tiongkok\"",
        "nikel -negara:\"malaisya\" | spelling nikel -negara:\"Malaysia\"",
        "negara:tiongok nikel | ``", // no such article
        "negara:atlantis militer | ``",
        "negara:in          | ``",
        "bahasa:ingris      | spelling bahasa:\"Inggris\"",
        "pasangan:id-tiongok | spelling pasangan:\"id-Tiongkok\"",
        "tanggal:tiongok    | ``",
        "menlu tanggal:2023 | holder Retno Marsudi",
        "menlu               | holder Retno Marsudi",
        "menteri luar negri  | holder Retno Marsudi",
        "menlu Retno         | ``",
        "militer            | ``"
      })
  void otherQuestionsAreOffered(String text, String offers) throws IOException {
    Answer answer = searches.search(Requests.of(text, 10), null);
    assertEquals(
        offers,
        answer.interpretation().offers().stream()
            .map(AnswerPartsTest::show)
            .sorted()
            .collect(Collectors.joining("; ")));
  }

  /** However many held the office since, who is named is offered: those most named first. */
  @ParameterizedTest
  @ValueSource(strings = {"perdana menteri malaysia", "P.M. Malaysia"})
  void holdersThatAreNamedAreOffered(String asked, @TempDir Path ofMalaysia) throws IOException {
    String title = "Perdana Menteri Malaysia berpidato";
    new TestIndex(ofMalaysia)
        .publish(
            List.of(
                line("m1", title, "Mahathir Mohamad bicara di Jakarta.", "2019-06-01"),
                line("m2", title, "Mahathir Mohamad bicara di Bogor.", "2019-07-01"),
                line("m3", title, "Anwar Ibrahim bicara di Medan.", "2023-01-09"),
                line("m4", title, "Ia bicara soal sawit.", "2021-05-01"),
                line("m5", "Malaysia Airlines", "Perdana menteri naik pesawat.", "2021-05-02")));
    try (var named =
        TestIndex.following(new TestIndex(ofMalaysia).home(), Duration.ofSeconds(20))) {
      Answer answer = named.search(Requests.of(asked, 10), null);
      assertEquals(
          "holder Mahathir Mohamad 2; holder Anwar Ibrahim 1; narrower COUNTRY MY 4",
          answer.interpretation().offers().stream()
              .map(offer -> show(offer) + " " + offer.articles())
              .collect(Collectors.joining("; ")));
    }
  }

  /** A query, whom it is offered, when that one held the office, and how many articles that is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "presiden AS              | Donald Trump 2017-01-20..2021-01-20, 2025-01-20.. 3",
        "presiden AS tahun 2019   | Donald Trump 2017-01-20..2021-01-20 2",
        "presiden A.S. 2025       | Donald Trump 2025-01-20.. 1"
      })
  void aHolderIsOfferedOnceWithEachTermThatIsAskedAbout(
      String text, String offered, @TempDir Path ofUs) throws IOException {
    String title = "Presiden AS berpidato";
    new TestIndex(ofUs)
        .publish(
            List.of(
                line("u1", title, "Donald Trump bicara di Washington.", "2019-06-01"),
                line("u2", title, "Donald Trump bicara di New York.", "2019-07-01"),
                line("u3", title, "Donald Trump bicara di Florida.", "2025-03-01")));
    try (var named = TestIndex.following(new TestIndex(ofUs).home(), Duration.ofSeconds(20))) {
      assertEquals(
          List.of(offered),
          holders(named, Requests.of(text, 10))
              .map(holder -> holder.name() + " " + terms(holder) + " " + holder.articles())
              .toList());
    }
  }

  /** A query, the country it is narrowed to, and who is offered. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "presiden                       | ``    | Joko Widodo, Prabowo Subianto",
        "presiden Rusia                 | ``    | Vladimir Putin",
        "presiden negara:Rusia          | ``    | Vladimir Putin",
        "presiden Moskow                | ``    | Vladimir Putin",
        "presiden Kremlin               | ``    | Vladimir Putin",
        "presiden Russian               | ``    | Vladimir Putin",
        "presiden                       | RU    | Vladimir Putin",
        "presiden                       | ID    | Joko Widodo, Prabowo Subianto",
        "presiden                       | RU US | ``",
        "presiden Indonesia             | RU    | Joko Widodo, Prabowo Subianto",
        "presiden Rusia                 | ID    | Vladimir Putin",
        "presiden Indonesia Rusia       | ``    | Vladimir Putin",
        "presiden Rusia Amerika Serikat | ``    | ``",
        "presiden Rusia ASEAN           | ``    | Vladimir Putin",
        "presiden ASEAN                 | ``    | ``",
        "presiden (negara:RU ATAU negara:US) | `` | ``",
        "presiden (negara:RU ATAU Kremlin)   | `` | Vladimir Putin",
        "presiden pasangan:ID-RU        | ``    | Vladimir Putin"
      })
  void holdersAreOfTheCountryThatIsAskedAbout(
      String text, String countries, String offered, @TempDir Path ofTwo) throws IOException {
    String title = "Presiden Rusia dan Indonesia bicara di Moskow";
    String body = "Russian ties: %s bicara; Kremlin, ASEAN dan Amerika Serikat mendengar.";
    new TestIndex(ofTwo)
        .publish(
            List.of(
                line("r1", title, body.formatted("Vladimir Putin dan Joko Widodo"), "2022-06-30"),
                line("r2", title, body.formatted("Vladimir Putin dan Joko Widodo"), "2023-06-30"),
                line("r3", title, body.formatted("Prabowo Subianto"), "2025-06-19")));
    List<String> values = List.of(countries.split(" "));
    Filters filters = countries.isEmpty() ? Filters.NONE : Filters.NONE.with(Facet.COUNTRY, values);
    try (var named = TestIndex.following(new TestIndex(ofTwo).home(), Duration.ofSeconds(20))) {
      assertEquals(
          offered,
          holders(named, Requests.within(filters, Requests.of(text, 10)))
              .map(Offer.Holder::name)
              .collect(Collectors.joining(", ")));
    }
  }

  /** Days and years that "presiden" is narrowed to, and who is offered. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "           |            | ``        | Prabowo Subianto, Joko Widodo, Susilo Bambang Yudhoyono",
        "2014-01-01 | 2014-12-31 | ``        | Joko Widodo, Susilo Bambang Yudhoyono",
        "           |            | 2014      | Joko Widodo, Susilo Bambang Yudhoyono",
        "           |            | 2014 2015 | Joko Widodo, Susilo Bambang Yudhoyono",
        "           |            | 2015      | Joko Widodo",
        "2013-01-01 | 2025-12-31 | 2014      | Joko Widodo, Susilo Bambang Yudhoyono",
        "2014-11-01 |            | 2014      | Joko Widodo",
        "2015-01-01 |            | 2014      | ``"
      })
  void holdersAreOfTheDaysThatAreAskedAbout(
      LocalDate from, LocalDate to, String years, String offered, @TempDir Path ofHome)
      throws IOException {
    String body = "Susilo Bambang Yudhoyono, Joko Widodo dan Prabowo Subianto bertemu.";
    new TestIndex(ofHome)
        .publish(
            List.of(
                line("p1", "Calon presiden", body, "2014-06-01"),
                line("p2", "Presiden dilantik", body, "2014-11-02"),
                line("p3", "Presiden bicara", body, "2015-10-20"),
                line("p4", "Presiden bicara lagi", body, "2025-10-20")));
    Filters filters = Filters.days(from, to);
    if (!years.isEmpty()) {
      filters = filters.with(Facet.YEAR, List.of(years.split(" ")));
    }
    try (var named = TestIndex.following(new TestIndex(ofHome).home(), Duration.ofSeconds(20))) {
      assertEquals(
          offered,
          holders(named, Requests.within(filters, Requests.of("presiden", 10)))
              .map(Offer.Holder::name)
              .collect(Collectors.joining(", ")));
    }
  }

  private static Stream<Offer.Holder> holders(LuceneSearches searches, SearchRequest request)
      throws IOException {
    return searches.search(request, null).interpretation().offers().stream()
        .filter(Offer.Holder.class::isInstance)
        .map(Offer.Holder.class::cast);
  }

  private static String terms(Offer.Holder holder) {
    return holder.terms().stream()
        .map(term -> term.from() + ".." + (term.to() == null ? "" : term.to()))
        .collect(Collectors.joining(", "));
  }

  /** The part to blame is found wherever it stands, and nothing else is let go. */
  @Test
  void aLongQueryIsOfferedWithoutTheWordThatNothingHolds() throws IOException {
    List<String> held = List.of(COPIED.split("[., ]+")).subList(0, 22);
    for (int at : new int[] {0, 10, held.size()}) {
      var words = new ArrayList<>(held);
      words.add(at, "xqzzyw");
      Answer answer = searches.search(Requests.of(String.join(" ", words), 10), null);
      var without = (Offer.Without) answer.interpretation().offers().getFirst();
      assertEquals("xqzzyw", without.words());
      assertEquals(
          QueryParser.parse(String.join(" ", held)).canonical(),
          QueryParser.parse(without.query()).canonical());
      assertEquals(3, without.articles());
    }
  }

  /** A query, and the rest that is offered: what joined it joins it still. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nikel xqzzyw ekspor          | nikel, ekspor",
        "nikel DAN xqzzyw DAN ekspor  | nikel DAN ekspor",
        "naik DAN xqzzyw DAN 2021     | naik DAN 2021",
        "nikel DAN xqzzyw             | nikel",
        "(nikel ATAU baja) DAN xqzzyw | (nikel ATAU baja)",
        "(nikel ATAU baja) ekspor xqzzyw | (nikel ATAU baja), ekspor",
        "nikel DAN xqzzyw -tiongkok   | nikel DAN -tiongkok"
      })
  void whatIsOfferedWithoutAPart(String text, String rest) throws IOException {
    var without =
        (Offer.Without)
            searches.search(Requests.of(text, 10), null).interpretation().offers().stream()
                .filter(Offer.Without.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertEquals("xqzzyw", without.words());
    assertEquals(rest, without.query());
  }

  /** A query, how it is read, what is offered, and how many articles each offer says it finds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "berlatih xqzzyw | false | ``   | without xqzzyw 2",
        "berlatih xqzzyw | true  | ``   | without xqzzyw 1",
        "China xqzzyw    | false | ``   | without xqzzyw 1",
        "berlatih xqzzyw wkvvkw | false | `` | ``",
        "xqzzyw berlatih xqzzyw | false | `` | without xqzzyw 2",
        "China xqzzyw    | false | none | ``",
        "China xqzzyw    | false | -tiongkok | ``",
        "mlitier latih   | false | ``   | spelling militer latih 2; without mlitier 2",
        "mlitier latih   | true  | ``   | spelling militer latihan 2",
        "militr nikel    | true  | ``   | without militr 1",
        "nikel 2021 | false | `` | ``",
        "2024       | false | `` | published tanggal:2024-01-01..2024-12-31 2",
        "naik sejak Agustus 2024 | false | `` | ``",
        "berlatih Asia   | false | ``   | without Asia 2",
        "berlatih Asia Timur | false | `` | region berlatih, negara:\"Asia Timur\" 1; without Asia Timur 2"
      })
  void anOfferFindsWhatItSays(String text, boolean exact, String variants, String offers)
      throws IOException {
    var reading =
        new Reading(variants.isEmpty() ? Variants.ALL : Variants.ALL.parse(variants), exact);
    SearchRequest request = SearchRequest.of(QueryParser.parse(text, reading), 10);
    List<Offer> offered = searches.search(request, null).interpretation().offers();
    assertEquals(
        offers,
        offered.stream()
            .map(offer -> show(offer) + " " + offer.articles())
            .collect(Collectors.joining("; ")));
    for (Offer offer : offered) {
      Query followed = QueryParser.parse(asked(offer), reading);
      long found = searches.search(SearchRequest.of(followed, 0), null).total().value();
      assertEquals(offer.articles(), found, offer.toString());
    }
  }

  private static String asked(Offer offer) {
    return switch (offer) {
      case Offer.Spelling spelling -> spelling.query();
      case Offer.Holder holder -> holder.query();
      case Offer.Without without -> without.query();
      case Offer.Region region -> region.query();
      case Offer.Published published -> published.query();
      case Offer.Narrower narrower ->
          throw new AssertionError("asks the same words: " + narrower.words());
    };
  }

  private static String show(Offer offer) {
    assertTrue(offer.articles() > 0, offer.toString());
    return switch (offer) {
      case Offer.Spelling spelling -> "spelling " + spelling.query();
      case Offer.Narrower narrower -> "narrower " + narrower.facet() + " " + narrower.value();
      case Offer.Region region -> "region " + region.query();
      case Offer.Published published -> "published " + published.query();
      case Offer.Holder holder -> "holder " + holder.name();
      case Offer.Without without -> "without " + without.words();
    };
  }

  @Test
  void prefixesSayWhatTheyStandFor() throws IOException {
    Answer answer =
        searches.search(Requests.of("me* ATAU judul:me* ATAU nik* ATAU -me*", 10), null);
    assertEquals(
        "me=[melintas, membangun, menandatangani, menlu, menteri, menyepakati]"
            + " title:me=[membangun, menlu, menteri] nik=[nikel]",
        answer.interpretation().prefixes().stream()
            .map(AnswerPartsTest::show)
            .collect(Collectors.joining(" ")));
  }

  /** A query, and what the one name in it stands for. */
  @ParameterizedTest
  @CsvSource({
    "gol -(rubrik:bola judul:nikel), SECTION, bola, BOLA Bola bola",
    "militer negara:Benelux, COUNTRY, Benelux, BE LU NL",
  })
  void namesSayWhatTheyStandFor(String text, Facet facet, String name, String values)
      throws IOException {
    Answer answer = searches.search(Requests.of(text, 10), null);
    assertEquals(
        List.of(new Interpretation.FiledName(facet, name, List.of(values.split(" ")), false)),
        answer.interpretation().names());
  }

  private static String show(Interpretation.Expanded prefix) {
    assertFalse(prefix.cut(), prefix.toString());
    return (prefix.inTitle() ? "title:" : "") + prefix.prefix() + "=" + prefix.words();
  }

  private static String ids(Answer answer) {
    return answer.hits().stream()
        .map(hit -> hit.article().id())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
