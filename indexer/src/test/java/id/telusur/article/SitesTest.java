package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as sites of many kinds make them, written for this test. Each begins with its title, date,
 * author and source; its text is the same four paragraphs, and nothing else.
 */
class SitesTest {
  private static final List<String> TEXT =
      List.of(
          "Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri China Wang Yi di Jakarta,"
              + " Selasa, untuk membahas kerja sama pertahanan dan perdagangan kedua negara.",
          "Dalam pertemuan itu kedua menteri sepakat memperkuat dialog strategis serta mempercepat"
              + " proyek kereta cepat yang menghubungkan Jakarta dan Bandung.",
          "\"Kami menyambut baik investasi yang menghormati lingkungan,\" kata Retno kepada"
              + " wartawan seusai pertemuan.",
          "Perdagangan bilateral kedua negara mencapai 127 miliar dolar AS pada 2023, naik dari"
              + " tahun sebelumnya, menurut Kementerian Perdagangan.");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "berhalaman-wit",
        "graf-beracuan",
        "halaman-semua",
        "isi-dalam-json",
        "json-rusak-diperbarui",
        "kantor-berita",
        "kementerian",
        "kicauan-di-tengah",
        "label-penulis",
        "mikrodata",
        "pembuka-terpisah",
        "portal-pecahan",
        "sisipan-dan-komentar",
        "tahun-dua-angka",
        "tanpa-paragraf",
        "tanpa-tanda"
      })
  void thePageIsReadAsAPersonWould(String name) throws IOException {
    String page = page(name);
    List<String> told = page.lines().skip(1).limit(4).toList();
    Path file = Files.writeString(folder.resolve(name), page.substring(page.indexOf("-->") + 3));
    Article article = Records.article(Records.of(file).getFirst());
    assertAll(
        () -> assertEquals(told.get(0), article.title()),
        () -> assertEquals(told.get(1), CanonicalJson.published(article.published())),
        () -> assertEquals(told.get(2), String.valueOf(article.author())),
        () -> assertEquals(told.get(3), String.valueOf(article.source())),
        () -> assertText(article.body()));
  }

  /** Before the first paragraph its place may stand, behind the last who signed it. */
  private static void assertText(List<String> body) {
    assertTrue(body.getFirst().endsWith(TEXT.getFirst()), body::toString);
    List<String> rest = body.subList(1, body.size());
    boolean signed = body.getLast().startsWith("(");
    assertEquals(TEXT.subList(1, TEXT.size()), signed ? rest.subList(0, rest.size() - 1) : rest);
  }

  private static String page(String name) throws IOException {
    String place = "sites/" + name + ".html";
    try (InputStream in = SitesTest.class.getResourceAsStream(place)) {
      String page =
          new String(Objects.requireNonNull(in, place).readAllBytes(), StandardCharsets.UTF_8);
      for (int i = 0; i < TEXT.size(); i++) {
        boolean quoted = page.contains("\"articleBody\":\"<");
        String text = quoted ? TEXT.get(i).replace("\"", "\\\"") : TEXT.get(i);
        page = page.replace("{" + (i + 1) + "}", text);
      }
      return page;
    }
  }
}
