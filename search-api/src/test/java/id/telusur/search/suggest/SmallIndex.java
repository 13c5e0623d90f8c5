package id.telusur.search.suggest;

import id.telusur.query.Facet;
import id.telusur.query.Naming;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;

/** A few articles of this field, real enough to be completed and corrected from. */
public final class SmallIndex {
  private static final String[][] ARTICLES = {
    {
      "Indonesia dan Tiongkok Gelar Latihan Militer Bersama",
      "Indonesia dan Tiongkok menggelar latihan militer bersama di Batam. Menteri pertahanan kedua"
          + " negara menandatangani kerja sama pertahanan."
    },
    {
      "TNI: Latihan Militer Bersama Australia Dimulai",
      "Pasukan TNI dan Australia memulai latihan militer bersama. Latihan itu bagian dari kerja sama"
          + " pertahanan, kata Menteri Pertahanan."
    },
    {
      "Menlu Retno: Kerja Sama Pertahanan Perlu Diperluas",
      "Jakarta - Menteri luar negeri Menlu Retno menyebut kerja sama pertahanan perlu diperluas."
    },
    {
      "Menlu Retno Bahas Kerja Sama Pertahanan dengan Jepang",
      "Jakarta - Menteri luar negeri Menlu Retno menemui duta besar Jepang."
    },
    {
      "Nelayan Natuna Keluhkan Kapal Asing",
      "Para nelayan di Natuna mengeluhkan kapal asing yang menangkap ikan di perairan Natuna."
    },
    {
      "Kapal Asing Ditangkap di Perairan Natuna",
      "Kapal asing ditangkap di perairan Natuna. Nelayan Natuna menyambut penangkapan kapal asing."
    },
    {
      "Ekspor Nikel ke Tiongkok Naik",
      "Nilai ekspor nikel ke Tiongkok naik, kata Menteri Perdagangan. Harga nikel juga naik, kata G20."
          + " Korea Selatan dan Sri Lanka menyusul."
          + " IA-CEPA mulai berjalan cepat, tulis www.contoh.com."
    },
    {
      "Xi Anggraini Tiba di Manado",
      "Di Manado, Xi Anggraini tiba untuk pekan olahraga, PON XI. Ia cepat."
    },
    {
      "Xi Anggraini Pulang ke Timur dan ke Barat",
      "Usai PON XI, maka PON XI lain menyusul, kata Xi Anggraini. Lalu PON XI. Sepak bola malam. Ia cepat, jalur timur-barat, ya, timur-barat."
    },
  };

  private SmallIndex() {}

  public static DirectoryReader open(Path folder) throws IOException {
    var lines = new ArrayList<String>();
    for (int i = 0; i < ARTICLES.length; i++) {
      lines.add(Articles.line("a" + i, ARTICLES[i][0], ARTICLES[i][1], "2024-08-13"));
    }
    var index = new TestIndex(folder);
    index.publish(lines);
    return Opened.live(index.home().folder());
  }

  /** Names as a caller has them; no article holds the last. */
  static ThingNames names() {
    return ThingNames.of(
        List.of(
            naming("menteri luar negeri"),
            naming("Duta Besar Jepang", "duta besar"),
            naming("Menlu RETNO"),
            new Naming(List.of("penangkap ikan"), List.of("menangkap ikan")),
            naming("G20"),
            naming("IA-CEPA"),
            naming("BRICS")));
  }

  private static Naming naming(String... names) {
    return new Naming(List.of(names), List.of());
  }

  /** Labels as a caller has them; one has no article. */
  static List<Label> labels() {
    return List.of(
        new Label(Facet.COUNTRY, "CN", List.of("Tiongkok", "China", "RRT", "Cina"), 2),
        new Label(Facet.COUNTRY, "TG", List.of("Togo"), 0),
        new Label(Facet.COUNTRY, "KR", List.of("Korea Selatan"), 1),
        new Label(Facet.COUNTRY, "LK", List.of("Sri Lanka"), 1),
        new Label(
            Facet.TOPIC,
            "defence-security",
            List.of("Pertahanan dan keamanan", "Defence and security"),
            3));
  }
}
