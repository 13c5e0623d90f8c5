package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.DefaultLocale;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An index that was written with other terms is not taken for alike. */
class AnalysisVersionTest {
  /** Something for each rule of the code, in words that no list is likely to change. */
  private static final String TEXT =
      """
      Menlu RI menandatangani perjanjian kerja sama dengan RRT, Jum’at 13/8/2024 pukul 10.30.
      Negara-negara itu berlari-lari; harganya Rp3,5 triliun (US$2, USD2, 5%). Ber-KTP, se-Asia, HUT ke-79 dan F-16.
      Türkiye, Qur'an, Indonesia-Tiongkok, anti-terorisme, 中国, 2+2. Perth dan Kelantan diperbaiki.
      antaraIrandan detikNews, CNN Indonesia
      PM₂.₅, km², AS², 1½ persen, 3 ½, 100kg-200kg, B. J. Habibie
      """;

  @Test
  void codeThatMakesOtherTermsHasAnotherVersion() {
    String indexed =
        "menlu ri RI menandatangani perjanjian kerja sama dengan rrt RRT jumat 13/8/2024 pukul 10.30 "
            + "negara negara itu berlari lari harganya rp 3,5 triliun usd 2 usd USD 2 5 persen ber ktp KTP se asia "
            + "hut HUT ke 79 dan f16 turkiye quran indonesia tiongkok anti terorisme 中 国 2+2 perth dan kelantan "
            + "diperbaiki antara iran dan detiknews cnn CNN cnn-indonesia "
            + "pm2.5 km2 as AS 1,5 persen 3,5 100 kg 200 kg bj BJ habibie";
    String root =
        "menlu ri tandatangan perjanjian kerjasama dengan rrt jumat 13/8/2024 pukul 10.30 negara itu "
            + "lari harga rp 3,5 triliun usd 2 usd 2 5 persen ktp asia hut 79 dan f16 turkiye quran indonesia tiongkok "
            + "anti terorisme 中 国 2+2 perth dan kelantan memperbaiki antara iran dan detiknews cnn cnn-indonesia "
            + "pm2.5 km2 as 1,5 persen 3,5 100 kg 200 kg bj habibie";
    assertEquals(
        "telusur-id-18 | %s | %s".formatted(indexed, root),
        "%s | %s | %s".formatted(AnalysisVersion.CODE, terms(true), terms(false)),
        "other terms need another version");
  }

  @Test
  void ownWordsHaveAVersion() {
    String none = AnalysisVersion.with(new byte[0]);
    assertEquals(none, Analysis.version());
    String own = AnalysisVersion.with("tiktakin\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(none + "+", true),
        List.of(own.substring(0, none.length() + 1), Analysis.hasOwnWords(own)));
    assertFalse(Analysis.hasOwnWords(none));
    assertTrue(Analysis.isAlikeButForOwnWords(own));
    assertFalse(Analysis.isAlikeButForOwnWords("telusur-id-1-0000000000000000"));
  }

  @Test
  void theLocaleDoesNotMatter() {
    DefaultLocale.in(
        "ar-EG", () -> assertEquals(Analysis.version(), AnalysisVersion.with(new byte[0])));
  }

  private static String terms(boolean indexed) {
    return Analysis.terms(indexed ? Analysis.indexed() : Analysis.root(), TEXT).stream()
        .map(Analysis.Term::text)
        .collect(Collectors.joining(" "));
  }
}
