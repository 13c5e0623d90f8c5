package id.telusur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain from text to terms, under a locale whose i is no i. */
class AnalysisTest {
  private static final List<Analyzer> ALL =
      List.of(
          Analysis.exact(),
          Analysis.indexed(),
          Analysis.root(),
          Analysis.lexical(),
          Analysis.english());

  private Locale before = Locale.getDefault();

  @BeforeEach
  void turkish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Dialog SOM 2+2 | dialog som 2+2",
        "KTT G-20 dan G20 | ktt g20 dan g20",
        "F-16, Su-30 dan MH-370 | f16 su30 dan mh370",
        "COVID-19 | covid 19",
        "75 tahun | 75 tahun",
        "13/8/2024 pukul 10.30 | 13/8/2024 pukul 10.30",
        "1.000 WNI, 1000 WNI, 12.345.678,50 | 1000 wni 1000 wni 12345678,50",
        "0.125, 1.5000, 13.08.2024, 1,000, 2024.100 | 0.125 1.5000 13.08.2024 1,000 2024.100",
        "per-1 Juli, per-31, se-34 provinsi | per 1 juli per 31 se 34 provinsi",
        "SE-2, PER-12 | se2 per12",
        "2023/2024 | 2023 2024",
        "Rp3,5 triliun | rp 3,5 triliun",
        "7,5%, 5 % dan 5%-10% | 7,5 persen 5 persen dan 5 persen 10 persen",
        "100%nya; a%20b, 5%20, 50%% | 100 persen nya a 20b 5 20 50 persen",
        "% dari 5 (%), F-16% | dari 5 f16 persen",
        "USD31 miliar, US$31, US$ 31, KRW5 | usd 31 miliar usd 31 usd 31 krw 5",
        "RI-China | ri china",
        "Al-Sisi | al sisi",
        "Jum'at, Ma’ruf | jumat maruf",
        "Indonesia's ambassador, CHINA’S embassy | indonesia ambassador china embassy",
        "Indonesia's\u4e2d\u56fd | indonesia \u4e2d \u56fd",
        "Cortana.Kecanggihan | cortana kecanggihan",
        "U.S. tariffs, the U.K., R.I., U.S.A.! | us tariffs the uk ri usa",
        "R.A. Kartini, S.B.Yudhoyono, t.co, d.1945 | ra kartini sb yudhoyono t co d 1945",
        "CO\u2082, H\u2082O, CO\u2082e, PM\u2082.\u2085, C\u2086H\u2081\u2082O\u2086 | co2 h2o co2e pm2.5 c6h12o6",
        "CO2, H2O, PM2.5 | co2 h2o pm2.5",
        "2.000 km\u00B2, 3.000m\u00B2, \u00B5g/m\u00B3, CO\u00B2 | 2000 km2 3000 m2 \u00B5g m3 co2",
        "AS\u00B2, RI\u00B2, ku\u00B2, 5 dm\u00B3, KM\u00B2, xm\u00B2 | as ri ku 5 dm3 km2 xm",
        "garis\u00B2, Tiongkok\u00B3, 10\u00B2, 60\u2070-64\u2070, RI\u00B9, ASEAN.\u00B2 | garis tiongkok 10 60 64 ri asean",
        "1½ juta, ½ persen, 2¾-3¼ jam, 2½%, 1.000½ | 1,5 juta 0,5 persen 2,75 3,25 jam 2,5 persen 1000,5",
        "3 ½ juta, 1.000 ½, 2\u00A0¼ jam, 1½ ½, 3  ½, 3, ½, x1 ½ | 3,5 juta 1000,5 2,25 jam 1,5 0,5 3 0,5 3 0,5 x1 0,5",
        "garam,½ sdt, kelapa¼, ½½, 2⅓, 1,5½, x1½ | garam 0,5 sdt kelapa 0,25 0,5 0,5 2 1,5 0,5 x1 0,5",
        "100kg, 50Km, 5persen, 30menit, 16GB, 1,5juta | 100 kg 50 km 5 persen 30 menit 16 gb 1,5 juta",
        "5-10juta, 60km/jam, Rp50ribu, US$5miliar, 100USD | 5 10 juta 60 km jam rp 50 ribu usd 5 miliar 100 usd",
        "100kg-200kg, 8GB-16GB, 10WIB-12WIB, 5ton-10 | 100 kg 200 kg 8 gb 16 gb 10 wib 12 wib 5 ton 10",
        "5jutaan, 2miliaran, 2milyaran, 3triliunan, 10ribuan | 5 jutaan 2 miliaran 2 milyaran 3 triliunan 10 ribuan",
        "5 km-10 km, 5jt-10jt, 5% kg-10, 2 F-16, km-10 | 5 km 10 km 5 jt 10 jt 5 persen kg10 2 f16 km10",
        "F16, G20, 5G, 2+2, 4x4, B20, 3D, U19, Covid19, MH370 | f16 g20 5g 2+2 4x4 b20 3d u19 covid19 mh370",
        "737MAX, 1MDB, 3M, 4K, Rp2M, 20detik, 5juta2, 10kgs, a5kg, km50 | 737max 1mdb 3m 4k rp 2m 20detik 5juta2 10kgs a5kg km50",
        "B. J. Habibie, B. J.Habibie, B.J. Habibie, BJ Habibie | bj habibie bj habibie bj habibie bj habibie",
        "J. R. R. Tolkien, K.H. A. Mustofa, Y.M. B.J. | jrr tolkien kh a mustofa ym bj",
        "vitamin C. A dan B. Itu, 5. A. B, C.\tD. E. | vitamin c a dan b itu 5 a b c de",
        "négara | negara",
        "Tu\u0308rkiye, Phu\u0301 Quo\u0302\u0301c | turkiye phu quoc",
        "Qur\u02BCan, Jum\u00B4at, Mu\u02BFawiyah, \u02BFAbd al-Mu\u02BEmin | quran jumat muawiyah abd al mumin",
        "Kerja sama | kerja sama",
        "中国 | 中 国",
        "Jakarta, CNN Indonesia -- Indonesia | jakarta cnn cnn-indonesia indonesia",
        "(BBC Indonesia), CNBC Indonesia.com | bbc bbc-indonesia cnbc cnbc-indonesia com",
        "CNN, Indonesia; CNN di Indonesia | cnn indonesia cnn di indonesia",
        "Bank Indonesia, CNN Filipina | bank indonesia cnn filipina",
      })
  void exactWords(String text, String terms) {
    assertEquals(terms, join(Analysis.exact(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Indonesia-Tiongkok | indonesia tiongkok",
        "negara-negara | negara",
        "negara-negaranya | negara",
        "negara2 | negara",
        "berlari-lari | lari",
        "tolong-menolong | tolong",
        "meniru-nirukan | tiru",
        "sayur-mayur | sayur",
        "pertama-tama | pertama",
        "Palembang-Bangka | palembang bangka",
        "Vatikan-Kanada, vatikan-kanada | vatikan kanada vatikan kanada",
        "China-Inalum | china inalum",
        "Sudan-Dana | sudan dana",
        "Bali-Ali | bali ali",
        "anti-terorisme | anti terorisme",
        "ber-KTP | ktp",
        "KTP-nya | ktp",
        "se-Asia Tenggara | asia tenggara",
        "tahun 1980-an | tahun 1980",
        "HUT ke-79 | hut 79",
        "malaikat-malaikat-Nya | malaikat",
        "menandatangani kerja sama | tandatangan kerjasama",
        "penandatanganan kerjasama | tandatangan kerjasama",
        "kerja-sama | kerjasama",
        "kerja. Sama saja | kerja sama saja",
        "ratusan orang, tua dan muda | ratus orang tua dan muda",
        "(kerja) sama, kerja / sama | kerja sama kerja sama",
        "kerja\u00A0sama, kerja  sama | kerjasama kerjasama",
        "se-34 provinsi, per-1 Juli | 34 provinsi per 1 juli",
        "Pernah Dilobi, Memveto, Dirompak, Diembargo | pernah lobi veto rompak embargo",
        "TKI Dipancung, Menyelundup Diblokade | tki pancung selundup blokade",
        "Diponegoro, Dimitri, Mendoza, Menteng | diponegoro dimitri mendoza menteng",
        "bertanggung jawabnya | tanggungjawab",
        "kerja persamaan | kerja sama",
        "produk dalam negeri, di luar negeri | produk dalamnegeri di luar negeri",
        "dana bagi hasil, pembagian hasil | dana bagihasil membagi hasil",
        "pekerjaan sama | kerja sama",
        "PEMERINTAH MENANDATANGANI KERJA SAMA | pemerintah tandatangan kerjasama",
        "Undang-Undang Dasar | undang-undang dasar",
      })
  void rootWords(String text, String terms) {
    assertEquals(terms, join(Analysis.root(), text));
  }

  @Test
  void collocationIsOneTermOverItsWords() {
    String text = "Mereka bekerja sama, lalu kerja. Sama saja.";
    List<Analysis.Token> tokens = Analysis.tokens(text);
    assertEquals(new Analysis.Token("bekerja sama", "kerjasama", true, 7, 19), tokens.get(1));
    List<Analysis.Term> terms = Analysis.terms(Analysis.root(), text);
    for (int i = 0; i < terms.size(); i++) {
      assertEquals(i, terms.get(i).position());
    }
  }

  @Test
  void aGenitiveIsNotMarked() {
    assertEquals(
        new Analysis.Term("china", 0, 0, 5), Analysis.terms(Analysis.exact(), "China's").get(0));
  }

  @Test
  void marksCoverTheWords() {
    String text = "Kata “negara-negara” itu, ber-KTP; 1980-an.";
    assertEquals(
        List.of("Kata", "negara-negara", "itu", "ber-KTP", "1980-an"),
        Analysis.terms(Analysis.root(), text).stream()
            .map(term -> text.substring(term.start(), term.end()))
            .toList());
  }

  /** A token is marked as it was written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kadar PM₂.₅ naik | kadar; PM₂.₅; naik",
        "CO₂, 3.000m² | CO₂; 3.000; m²",
        "garis², 2½%, ½ jam | garis; 2½; %; ½; jam",
        "1.000kg | 1.000; kg",
        "sekitar 3 ½ juta | sekitar; 3 ½; juta",
        "Prof. B. J. Habibie | Prof; B. J; Habibie",
      })
  void marksCoverWhatIsWritten(String text, String marked) {
    assertEquals(
        marked,
        Analysis.terms(Analysis.exact(), text).stream()
            .map(term -> text.substring(term.start(), term.end()))
            .collect(Collectors.joining("; ")));
  }

  /** Where a text is read in parts, what stands low or high is told by what stood before. */
  @Test
  void placesDoNotMatter() {
    String filler = "a ";
    for (int i = 4060; i < 4110; i++) {
      String text = filler.repeat(i / 2) + " ".repeat(i % 2) + "PM₂.₅ km² km²";
      List<Analysis.Term> terms = Analysis.terms(Analysis.exact(), text);
      assertEquals(
          List.of("pm2.5", "km2", "km2"),
          terms.subList(i / 2, terms.size()).stream().map(Analysis.Term::text).toList(),
          "at " + i);
    }
  }

  /** With them, the terms of the index are made elsewhere, too. */
  @Test
  void factoriesAreFoundByName() throws Exception {
    try (Analyzer analyzer =
        folded()
            .addTokenFilter("indonesianRoot", "search", "true")
            .addTokenFilter("indonesianCollocation")
            .build()) {
      String text = "Jakarta, CNN Indonesia - Kedua menteri bekerja sama, dan Indonesia menang";
      assertEquals(join(Analysis.root(), text), join(analyzer, text));
    }
    try (Analyzer analyzer = folded().addTokenFilter("indonesianInitialism").build()) {
      String text = "Jakarta, CNN Indonesia - Kepala BIN bertemu Salman bin Abdulaziz";
      assertEquals(join(Analysis.indexed(), text), join(analyzer, text));
    }
  }

  private static CustomAnalyzer.Builder folded() throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("indonesian")
        .addTokenFilter("lowercase")
        .addTokenFilter("asciiFolding")
        .addTokenFilter("indonesianMediumName");
  }

  @ParameterizedTest
  @CsvSource({
    "Kepala BIN, kepala bin BIN, 0 1 1",
    "Salman bin Abdulaziz, salman bin abdulaziz, 0 1 2",
    "(WHO) TNI-AL, who WHO tni TNI al AL, 0 0 1 1 2 2",
    "Bin PM G20 KEMLU KEMENLU, bin pm PM g20 kemlu KEMLU kemenlu, 0 1 1 2 3 3 4",
    "CNN Indonesia, cnn CNN cnn-indonesia, 0 0 1",
    "BBC News Indonesia, bbc BBC news bbc-indonesia, 0 0 1 2",
    "news Indonesia BBC News - Indonesia, news indonesia bbc BBC news indonesia, 0 1 2 2 3 4",
    "Deutsche Welle Indonesia, deutsche welle welle-indonesia, 0 1 2",
    "AS naik, as AS naik, 0 0 1",
    "kurs dolar AS, kurs dolar as, 0 1 2",
    "dollar AS di AS, dollar as di as AS, 0 1 2 3 3",
    "AS Roma lawan AS, as roma lawan as AS, 0 1 2 3 3",
    "AS AS Monaco AS WHO, as AS as monaco as AS who WHO, 0 0 1 2 3 3 4 4",
    "ÉTÉ Ä, ete a, 0 1",
  })
  void anIndexHoldsInitialismsTwice(String text, String terms, String positions) {
    assertEquals(terms, join(Analysis.indexed(), text));
    assertEquals(
        positions,
        Analysis.terms(Analysis.indexed(), text).stream()
            .map(term -> Integer.toString(term.position()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void anyTextIsCut() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      check(text(random, random.nextInt(120)), "seed " + seed + ", text " + i);
    }
  }

  @Test
  void longTokensAreCut() {
    check("a".repeat(1 << 17), "a");
    check("ber".repeat(1 << 15), "ber");
    check("1+".repeat(1 << 15), "1+");
    check("a-".repeat(1 << 15), "a-");
    check("\uD83D\uDE00\uD835\uDC00".repeat(1 << 14), "surrogate pairs");
    check("\uD835".repeat(1 << 14), "lone surrogates");
    check("中国".repeat(1 << 14), "no spaces");
  }

  @Test
  void threadsShareTheTables() {
    String text = "Menteri-menteri menandatangani kerja sama pertahanan Indonesia-Tiongkok. ";
    String wanted = join(Analysis.root(), text.repeat(50));
    assertTrue(
        java.util.stream.IntStream.range(0, 64)
            .parallel()
            .allMatch(i -> join(Analysis.root(), text.repeat(50)).equals(wanted)));
  }

  private static void check(String text, String what) {
    for (Analyzer analyzer : ALL) {
      int last = 0;
      for (Analysis.Term term : Analysis.terms(analyzer, text)) {
        assertTrue(term.start() >= last && term.end() >= term.start(), what);
        assertTrue(term.end() <= text.length(), what);
        last = term.start();
      }
    }
    Analysis.tokens(text);
  }

  private static String text(Random random, int length) {
    String frequent = "aeiou ngkptsmrbdl-'’.,+/2019AKSR\u00AD\u0301\u200D\uD83D\uDE00";
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean odd = random.nextInt(8) == 0;
      text.append(
          odd
              ? (char) random.nextInt(1 << 16)
              : frequent.charAt(random.nextInt(frequent.length())));
    }
    return text.toString();
  }

  private static String join(Analyzer analyzer, String text) {
    return Analysis.terms(analyzer, text).stream()
        .map(Analysis.Term::text)
        .collect(Collectors.joining(" "));
  }
}
