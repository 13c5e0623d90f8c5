package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists hold together, and a user's own words count. */
class LexiconTest {
  @Test
  void ownWordsCount() {
    var stemmer = new Stemmer(Lexicon.read(text("# ours\ntiktakin 3\nberuna name\n")));
    assertEquals("tiktakin", stemmer.stem("ditiktakinkan"));
    assertEquals("beruna", stemmer.stem("berunanya"));
    assertEquals("kunjung", stemmer.stem("mengunjungi"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ditangkap, tangkap",
    "Kunjungan, kunjungan",
    "Menyerang, serang",
    "Serangan, serang",
    "Penyelundup, selundup",
    "Perth, perth",
    "Medvedev, medvedev",
    "perapian, perapian",
    "perapiannya, perapian",
    "pemerintahannya, pemerintah",
  })
  void besideOwnWordsOthersAreCutAsBefore(String word, String root) throws Exception {
    Lexicon own = Lexicon.read(text("tiktakin\nperapian\n")).forSearch();
    try (var analyzer = new RootAnalyzer(own)) {
      assertEquals(root, SingleWord.root(analyzer, word));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kata x9", "kata  9", " kata"})
  void badLineIsShown(String line) {
    var bad = assertThrows(IllegalArgumentException.class, () -> Lexicon.read(text(line + "\n")));
    assertTrue(bad.getMessage().endsWith(": " + line), bad.getMessage());
  }

  @Test
  void editorsMayWriteAByteOrderMark() throws IOException {
    assertEquals(
        "tiktakin", new Stemmer(Lexicon.read(text("\uFEFFtiktakin 3"))).stem("ditiktakinkan"));
  }

  @Test
  void derivedFormsOfARootHaveItsTerm() {
    var search = new Stemmer(Lexicon.search());
    assertEquals("mendalam", search.stem("memperdalam"));
    assertEquals("mendalam", search.stem("pendalamannya"));
    assertEquals("pedalaman", search.stem("pedalamannya"));
    assertEquals("dalam", search.stem("dalamnya"));
    assertEquals("dalam", new Stemmer(Lexicon.plain()).stem("memperdalam"));
  }

  @ParameterizedTest
  @CsvSource({
    "ditangguhkan, menangguhkan",
    "tangguhkan, menangguhkan",
    "tangguhkanlah, menangguhkan",
    "tangguh, tangguh",
    "akui, mengaku",
    "duduki, menduduki",
    "bukukan, membukukan",
    "dialami, mengalami",
    "alami, alami",
  })
  void headlinesLeavePrefixesOff(String form, String term) {
    assertEquals(term, new Stemmer(Lexicon.search()).stem(form));
  }

  @Test
  void noRootStandsTwice() {
    var seen = new HashSet<String>();
    var twice = new ArrayList<String>();
    Lexicon.resource(
        "roots.txt",
        line -> {
          String root = line.split(" ", 2)[0];
          if (!seen.add(root)) {
            twice.add(root);
          }
        });
    assertEquals(List.of(), twice);
  }

  @Test
  void tablesAreSmall() {
    assertTrue(Lexicon.search().bytes() < 5 << 20, Lexicon.search().bytes() + " bytes");
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
