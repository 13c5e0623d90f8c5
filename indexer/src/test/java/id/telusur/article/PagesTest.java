package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Rejected.Reason;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String SENTENCE =
      "Menteri Luar Negeri kedua negara bertemu di Jakarta dan membahas kerja sama pertahanan. ";

  /** A page as sites make them today: everything but two paragraphs is beside the article. */
  private static final String PAGE =
      """
      <!-- saved from url=(0031)https://harian.id/dunia/1-dialog -->
      <html><head><title>Dialog 2+2 RI-China Digelar - Harian Kita</title>
      <meta property="og:site_name" content="Harian Kita"><meta name="author" content="Ani Budi">
      <link rel="canonical" href="https://harian.id/">%s</head><body>
      <nav><a href="/">Beranda</a> <a href="/dunia">Dunia</a></nav>
      <div class="sidebar"><h1><a>Harian Kita</a></h1></div>
      <h1>Dialog 2+2 RI-China Digelar</h1><div class="info">Selasa, 13 Agustus 2024 14:05 WITA</div>
      <div class="share-bar"><a>Facebook</a> <a>Twitter</a></div>
      <figure><img><figcaption>Para menteri berfoto bersama di Jakarta. Foto: Antara</figcaption></figure>
      <div class="isi"><p>%s</p><p>ADVERTISEMENT</p><p>SCROLL TO CONTINUE WITH CONTENT</p>
      <p><strong>Baca juga: <a href="/2">Latihan Militer Bersama Dimulai di Natuna Pekan Ini</a></strong></p>
      <table class="linksisip"><tr><td><a>Pilihan redaksi</a></td></tr></table>
      <p>%s</p><p>[Gambas:Video 20detik]</p></div>
      <div class="tags"><a>china</a><a>tni</a></div>
      <section id="terkait"><h3>Berita Terkait</h3><ul><li><a>%s</a></li><li><a>%s</a></li></ul></section>
      <footer>Copyright 2024 Harian Kita, hak cipta dilindungi undang-undang dan segalanya.</footer>
      </body></html>
      """;

  @TempDir Path folder;

  @Test
  void whatStandsBesideTheArticleIsLeftOut() throws IOException {
    String one = SENTENCE.repeat(3).strip();
    String two = (SENTENCE + "Selesai.").strip();
    Article article = article(PAGE.formatted("", one, two, SENTENCE, SENTENCE));
    assertEquals("Dialog 2+2 RI-China Digelar", article.title());
    assertEquals(List.of(one, two), article.body());
    assertEquals("2024-08-13T13:05:00+07:00", CanonicalJson.published(article.published()));
    assertEquals("Harian Kita", article.source());
    assertEquals("Ani Budi", article.author());
    assertEquals("https://harian.id/dunia/1-dialog", article.url());
  }

  @Test
  void whatThePageDeclaresComesFirst() throws IOException {
    String declared =
        """
        <script type="application/ld+json">//<![CDATA[
        {"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Dialog 2+2 RI-China Digelar",
         "datePublished": "2024-08-13T14:05:00Z", "author": [{"name": "Citra"}, {"name": "Dewi"}],
         "publisher": {"name": "Kantor Berita"}, "articleSection": "Dunia", "articleBody": "%s"}]}
        //]]></script>
        """
            .formatted("Teks yang dinyatakan halaman ini sendiri. ".repeat(20));
    Article article = article(PAGE.formatted(declared, SENTENCE, SENTENCE, "a", "b"));
    assertTrue(article.bodyText().startsWith("Teks yang dinyatakan"), article::bodyText);
    assertEquals("Citra; Dewi", article.author());
    assertEquals("Kantor Berita", article.source());
    assertEquals("Dunia", article.section());
    assertEquals("2024-08-13T21:05:00+07:00", CanonicalJson.published(article.published()));
  }

  /** As sites write JSON-LD: references are resolved, as in what else a page says. */
  @Test
  void whatIsDeclaredMayHaveReferences() throws IOException {
    String declared =
        """
        <script type="application/ld+json">{"@type": "NewsArticle",
         "headline": "Jokowi: &quot;Kita siap&quot; &#8211; Jepang", "author": {"name": "Tono &amp; Tini"},
         "publisher": {"name": "Koran &amp; Co"}, "articleSection": "Ekonomi &amp; Bisnis"}</script>
        """;
    Article article = article("<title>x</title>%s<p>%s".formatted(declared, SENTENCE.repeat(3)));
    assertEquals("Jokowi: \"Kita siap\" \u2013 Jepang", article.title());
    assertEquals("Tono & Tini", article.author());
    assertEquals("Koran & Co", article.source());
    assertEquals("Ekonomi & Bisnis", article.section());
  }

  /**
   * What is described before and behind another article, by which it is known as the page's own.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[ OWN, OTHER ]               | \"url\": \"http://www.harian.id/dunia/1-dialog/\"",
        "[ OTHER, OWN ]               | \"mainEntityOfPage\": {\"@id\": \"https://harian.id/dunia/1-dialog\"}",
        "{\"@graph\": [ OTHER, OWN ]} | \"@id\": \"https://harian.id/dunia/1-dialog#article\"",
        "[ OTHER, OWN, OTHER ]        | \"headline\": \"Dialog 2+2 RI-China Digelar\"",
        "[ OWN, OTHER ]               | \"headline\": \"Dialog 2+2 RI&#45;China Digelar\""
      })
  void ofSeveralArticlesThatAreDeclaredThePagesOwnCounts(String all, String known)
      throws IOException {
    String other =
        "{\"@type\":\"Article\",\"headline\":\"Timnas Menang\",\"url\":\"https://harian.id/bola/2\","
            + "\"datePublished\":\"2019-01-05\",\"author\":\"Budi\",\"articleBody\":\"%s\"}"
                .formatted("Tim nasional menang di stadion utama. ".repeat(20));
    String own =
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-08-12\",\"author\":\"Ani\",%s}"
            .formatted(known);
    String declared =
        "<script type='application/ld+json'>%s</script>"
            .formatted(all.replace("OWN", own).replace("OTHER", other));
    Article article = article(PAGE.formatted(declared, SENTENCE, SENTENCE, "a", "b"));
    assertEquals("Dialog 2+2 RI-China Digelar", article.title());
    assertEquals("Ani", article.author());
    assertEquals("2024-08-12", CanonicalJson.published(article.published()));
    assertEquals(List.of(SENTENCE.strip(), SENTENCE.strip()), article.body());
  }

  /** What stands in the head of a page and above its text, and the title that it has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Harian Rakyat</title>                    | <h1>Dialog Menteri China di Jakarta</h1> | Dialog Menteri China di Jakarta",
        "<title>Harian Rakyat</title>                    | <h2>Dialog Menteri China di Jakarta</h2> | Dialog Menteri China di Jakarta",
        "<title>Harian Kita - Dunia</title><meta property='og:site_name' content='Harian Kita'> | <h2>Dialog Menteri China di Jakarta</h2> | Dialog Menteri China di Jakarta",
        "<title>Menteri China</title><meta property='og:site_name' content='Menteri China'> | <h1>Dialog Menteri China di Jakarta</h1> | Dialog Menteri China di Jakarta",
        "<title>Dialog Menteri China di Jakarta</title>  | <h1>Harian Suara Rakyat</h1>            | Dialog Menteri China di Jakarta",
        "<title>Dialog Menteri China di Jakarta</title>  | <h1>Selamat Datang di Situs Kami</h1>   | Dialog Menteri China di Jakarta",
        "<title>Dialog Menteri China di Jakarta</title>  | <h1>Berita Dunia</h1>                   | Dialog Menteri China di Jakarta",
        "<title>Harian Rakyat</title>                    | <h1>Dialog Menteri China di Jakarta</h1><h1>Banjir di Demak</h1> | Harian Rakyat"
      })
  void aTitleMayBeTheSitesAndAHeadingToo(String head, String above, String title)
      throws IOException {
    String text = "<p>Dialog menteri luar negeri China dan Indonesia digelar di Jakarta hari ini.";
    assertEquals(title, article(head + "<body>" + above + text.repeat(6)).title());
  }

  @Test
  void aByteOfValueZeroIsLeftOut() throws IOException {
    String one = SENTENCE.repeat(3).strip();
    String broken = one.substring(0, 20) + "\0" + one.substring(20);
    Article article = article(PAGE.formatted("", broken, one + " Selesai.", SENTENCE, SENTENCE));
    assertEquals(List.of(one, one + " Selesai."), article.body());
  }

  /** Who a page says wrote it, and who is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p itemprop='author' itemscope><i itemprop='name'>Wahyu J</i></p><meta name='author' content='Administrator'> | Wahyu J",
        "<meta name='author' content='Administrator'><p itemprop='author'>Wahyu J                                    | Wahyu J",
        "<meta name='author' content='Wahyu J'><p class='author'>Oleh: Rina                                        | Wahyu J",
        "<meta property='article:author' content='Wahyu J'><p itemprop='author'>Rina                                | Wahyu J",
        "<p class='author'>Oleh: Wahyu J                                                                            | Wahyu J",
        "<p class='author'>Diposting oleh Wahyu J - detikNews                                                       | Wahyu J",
        "<p class='byline'>Ditulis oleh: Wahyu J / Editor: Budi                                                     | Wahyu J",
        "<meta name='author' content='Posted by Wahyu J'>                                                           | Wahyu J"
      })
  void theAuthorIsWhoIsDeclaredToBe(String said, String author) throws IOException {
    String page = "<title>Dialog 2+2 RI-China Digelar</title>%s</p><p>%s";
    assertEquals(author, article(page.formatted(said, SENTENCE.repeat(3))).author());
  }

  /** The hour that a site shows as WIB is the true one, if it declares the same as UTC. */
  @Test
  void aLocalHourDeclaredAsUtcIsSeenThrough() throws IOException {
    String meta = "<meta property='article:published_time' content='2024-08-13T14:05:00+00:00'>";
    String page = PAGE.replace("WITA", "WIB").formatted(meta, SENTENCE, SENTENCE, "a", "b");
    Article article = article(page);
    assertEquals("2024-08-13T14:05:00+07:00", CanonicalJson.published(article.published()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:modified_time' content='2024-08-14T08:00:00+07:00'>",
        "<meta itemprop='dateModified' content='2024-08-14T08:00:00+07:00'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2024-08-14T01:00:00Z\"}</script>"
      })
  void whenAPageWasChangedIsKnown(String declared) throws IOException {
    String page = PAGE.formatted(declared, SENTENCE, SENTENCE, "a", "b");
    Path file = Files.writeString(folder.resolve("a"), page);
    SourceRecord record = Records.of(file).getFirst();
    assertEquals(Instant.parse("2024-08-14T01:00:00Z"), Records.time(record));
  }

  /** What a page tells of itself may be of any length and shape. */
  @Test
  void namesOfAPageAreOnOneLineAndNoTexts() throws IOException {
    String blanks = " ".repeat(100_000);
    String page =
        "<html><meta property='og:title' content='%s'><meta property='article:section' content='%s'>"
            + "<meta name='twitter:title' content='Dialog%s2+2 - Harian Kita'><meta"
            + " property='og:site_name' content='Harian Kita'><body><p>%s";
    String dashes = "Dialog " + "-".repeat(100_000) + "x - Harian Kita";
    Article article =
        article(page.formatted(dashes, "Dunia" + blanks + "Asia", blanks, SENTENCE.repeat(3)));
    assertEquals("Dialog 2+2", article.title());
    assertEquals("Dunia Asia", article.section());
  }

  /** Forms, asides and figures wrap whole articles on some pages; what is beside tells nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"form", "aside", "figure"})
  void whatHoldsMostOfTheTextStays(String kind) throws IOException {
    String beside =
        "<nav>%s</nav>%s".formatted(SENTENCE.repeat(5), "<figure></figure>".repeat(20_000));
    String wrapped = "<%1$s><p>%2$s</p></%1$s>".formatted(kind, SENTENCE.repeat(4).strip());
    Article article =
        article(
            "<html><title>Dialog 2+2 RI-China Digelar</title><body>%s%s%s"
                .formatted(beside, wrapped, beside));
    assertEquals(SENTENCE.repeat(4).strip(), article.bodyText());
  }

  @Test
  void aListOfArticlesIsNone() throws IOException {
    String teaser =
        "<div><h3><a href='/x'>Menteri bertemu di Jakarta hari ini</a></h3><p>13 Agustus 2024</p><p>"
            + SENTENCE
            + "</p></div>";
    Path file = folder.resolve("a");
    Files.writeString(file, "<html><title>Indeks</title><body>" + teaser.repeat(12));
    assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(Records.of(file).getFirst()).reason());
  }

  @Test
  void anArticleWithAScheduleIsOne() throws IOException {
    String schedule =
        "<p>Jumat, 16 Agustus 2024</p><p>09.00 WIB: upacara</p><p>13.30 WIB: latihan</p>"
            + "<p>Sabtu, 17 Agustus 2024</p><p>08.00 WIB: penutupan</p>";
    Article article =
        article(
            "<html><title>Jadwal Latihan Bersama RI-China</title><body><h1>Jadwal Latihan Bersama"
                + " RI-China</h1><p>%s</p>%s<p>%s</p>"
                    .formatted(SENTENCE.repeat(2), schedule, SENTENCE.repeat(2)));
    assertEquals(7, article.body().size());
  }

  @Test
  void savedPagesAgreeWithWhatPeopleNoted() throws IOException {
    List<PageTruth> pages = PageTruth.of(Needs.data("formats/html-id"));
    var scores =
        pages.stream().map(page -> PageMeasure.score(page, PageMeasure.read(page.file()))).toList();
    assertEquals(26, pages.size());
    assertTrue(scores.stream().mapToInt(PageMeasure.Score::title).sum() >= 25, "titles");
    assertTrue(scores.stream().mapToInt(PageMeasure.Score::minute).sum() >= 25, "dates");
    double f1 = scores.stream().mapToDouble(PageMeasure.Score::f1).average().orElse(0);
    assertTrue(f1 >= 0.97, () -> "body F1 " + f1);
  }

  @Test
  void frontPagesAreNoArticles() throws IOException {
    int all = 0;
    try (var pages = Files.newDirectoryStream(Needs.data("formats/html-id"), "*-mainpage.html")) {
      for (Path page : pages) {
        List<SourceRecord> records = Records.of(page);
        for (SourceRecord record : records) {
          assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(record).reason(), page::toString);
        }
        all += records.isEmpty() ? 0 : 1;
      }
    }
    assertEquals(10, all);
  }

  private Article article(String page) throws IOException {
    return Records.article(Records.of(Files.writeString(folder.resolve("a"), page)).getFirst());
  }
}
