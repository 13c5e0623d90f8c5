package id.telusur.query;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts that someone might type, and many that nobody would. */
public final class RandomQueries {
  private static final List<String> PIECES =
      List.of(
          "latihan",
          "militer",
          "kerja",
          "sama",
          "kerja sama",
          "Tiongkok",
          "China",
          "RI",
          "Menlu",
          "latma",
          "yang",
          "di",
          "dan",
          "2+2",
          "G20",
          "13 Agustus 2024",
          "2023",
          "13/8/2024",
          "DAN",
          "ATAU",
          "BUKAN",
          "AND",
          "OR",
          "NOT",
          "-",
          "(",
          ")",
          "((((",
          "))",
          "\"",
          "\u201C",
          "*",
          "nike*",
          "a*",
          "m* b* c*",
          "judul:",
          "title:nikel",
          "judul:Timur",
          "Tengah",
          "negara:CN",
          "negara:",
          "sumber:\"CNN",
          "tanggal:2024",
          "tanggal:2024-08-01..2024-08-31",
          "tanggal:0",
          "topik:",
          ":",
          ",",
          ";",
          "!",
          "~2",
          "^",
          "\\",
          "/",
          "&",
          "|",
          "\t",
          "\n",
          "\u00a0",
          "\u0000",
          "\u00e9",
          "\u0130",
          "\u0301",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u4e2d\u56fd",
          "\u0627\u0644",
          "\u200b",
          "\uFFFF",
          "hati-hati",
          "-(",
          "-(di)",
          "BUKAN di",
          "(RI)-",
          "judul:-",
          "judul:-nikel",
          "-nikel",
          "--x",
          "x-ATAU",
          "U.S.",
          "yg",
          "brp",
          "'s",
          "-RI-China",
          "-x/di",
          "\u2013nikel",
          "negara:(CN ATAU JP)",
          "tanggal:(2019 DAN",
          "negara:Korea",
          "Utara",
          "tahun:5",
          "Oktober",
          "Sabtu",
          "hari",
          "akhir",
          "minggu",
          "5-7 Oktober 2019",
          "2019-10",
          "will",
          "diKamboja",
          "as",
          "kerja/sama",
          "US$31",
          "us$ ",
          "$",
          "Indonesiayang");

  private RandomQueries() {}

  /** A text of up to a few dozen pieces; a few are very long. */
  public static String text(RandomGenerator random) {
    var text = new StringBuilder();
    int pieces = random.nextInt(500) == 0 ? 3000 : random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
