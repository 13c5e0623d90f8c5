package id.telusur.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.telusur.article.Article;
import id.telusur.article.Published;
import id.telusur.testing.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {
  private static final String TEXT =
      """
      Pemerintah Indonesia dan Tiongkok menggelar dialog tingkat menteri luar negeri dan menteri \
      pertahanan di Jakarta, Selasa. Kedua negara sepakat memperluas latihan bersama, pendidikan \
      perwira, dan kerja sama industri pertahanan. Pertemuan berikutnya diadakan di Beijing tahun \
      depan. Menteri luar negeri menyebut dialog itu penting untuk menjaga kepercayaan di kawasan, \
      terutama di laut, dan berharap perundingan tata perilaku segera rampung.\
      """;

  private static final String OTHER =
      """
      Nelayan Natuna meminta kapal patroli ditambah setelah kapal asing kembali terlihat di utara \
      pulau itu. Mereka khawatir jaring rusak dan hasil tangkapan berkurang. Badan Keamanan Laut \
      menjanjikan pengawasan lebih sering dengan dua kapal dan satu pesawat, serta pos baru yang \
      dibangun tahun ini. Bupati menyatakan bantuan bahan bakar bagi nelayan sudah dianggarkan, \
      dan koperasi setempat akan membeli ikan dengan harga yang wajar.\
      """;

  private static final String PRICE =
      """
      Harga emas batangan hari ini tercatat di situs resmi perusahaan. Harga pembelian kembali \
      juga berubah mengikuti pasar dunia. Pembeli dikenai pajak sesuai dengan aturan menteri \
      keuangan, dan setiap pembelian disertai bukti potong pajak. Emas dijual dalam pecahan \
      setengah gram hingga satu kilogram di semua gerai. Persediaan dapat berubah sewaktu waktu \
      menurut permintaan di setiap kota, dan pembayaran diterima dengan kartu atau tunai.\
      """;

  static Stream<Arguments> pairs() {
    return Stream.of(
        pair("sama persis", true, a("Dialog", TEXT), a("Dialog", TEXT)),
        pair("judul lain", true, a("Dialog di Jakarta", TEXT), a("RI dan RRT Bertemu", TEXT)),
        pair("huruf besar", true, a("Dialog", TEXT), a("DIALOG", TEXT.toUpperCase(Locale.ROOT))),
        pair("spasi hilang", true, a("D", TEXT), a("D", TEXT.replace(" di Jakarta", " diJakarta"))),
        pair("dua kata lain", true, a("D", TEXT), a("D", TEXT.replace("menggelar", "mengadakan"))),
        pair(
            "satu kalimat lagi",
            true,
            a("D", TEXT),
            a("D", TEXT + " Acara itu tertutup bagi pers.")),
        pair("satu kalimat kurang", true, a("D", TEXT), a("D", without(TEXT, "Pertemuan"))),
        pair("berita lain", false, a("Dialog", TEXT), a("Nelayan", OTHER)),
        pair("judul sama, isi lain", false, a("Dialog RI", TEXT), a("Dialog RI", OTHER)),
        pair("separuh isi sama", false, a("Dialog", TEXT), a("Dialog", half(TEXT) + half(OTHER))),
        pair(
            "sangat pendek, sama",
            true,
            a("Gempa", "Tidak ada korban."),
            a("Gempa", "Tidak ada korban.")),
        pair(
            "sangat pendek, lain",
            false,
            a("Gempa di Nias pagi ini", "Tidak ada korban."),
            a("Gempa di Nias pagi ini", "Belum ada laporan.")),
        pair("satu kata", false, a("Satu", "Dua"), a("Dua", "Satu")),
        pair("tanpa kata", false, a("!", "..."), a("!", "???")),
        pair("tanpa kata, sama", true, a("!", "..."), a("!", "...")),
        pair(
            "tiap hari, angka lain",
            false,
            a("Emas Rp 751.000", PRICE, 10),
            a("Emas Rp 753.500", PRICE, 11)),
        pair("angka lain, hari sama", true, a("3 Tewas", TEXT, 10), a("5 Tewas", TEXT, 10)),
        pair(
            "hari lain, angka sama",
            true,
            a("Dialog 2+2", TEXT, 10),
            a("Dialog 2+2 di Jakarta", TEXT, 12)),
        pair(
            "hari lain, banyak angka",
            true,
            a("14.965 soal Rp 10,35 T", TEXT, 10),
            a("14.965 soal Rp 10,35 T pada 2019", TEXT, 11)),
        pair(
            "hari lain, satu tanpa angka", true, a("Dialog 2+2", TEXT, 10), a("Dialog", TEXT, 12)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void copiesAreToldFromOthers(String what, boolean copies, Article one, Article other) {
    Signature some = Signature.of(one);
    Signature others = Signature.of(other);
    assertEquals(
        copies, some.isCopyOf(others), () -> what + ": " + Estimates.similarity(some, others));
    assertEquals(copies, others.isCopyOf(some), "the other way round");
  }

  @Test
  void whatWasStoredIsReadBack() {
    Signature signature = Signature.of(a("Dialog 2+2", TEXT, 3));
    byte[] bytes = signature.bytes();
    assertEquals(Signature.SIZE, bytes.length);
    assertArrayEquals(bytes, Signature.read(bytes, 0, bytes.length).bytes());
    assertEquals(Signature.BANDS, signature.keys().size());
    assertThrows(IllegalArgumentException.class, () -> Signature.read(bytes, 0, 5));
  }

  @Test
  void theEstimateIsNearTheExactSimilarity() {
    Random random = Needs.random("similarity");
    double squares = 0;
    int rounds = 300;
    for (int i = 0; i < rounds; i++) {
      int shared = random.nextInt(300);
      String both = words(random, shared);
      Signature one = Signature.of(a("Satu", both + words(random, 300 - shared)));
      Signature other = Signature.of(a("Dua", both + words(random, 300 - shared)));
      double exact = Math.max(0, shared - 2.0) / (600 - shared);
      squares += Math.pow(Estimates.similarity(one, other) - exact, 2);
    }
    assertEquals(0, Math.sqrt(squares / rounds), 0.045, "root mean square error");
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, 1_000_000)
        .mapToObj(word -> Integer.toString(word) + " ")
        .collect(Collectors.joining());
  }

  private static Arguments pair(String what, boolean copies, Article one, Article other) {
    return Arguments.of(what, copies, one, other);
  }

  private static Article a(String title, String body) {
    return new Article("x", title, List.of(body), null, null, null, null, "id", null);
  }

  private static Article a(String title, String body, int day) {
    var published = new Published(LocalDate.of(2024, 8, day), null);
    return new Article("x", title, List.of(body), published, null, null, null, "id", null);
  }

  private static String without(String text, String sentence) {
    return text.replaceAll(sentence + "[^.]*\\. ", "");
  }

  private static String half(String text) {
    return text.substring(0, text.length() / 2);
  }
}
