package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.search.Marker.Spot;
import id.telusur.testing.Needs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final String TEXT =
      "Kalimat pertama. Latihan digelar di Natuna. Nelayan melaut.\n"
          + "Latihan militer bersama disepakati! Militer berangkat. Penutup.";

  @Test
  void sentencesWithMostOfTheQueryComeInTheOrderOfTheText() {
    List<Spot> spots = spots(TEXT, "atihan", "ilite");
    assertEquals(
        "L[atihan] digelar di Natuna. / L[atihan] m[ilite]r bersama disepakati! / M[ilite]r berangkat.",
        show(Snippets.of(TEXT, spots)));
  }

  /** By number alone, "RI" and "Tiongkok" would fill all three. */
  @Test
  void aSentenceWithWhatTheOthersDoNotShowComesBeforeOneThatRepeatsThem() {
    String text =
        "RI dan Tiongkok bertemu. Tiongkok senang, kata Tiongkok. RI setuju. Agenda: latma. RI pulang.";
    assertEquals(
        "[RI] dan [Tiongkok] bertemu. / [Tiongkok] senang, kata [Tiongkok]. / Agenda: [latma].",
        show(Snippets.of(text, spots(text, "RI", "Tiongkok", "latma"))));
  }

  @Test
  void aStopBehindAShortFormEndsNoSentence() {
    String text =
        "Rapat dibuka. Kapolda Irjen Pol. Luki dan Prof. B. J. Habibie hadir di Jl. Merdeka. Usai.";
    assertEquals(
        "Kapolda Irjen Pol. Luki dan Prof. B. J. [Habibie] hadir di Jl. Merdeka.",
        show(Snippets.of(text, spots(text, "Habibie"))));
    assertEquals("Rapat dibuka.", show(Snippets.of(text, List.of())));
  }

  @Test
  void withoutAMatchTheFirstSentenceIsShown() {
    assertEquals("Kalimat pertama.", show(Snippets.of(TEXT, List.of())));
  }

  @Test
  void aLongSentenceIsCutAroundItsMatch() {
    String words = "kata ".repeat(100);
    String shown =
        show(Snippets.of(words + "cari " + words, spots(words + "cari " + words, "cari")));
    assertTrue(shown.startsWith("\u2026kata") && shown.endsWith("\u2026"), shown);
    assertTrue(shown.contains("kata [cari] kata") && shown.length() < 300, shown);
  }

  @Test
  void aLongSentenceIsCutWhereMostOfTheQueryStands() {
    String words = "kata ".repeat(100);
    String text = "RI " + words + "latma RI Tiongkok " + words;
    String shown = show(Snippets.of(text, spots(text, "latma", "RI", "Tiongkok")));
    assertTrue(shown.contains("kata [latma RI Tiongkok] kata") && shown.length() < 300, shown);
  }

  /** However far a sentence goes on: what is read of it ends with a word, too. */
  @Test
  void aCutPartsNoWord() {
    for (int more = 1; more <= 10; more++) {
      String text =
          "harga "
              + "x".repeat(more)
              + " kata".repeat(194)
              + " harga".repeat(8)
              + " kata".repeat(99);
      String shown = show(Snippets.of(text, spots(text, "harga")));
      for (String word : shown.replaceAll("[\u2026\\[\\]/]", " ").strip().split("\\s+")) {
        assertTrue(word.matches("harga|kata|x+"), shown);
      }
    }
  }

  @Test
  void aCutPartsNoSurrogates() {
    for (int before : new int[] {100, 101}) {
      String text = "a".repeat(before % 2) + "\uD83D\uDE00".repeat(before) + "!nikel";
      text += "\uD83D\uDE00".repeat(900);
      String shown = show(Snippets.of(text, spots(text, "nikel")));
      assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(shown), shown);
    }
  }

  @Test
  void blanksBetweenMarksAreMarkedToo() {
    assertEquals(
        "[satu dua], [tiga]",
        LuceneSearchesTest.show(
            Marker.mark("satu dua, tiga", spots("satu dua, tiga", "satu", "dua", "tiga"))));
  }

  @Test
  void anyTextAndAnySpotsGiveSnippetsOfTheText() {
    var random = Needs.random("snippets");
    String letters = "ab .!?\n\uD83D\uDE00\u2029";
    int shown = 0;
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder("x");
      random
          .ints(random.nextInt(700), 0, letters.length())
          .forEach(at -> text.append(letters.charAt(at)));
      List<Spot> spots = new ArrayList<>();
      for (int n = random.nextInt(8); n > 0; n--) {
        int start = random.nextInt(text.length());
        spots.add(new Spot(start, start + 1 + random.nextInt(text.length() - start), n));
      }
      spots.sort(Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end));
      for (MarkedText snippet : Snippets.of(text.toString(), spots)) {
        assertTrue(text.indexOf(snippet.text().replace("\u2026", "")) >= 0);
        shown++;
      }
    }
    assertTrue(shown > 20_000, "too few snippets to tell: " + shown);
  }

  private static List<Spot> spots(String text, String... words) {
    var spots = new ArrayList<Spot>();
    for (int clause = 0; clause < words.length; clause++) {
      for (int at = text.indexOf(words[clause]);
          at >= 0;
          at = text.indexOf(words[clause], at + 1)) {
        spots.add(new Spot(at, at + words[clause].length(), clause));
      }
    }
    spots.sort(Comparator.comparingInt(Spot::start));
    return spots;
  }

  private static String show(List<MarkedText> snippets) {
    return snippets.stream().map(LuceneSearchesTest::show).collect(Collectors.joining(" / "));
  }
}
