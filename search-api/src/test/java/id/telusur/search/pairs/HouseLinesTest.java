package id.telusur.search.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HouseLinesTest {
  private static final String LINE = " Copyright 2025 Surat Kabar Kota. Hak cipta dilindungi.";

  @Test
  void cutsWhatThreeTextsEndWith() {
    List<String> texts =
        List.of(
            "Presiden tiba di Beijing." + LINE,
            "Menlu bertemu Lavrov." + LINE,
            "Kapal ditangkap di Natuna." + LINE,
            "Kuota haji bertambah. Hak cipta dilindungi.",
            "");
    assertEquals(
        List.of(
            "Presiden tiba di Beijing. ",
            "Menlu bertemu Lavrov. ",
            "Kapal ditangkap di Natuna. ",
            "Kuota haji bertambah. Hak cipta dilindungi.",
            ""),
        cut(texts));
  }

  @Test
  void cutsTheHeadlinesOfTheDay() {
    String headlines = " Raja Baru Keraton Dilantik. Harga Emas Naik Lagi.".repeat(12);
    List<String> texts =
        Stream.of("Presiden tiba di Beijing.", "Menlu bertemu Lavrov.", "Kuota haji bertambah.")
            .map(text -> (text + " ").repeat(20).strip())
            .toList();
    assertEquals(
        texts.stream().map(text -> text + " ").toList(),
        cut(texts.stream().map(text -> text + headlines).toList()));
  }

  @Test
  void leavesWhatTwoShareAndCopiesOfOneArticle() {
    List<String> two = List.of("Presiden tiba." + LINE, "Menlu tiba." + LINE, "Kapal tiba.");
    assertEquals(two, cut(two));
    String article = "Kedua negara sepakat bekerja sama. ".repeat(20).strip();
    List<String> copies = Collections.nCopies(4, article);
    assertEquals(copies, cut(copies));
  }

  private static List<String> cut(List<String> texts) {
    int[] ends = HouseLines.ends(texts);
    var cut = new ArrayList<String>();
    for (int i = 0; i < ends.length; i++) {
      cut.add(texts.get(i).substring(0, ends[i]));
    }
    return cut;
  }
}
