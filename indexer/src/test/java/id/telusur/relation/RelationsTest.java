package id.telusur.relation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Article;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RelationsTest {
  private static final String[] PIECES = {
    "AS",
    "as",
    "Iran",
    "Israel",
    "Georgia",
    "mali",
    "-",
    "–",
    " ",
    "\n",
    ".",
    "KBRI",
    "Menlu",
    "Jerman",
    "Retno",
    "Marsudi",
    "di",
    "perang",
    "dagang",
    "\uD83D\uDE00",
    "é",
    "'",
    "’s",
    "RI",
    "Tiongkok",
    "$",
    "US",
    "Trump",
    "nya",
    "kedua negara",
    "Washington",
    "\t",
    "İstanbul",
    "ß",
    "1",
    "U-23",
    "\uD83D",
    "timnas"
  };

  @ParameterizedTest
  @MethodSource
  void namesCountries(String text, String expected) {
    Relation relation = Told.RELATIONS.of(Told.article("Berita", text));
    assertEquals(expected, codes(relation), text);
  }

  static List<Object[]> namesCountries() {
    return Told.table("named-countries.tsv", 2).map(row -> (Object[]) row).toList();
  }

  @ParameterizedTest
  @MethodSource
  void tellsPairs(String title, String body, String expected) {
    Relation relation = Told.RELATIONS.of(Told.article(title, body));
    String pairs = relation.pairs().stream().map(Pair::toString).collect(Collectors.joining(" "));
    assertEquals(expected, pairs, title);
  }

  static List<Object[]> tellsPairs() {
    return Told.table("told-pairs.tsv", 3).map(row -> (Object[]) row).toList();
  }

  @Test
  void givesReasonsAndOffsets() {
    Article article =
        Told.article("Kremlin Bantah", "Presiden Vladimir Putin bertemu warga Jepang di Moskow.");
    List<String> told =
        Told.RELATIONS.of(article).mentions().stream()
            .map(m -> m.country() + " " + m.reason() + " " + text(article, m))
            .toList();
    assertEquals(
        List.of(
            "RU OFFICE Kremlin",
            "RU PERSON Vladimir Putin",
            "JP DEMONYM Jepang",
            "RU CAPITAL Moskow"),
        told);
  }

  /**
   * Blanks of any width, hyphens of any kind and what nobody sees: the same tags, in their place.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Indonesia dan Korea\u00a0Selatan      | Indonesia dan Korea Selatan",
        "Indonesia dan Korea  Selatan          | Indonesia dan Korea Selatan",
        "Indonesia\u202fdan Korea\u202fSelatan | Indonesia dan Korea Selatan",
        "Indonesia dan Korea \u200bSelatan     | Indonesia dan Korea Selatan",
        "perang Rusia\u2011Ukraina             | perang Rusia-Ukraina",
        "perang Rusia\u2010Ukraina             | perang Rusia-Ukraina",
        "perang Rusia \u2011 Ukraina           | perang Rusia - Ukraina",
        "kerja\u00a0sama RI\u2011Tiong\u00adkok | kerja sama RI-Tiongkok",
        "perang\u00a0 dagang AS-Tiong\u200bkok | perang dagang AS-Tiongkok",
        "Presi\u00adden Vla\u00addimir\u00a0Pu\u00adtin di Indonesia | Presiden Vladimir Putin di Indonesia",
        "\ufeffRusia menilai US\u00a0$ 5 juta   | Rusia menilai US $ 5 juta",
        "Mali\u2011mali di Rusia               | Mali-mali di Rusia"
      })
  void writingChangesNoTag(String written, String plain) {
    Article article = Told.article("Berita " + written, "Ini soal " + written + ". Selesai.");
    Article same = Told.article("Berita " + plain, "Ini soal " + plain + ". Selesai.");
    Relation found = Told.RELATIONS.of(article);
    Relation expected = Told.RELATIONS.of(same);
    assertEquals(expected.countries(), found.countries());
    assertEquals(expected.pairs(), found.pairs());
    assertEquals(expected.topics(), found.topics());
    assertEquals(told(same, expected), told(article, found));
  }

  /** Its mentions, each with its text as it is seen. */
  private static List<String> told(Article article, Relation relation) {
    return relation.mentions().stream()
        .map(m -> m.part() + " " + m.country() + " " + m.reason() + " " + text(article, m))
        .map(told -> told.replaceAll("\\p{Cf}", "").replaceAll("[\\p{Zs}]+", " "))
        .toList();
  }

  /** A matter stands for its side, and is no institution. */
  @Test
  void takesNoMatterForAnOffice() {
    Relation relation =
        Told.RELATIONS.of(Told.article("Parlemen Inggris Tolak Brexit", "Komisi Eropa menunggu."));
    assertEquals(
        List.of("GB NAME", "EU MATTER", "EU OFFICE"),
        relation.mentions().stream().map(m -> m.country() + " " + m.reason()).toList());
    Mention permit =
        Told.RELATIONS.of(Told.article("Indonesia", "Paspor dan Kitas.")).mentions().getLast();
    assertEquals("ID MATTER", permit.country() + " " + permit.reason());
  }

  /** A palace stands for its country as an office does, and is no institution. */
  @ParameterizedTest
  @CsvSource({
    "Istana Bogor, ID, true",
    "Istana Kepresidenan, ID, true",
    "Istana Malacañang, PH, true",
    "Malacañang, PH, false",
    "Gedung Putih, US, false",
    "Pejambon, ID, false",
  })
  void tellsPalacesFromOffices(String name, String country, boolean palace) {
    Relation relation =
        Told.RELATIONS.of(Told.article("Indonesia", "Mereka bertemu di " + name + " kemarin."));
    Mention last = relation.mentions().getLast();
    assertEquals(country + " OFFICE", last.country() + " " + last.reason());
    assertEquals(palace, Countries.builtIn().isPalace(name));
  }

  /** Who held none of the listed offices is a person all the same, and no institution. */
  @Test
  void takesNoPersonForAnOffice() {
    Article article =
        Told.article(
            "Luhut", "Menko Luhut Binsar Pandjaitan dan Sri Mulyani menemui Nancy Pelosi di Bali.");
    assertEquals(
        List.of("ID PERSON", "ID OFFICE", "ID PERSON", "ID PERSON", "US PERSON", "ID CAPITAL"),
        Told.RELATIONS.of(article).mentions().stream()
            .map(m -> m.country() + " " + m.reason())
            .toList());
  }

  @Test
  void readsTitlesInSmallLetters() {
    Article article =
        Told.article(
            "tawaran as untuk korut", "Pemerintah Amerika Serikat menawarkan Korea Utara dialog.");
    assertEquals("KP US", codes(Told.RELATIONS.of(article)));
    assertEquals(
        List.of("as", "korut"),
        Told.RELATIONS.of(article).mentions().stream()
            .filter(m -> m.part() == Mention.Part.TITLE)
            .map(m -> text(article, m))
            .toList());
  }

  @Test
  void saysMoreOfWhatTheTitleNames() {
    List<Salience> countries =
        Told.RELATIONS
            .of(
                Told.article(
                    "Jepang Kirim Bantuan ke Filipina", "Jepang mengirim bantuan. Swiss juga."))
            .countries();
    assertEquals(List.of("JP", "PH", "CH"), countries.stream().map(Salience::country).toList());
    assertTrue(countries.getFirst().inTitle() && countries.getFirst().inLead());
  }

  /** A list that the version knows nothing of would change tags unseen. */
  @Test
  void hasAVersionOfAllItsLists() throws IOException {
    Path lists = Needs.home().resolve("indexer/src/main/resources/id/telusur/relation");
    try (Stream<Path> files = Files.list(lists)) {
      assertEquals(
          Resource.ALL,
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals(Regions.FILE)) // which no tag follows from
              .sorted()
              .toList());
    }
    assertTrue(Relations.version().matches("[0-9a-f]{64}"), Relations.version());
  }

  @Test
  void survivesAnyText() {
    Random random = Needs.random("random articles");
    for (int round = 0; round < Needs.rounds(400, 40_000); round++) {
      Article article = Told.article(draw(random, 8), draw(random, 120), draw(random, 40));
      Relation relation = Told.RELATIONS.of(article);
      for (Mention mention : relation.mentions()) {
        assertTrue(mention.end() <= source(article, mention).length(), mention::toString);
      }
      assertEquals(
          relation.mentions().stream().map(Mention::country).collect(Collectors.toSet()),
          relation.countries().stream().map(Salience::country).collect(Collectors.toSet()));
      assertEquals(relation, Told.RELATIONS.of(article));
    }
  }

  @Test
  void takesTimeByTheLengthOfTheText() {
    String text = "Iran dan Amerika Serikat berunding soal nuklir di Wina. ".repeat(4000);
    assertAll(() ->
        assertEquals(12_000, Told.RELATIONS.of(Told.article("Berita", text)).mentions().size()));
  }

  private static String draw(Random random, int most) {
    var text = new StringBuilder("x");
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString().replace('\n', ' ').replace('\t', ' ');
  }

  private static String codes(Relation relation) {
    var codes = new TreeSet<String>();
    relation.mentions().forEach(mention -> codes.add(mention.country()));
    return String.join(" ", codes);
  }

  private static String text(Article article, Mention mention) {
    return source(article, mention).substring(mention.start(), mention.end());
  }

  private static String source(Article article, Mention mention) {
    return mention.part() == Mention.Part.TITLE ? article.title() : article.bodyText();
  }
}
