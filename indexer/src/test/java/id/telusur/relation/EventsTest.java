package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import id.telusur.article.Published;
import id.telusur.relation.Event.Dating;
import id.telusur.relation.Event.Kind;
import id.telusur.relation.Event.Span;
import id.telusur.testing.Needs;
import id.telusur.testing.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventsTest {
  @ParameterizedTest
  @MethodSource
  void drawsEvents(String published, String body, String expected) {
    String drawn =
        Told.RELATIONS.of(article(published, body)).events().stream()
            .map(EventsTest::line)
            .collect(Collectors.joining("; "));
    assertEquals(expected, drawn, body);
  }

  static List<Object[]> drawsEvents() {
    return Told.table("events.tsv", 3).map(row -> (Object[]) row).toList();
  }

  @Test
  void showsWhereItIsStated() {
    Article article =
        article(
            "2024-08-14",
            "Ini berita. Menlu Retno Marsudi menemui Menlu Tiongkok, Selasa (13/8/2024). Selesai.");
    Event event = Told.RELATIONS.of(article).events().getFirst();
    assertEquals(
        "Menlu Retno Marsudi menemui Menlu Tiongkok, Selasa (13/8/2024).",
        cut(article, event.sentence()));
    assertEquals("menemui", cut(article, event.deed()));
    assertEquals("Selasa (13/8/2024)", cut(article, event.date()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Menlu Retno Marsudi menemui Menlu Tiongkok pada Selasa (13 Agustus 2024). | Selasa (13 Agustus 2024)
          Menlu Retno Marsudi (Selasa, 13/8/2024) menemui Menlu Tiongkok. | Selasa, 13/8/2024
          """)
  void bracketsOfADayAreClosed(String body, String date) {
    Article article = article("2024-08-14", body);
    Event event = Told.RELATIONS.of(article).events().getFirst();
    assertEquals(date, cut(article, event.date()));
  }

  /** As it stands in the text, whatever blanks are in it and before it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selasa (13/8/2024)",
        "Selasa\u00a0(13/8/2024)",
        "Selasa  (13/8/2024)",
        "Selasa,\u202f13/8/2024",
        "13\u00a0Agustus\u00a02024",
        "13  Agustus 2024",
        "13\tAgustus\t2024",
        "13 \u00a0Agustus\u2009\u20092024",
        "Selasa,\u300013\u3000Agustus\u30002024"
      })
  void anyBlankMayStandInADay(String day) {
    Article article =
        article(
            "2024-08-20",
            "Ini  berita.\u00a0Menlu  Retno\u00a0Marsudi  menemui Menlu Tiongkok, " + day + ".");
    Event event = Told.RELATIONS.of(article).events().getFirst();
    assertEquals(LocalDate.of(2024, 8, 13), event.from());
    assertEquals(event.from(), event.to());
    assertEquals("menemui", cut(article, event.deed()));
    assertEquals(day, cut(article, event.date()));
    assertTrue(cut(article, event.sentence()).startsWith("Menlu  Retno\u00a0Marsudi"));
    assertTrue(cut(article, event.sentence()).endsWith(day + "."));
  }

  @Test
  void theEndOfTalksIsNoMeeting() {
    Article article =
        article(
            "2019-03-05",
            "Mereka mengumumkan selesainya perundingan pada 31 Agustus 2018, ketika Perdana"
                + " Menteri Australia Scott Morrison menemui Presiden Joko Widodo di Bogor.");
    Event event = Told.RELATIONS.of(article).events().getFirst();
    assertEquals("menemui", cut(article, event.deed()));
  }

  @Test
  void aSentenceBeginsWithTheNameOfTheHouse() {
    String sentence =
        "KOMPAS.COM, Jakarta - Menlu Retno Marsudi dan Irjen Pol. Rudi menemui Menlu Tiongkok, "
            + "Selasa (13/8/2024).";
    Article article = article("2024-08-14", sentence + " Selesai.");
    Event event = Told.RELATIONS.of(article).events().getFirst();
    assertEquals(sentence, cut(article, event.sentence()));
  }

  @Test
  void drawsNoneFromASentenceBrokenOverParagraphs() {
    var day = new Published(LocalDate.parse("2024-08-14"), null);
    var broken =
        List.of(
            "Menlu Retno Marsudi menemui Menlu Tiongkok",
            "Wang Yi di Jakarta, Selasa (13/8/2024).");
    var article = new Article("a", "Berita", broken, day, null, null, null, "id", null);
    assertEquals(List.of(), Told.RELATIONS.of(article).events());
  }

  /** Each deed looks through its sentence, which in a list without stops has no end. */
  @Test
  void drawsNoneFromAListWithoutStops() {
    String listed = "Menlu Retno Marsudi menemui Menlu Tiongkok, Selasa (13/8/2024)";
    Article article = article("2024-08-14", listed + ", serta wakilnya".repeat(1000) + ".");
    assertEquals(List.of(), Told.RELATIONS.of(article).events());
  }

  /** Deeds and the names and days of their sentence: without a stop, and up to the longest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          25000 | 'Menlu Retno Marsudi menemui Menlu Tiongkok 1 Mei, '
          1500  | 'latihan militer bersama Indonesia dan China 1 Mei, '
          """)
  void workGrowsWithTheText(int length, String listed) {
    Work.growsWithLength(
        new Work.Repeated("", listed, ""),
        length,
        Work.bytes(body -> Told.RELATIONS.of(article("2024-08-14", body))));
  }

  @Test
  void kemarinIsTheSpeakersWithinAQuotationOnly() {
    String deed = "Menlu Retno Marsudi menemui Menlu Tiongkok kemarin.";
    assertEquals(0, Told.RELATIONS.of(article("2024-08-14", "\"" + deed)).events().size());
    var day = new Published(LocalDate.parse("2024-08-14"), null);
    var behind =
        new Article("a", "Berita", List.of("\"Ya.", deed), day, null, null, null, "id", null);
    assertEquals(1, Told.RELATIONS.of(behind).events().size());
  }

  /** Most articles of the corpus tell of one event, and say its day in their front matter. */
  @Test
  void datesTheEventsOfTheCorpus() {
    Path corpus = Needs.home().resolve("corpus");
    int all = 0;
    int right = 0;
    for (Labelled labelled : Labelled.corpus(corpus)) {
      LocalDate day = LocalDate.parse(labelled.article().id().substring(0, 10));
      for (Event event : Told.RELATIONS.of(labelled.article()).events()) {
        all++;
        right += !event.from().isAfter(day) && !event.to().isBefore(day) ? 1 : 0;
      }
    }
    System.out.printf("corpus: %d events, %d on the day of the article%n", all, right);
    assertTrue(all >= 40 && right >= .7 * all, all + " events, on the day " + right);
  }

  @Test
  void refusesWhatCannotBe() {
    LocalDate day = LocalDate.of(2020, 1, 2);
    var pair = new Pair("CN", "ID");
    var whole = new Span(0, 9);
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Event(
                Kind.VISIT, pair, day, day.minusDays(1), Dating.EXPLICIT, whole, whole, whole));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Event(Kind.VISIT, pair, day, day, Dating.EXPLICIT, whole, new Span(5, 10), whole));
  }

  private static Article article(String published, String body) {
    Published day = published.isEmpty() ? null : new Published(LocalDate.parse(published), null);
    return new Article("a", "Berita", List.of(body), day, null, null, null, "id", null);
  }

  private static String line(Event event) {
    String to = event.to().equals(event.from()) ? "" : ".." + event.to();
    return "%s %s %s%s %s".formatted(event.kind(), event.pair(), event.from(), to, event.dating());
  }

  private static String cut(Article article, Span span) {
    return article.bodyText().substring(span.start(), span.end());
  }
}
