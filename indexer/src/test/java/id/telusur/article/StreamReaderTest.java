package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Rejected.Reason;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamReaderTest {
  private static final String JSON = "{\"id\":\"a\",\"title\":\"Judul\",\"body\":\"Isi berita\"}";

  private static final String ITEM =
      """
      <item><title>RI &amp; China</title><link>https://x.id/1</link>
      <pubDate>Tue, 13 Aug 2024 14:05:00 +0700</pubDate><dc:creator>Ani</dc:creator>
      <description>Ringkas.</description>
      <content:encoded><![CDATA[<p>Satu.</p><p>Dua &amp; tiga.</p><p>Baca juga: Lain</p>]]></content:encoded>
      </item>
      """;

  private static final String RSS =
      """

      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harian</title>
      <language>id</language><image><title>Gambar</title></image>%s</channel></rss>
      """;

  @TempDir Path folder;

  /** What is in a file decides, whatever it is called. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"A\",\"body\":\"B\"}\\n{\"title\":\"C\",\"body\":\"D\"} | JSON_LINES",
        "{\\n  \"title\": \"A\",\\n  \"body\": \"B\"\\n}                       | JSON_DOCUMENT",
        "[{\"title\":\"A\"}]                                                  | JSON_DOCUMENT",
        "title,body\\nA,B                                                     | SEPARATED",
        "id;judul;isi\\n1;A;B                                                 | SEPARATED",
        "Judul\\tIsi\\nA\\tB                                                  | SEPARATED",
        "\\n\\n<?xml version=\"1.0\"?><rss version=\"2.0\"/>                  | FEED",
        "<!-- x --><feed xmlns=\"http://www.w3.org/2005/Atom\"/>              | FEED",
        "<?xml version=\"1.0\"?><!DOCTYPE html><html><body/></html>           | PAGE",
        "<!-- saved --><HTML><p>x                                             | PAGE",
        "<div class=\"a\"><p>Isi                                              | PAGE",
        "<?xml version=\"1.0\"?><svg/>                                        | UNKNOWN",
        "---\\ntitle: A\\n---\\nIsi                                           | MARKDOWN",
        "WARC/1.0\\r\\n                                                       | WEB_ARCHIVE",
        "filedesc://a.arc 0.0.0.0 2014                                        | WEB_ARCHIVE",
        "{\"format\": \"json-pages-1.0\", \"id\": \"pages\"}                  | WEB_ARCHIVE_INDEX",
        "com,example)/ 20140103030321 {\"url\": \"x\"}                        | WEB_ARCHIVE_INDEX",
        "sebuah kalimat                                                       | UNKNOWN",
        "                                                                     | EMPTY"
      })
  void isKnownByContent(String content, SourceFormat form) throws IOException {
    String text =
        content == null
            ? ""
            : content.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(form, SourceFormat.of(bytes, "berita.dat"));
    if (form != SourceFormat.EMPTY && form != SourceFormat.UNKNOWN) {
      assertEquals(form, SourceFormat.of(bytes, "berita.png"));
    }
  }

  /** What is said or written, and the one code that its language has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jpn   | Isi | ja",
        "zh-TW | Isi | zh",
        "cmn   | Isi | zh",
        "ger   | Isi | de",
        "Mandarin | Isi | zh",
        "IDN   | Isi | id",
        "NaN   | Menteri luar negeri Jepang tiba di Jakarta untuk bertemu Presiden. | id",
        "ind   | Isi | id",
        "ace   | Isi | ace",
        "Bahasa Jepang | Isi | ja",
        "      | 67890 12 34 56 | und",
        "      | Menteri luar negeri Jepang tiba di Jakarta untuk bertemu Presiden. | id",
        "      | Japan signs rail deal with Jakarta. | und",
        "      | Japan and Indonesia have signed a deal about the railway that they are to build. | en",
        "      | 日本とインドネシアは防衛協力で合意した。両国の外相が東京で会談した。 | ja",
        "      | 印尼与中国签署高铁协议。两国外长星期二在北京举行会谈，讨论经济合作。 | zh"
      })
  void aLanguageHasOneCode(String told, String body, String code) throws IOException {
    String line = "{\"title\":\"12345\",\"body\":\"%s\",\"language\":\"%s\"}";
    String said = told == null ? "" : told;
    Path file = file("a.jsonl", line.formatted(body, said));
    assertEquals(code, Records.article(Records.of(file).getFirst()).language());
  }

  @Test
  void aTableMayHaveALongHeader() throws IOException {
    String header = "title\tbody\t" + "kolom_panjang\t".repeat(400);
    String row = "Judul\tIsi berita\t" + "\t".repeat(400);
    Path file = file("a.tsv", header + "\n" + row + "\n");
    assertEquals("Judul", Records.article(Records.of(file).getFirst()).title());
  }

  @Test
  void linesMayComeAfterManyThatAreBlank() throws IOException {
    String line = "{\"title\":\"A\",\"body\":\"B\"}";
    Path file = file("a.jsonl", "\n".repeat(17_000) + line);
    assertEquals(17_001, Records.of(file).getFirst().provenance().position());
    Path blank = file("b.jsonl", "\n".repeat(100));
    assertEquals(Reason.EMPTY, Records.rejected(Records.of(blank).getFirst()).reason());
  }

  /** Members of which some have one name, and what counts: title and body. Gson keeps the last. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"title\":null,\"title\":\"A\",\"text\":\"Isi\",\"title\":\"B\",\"text\":\"x\" | A Isi",
        "\"title\":\"\",\"title\":\"A\",\"text\":\"NULL\",\"text\":\"Isi\"           | A Isi",
        "\"title\":\"A\",\"title\":\"Panjang\",\"text\":\"x\",\"text\":\"Isi\"         | A Isi",
        "\"title\":\"A\",\"text\":[\"Isi\",\"lain\"],\"text\":\"x\",\"text\":[]        | A Isi lain"
      })
  void ofMembersWithOneNameNoneIsLost(String members, String expected) throws IOException {
    for (String document : List.of("{%s}", "[{%s}]")) {
      Path file = file("a.json", document.formatted(members));
      Article article = Records.article(Records.of(file).getFirst());
      assertEquals(expected, article.title() + " " + String.join(" ", article.body()));
    }
  }

  /** The character that says so is no fault where it is written. */
  @Test
  void aFeedMayHoldTheSignForWhatIsBroken() throws IOException {
    String item = "<item><title>Judul</title><content:encoded>%s</content:encoded></item>";
    String text = "Isi \uFFFD berita yang panjang sekali. ".repeat(30);
    Path file = file("a.xml", RSS.formatted(item.formatted(text)));
    assertTrue(Records.article(Records.of(file).getFirst()).bodyText().contains("\uFFFD"));
  }

  /** A line of a paragraph may begin with a tag. */
  @Test
  void aTagIsNoHeading() throws IOException {
    String text = "---\ntitle: Judul\n---\n# Bab\nSatu\n#SaveNatuna dan #Indonesia\n";
    Article article = Records.article(Records.of(file("a.md", text)).getFirst());
    assertEquals(List.of("Bab", "Satu #SaveNatuna dan #Indonesia"), article.body());
  }

  @Test
  void whatIsNotReadIsNamed() throws IOException {
    Rejected pdf = Records.rejected(Records.of(file("a.html", "%PDF-1.7 \u00e2\u00e3")).getFirst());
    assertEquals(Reason.UNKNOWN_FORMAT, pdf.reason());
    assertTrue(pdf.message().startsWith("a PDF document"), pdf::message);
  }

  /** What a text without a mark is written in, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"title\":\"A\"}    | UTF-16LE   | text in UTF-16LE: convert the file (iconv -f UTF-16LE -t utf-8)",
        "{\"title\":\"Caf\u00E9\"} | UTF-16BE   | text in UTF-16BE: convert",
        "<html><p>A</p></html> | UTF-16LE   | text in UTF-16LE: convert",
        "{\"title\":\"A\"}    | UTF-32LE   | text in UTF-32LE: convert",
        "title,body           | UTF-32BE   | text in UTF-32BE: convert",
        "MARKtitle,body       | UTF-32LE   | text in UTF-32LE: convert",
        "ZERO\u00ffZERO         | ISO-8859-1 | binary, or text with a byte of value 0",
        "title,bodyZERO       | ISO-8859-1 | binary, or text with a byte of value 0",
      })
  void textOfWideCharactersIsToConvert(String text, Charset charset, String told)
      throws IOException {
    String written = text.replace("MARK", "\uFEFF").replace("ZERO", "\0");
    Path wide = Files.write(folder.resolve("a.bin"), written.getBytes(charset));
    Rejected rejected = Records.rejected(Records.of(wide).getFirst());
    assertEquals(Reason.UNKNOWN_FORMAT, rejected.reason());
    assertTrue(rejected.message().startsWith(told), rejected::message);
  }

  /** Such a document is a zip, of whose members none is read. */
  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "docProps/app.xml", "xl/_rels/workbook.xml.rels"})
  void anOfficeDocumentIsNamed(String first) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String member : List.of(first, "xl/worksheets/sheet1.xml")) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write("<?xml version=\"1.0\"?><x/>".getBytes(StandardCharsets.UTF_8));
      }
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(1, records.size(), records::toString);
    Rejected rejected = Records.rejected(records.getFirst());
    assertEquals(Reason.UNKNOWN_FORMAT, rejected.reason());
    assertTrue(rejected.message().startsWith("an Office document"), rejected::message);
  }

  @Test
  void ninjsIsUnderstood() throws IOException {
    String old =
        """
        {"uri": "urn:a", "headline": "Judul", "body_xhtml": "<p>Satu.</p><p>Dua.</p>",
         "byline": "Ani", "versioncreated": "2024-08-13T14:05:00+07:00", "language": "id",
         "subject": [{"name": "Politik"}], "copyrightholder": "Antara"}
        """;
    Article article = Records.article(Records.of(file("a.bin", old)).getFirst());
    assertEquals(List.of("Satu.", "Dua."), article.body());
    assertEquals(
        "urn:a Judul Ani Antara Politik",
        String.join(
            " ",
            article.id(),
            article.title(),
            article.author(),
            article.source(),
            article.section()));
    String now =
        """
        {"uri": "urn:b", "headlines": [{"role": "main", "value": "Judul"}, {"value": "J"}],
         "bodies": [{"contentType": "text/html", "value": "<p>Satu.</p>"}], "firstCreated": "2024-08-13"}
        """;
    assertEquals("Judul", Records.article(Records.of(file("b.bin", now)).getFirst()).title());
  }

  @Test
  void tablesAreReadByTheirHeader() throws IOException {
    String table =
        "\uFEFFTanggal;Judul;Isi;Sumber\r\n"
            + "13/08/2024 14:05;\"RI; China\";\"Satu.\nDua.\";Antara\r\n"
            + "kemarin;B;C;D\r\n"
            + "2024-08-14;B;C\r\n"
            + "2024-08-15;E;F;G\r\n"
            + "; ;;\r\n"
            + ";;;;;\r\n";
    List<SourceRecord> records = Records.of(file("a", table));
    assertEquals(4, records.size(), records::toString);
    Article article = Records.article(records.getFirst());
    assertEquals("RI; China", article.title());
    assertEquals(List.of("Satu.", "Dua."), article.body());
    assertEquals(Reason.BAD_DATE, Records.rejected(records.get(1)).reason());
    assertEquals(4, records.get(1).provenance().position());
    assertEquals(Reason.MALFORMED, Records.rejected(records.get(2)).reason());
    List<SourceRecord> open = Records.of(file("b", "title,body\nA,B\nC,\"D\nE,F\n"));
    assertEquals(Reason.MALFORMED, Records.rejected(open.getLast()).reason());
    assertEquals("A", Records.article(open.getFirst()).title());
  }

  /** Tables that break off, and the line from which they do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,B;C,\"D                         | 3",
        "A,\"B;b;b\";C,\"D;E,F            | 5",
        "A,\"B\r;b\r;\",\"\";;C,\"D        | 6",
        "A,B;;;,;C,\"D\"D                 | 6",
        "\"A,B                            | 2"
      })
  void aTableThatBreaksOffIsToldByTheLine(String rows, long line) throws IOException {
    String table = ("title,body;" + rows).replace("\\r", "\r").replace(';', '\n') + "\n";
    Rejected rejected = Records.rejected(Records.of(file("a.csv", table)).getLast());
    assertEquals(line, rejected.provenance().position(), rejected::message);
    assertTrue(rejected.message().contains("from line " + line), rejected.message());
  }

  /** What stands in a file under names that are not used, and what is told of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.csv   | judul,isi,Foto,kosong,tag,\\nA,B,,NULL,x,1\\nC,D,y,,,2                       | foto tag",
        "a.json  | [{\"title\":\"A\",\"body\":\"B\",\"b\":{\"c\":1},\"d\":null,\"e\":[]}] | b",
        "a.jsonl | {\"title\":\"A\",\"body\":\"B\",\"x\\u001b\":1}\\n{\"slug\":\"a\"}       | slug x",
        "a.md    | ---\\ntitle: A\\nslug: a\\n---\\nIsi                                      | slug",
        "b.csv   | judul,isi,Isi,tanggal\\nA,B,Lebih,\\n                                     | isi (2)",
        "c.csv   | judul,isi,Isi,tanggal\\nA,B,B,\\nC,,D,\\nE,F,-,\\n                        | ``",
        "d.csv   | judul,isi,,\\nA,B,1,2\\n                                               | ``",
        "g.json  | {\"title\":\"A\",\"body\":\"B\",\"body\":\"Isi\",\"title\":\"C\"}    | body (2) title (2)",
        "h.json  | {\"title\":\"A\",\"body\":\"B\",\"title\":\"A\",\"title\":\"\"}      | ``",
        "l.json  | {\"title\":\"A\",\"body\":\"B\",\"source\":{\"name\":\"X\",\"name\":\"Y\",\"name\":\"X\"}} | source.name (2)",
        "m.json  | {\"title\":\"A\",\"body\":\"B\",\"author\":[{\"name\":\"X\",\"name\":\"Y\"},{\"name\":\"\",\"name\":\"Z\"}]} | author.name (2)",
        "n.jsonl | {\"title\":\"A\",\"body\":\"B\",\"x\":{\"y\":[[{\"z\":1,\"z\":2}],{\"z\":1,\"z\":3}]}} | x x.y.z (2) x.y.z (3)",
        "b.md    | ---\\ntitle: A\\nbody: Panjang sekali\\ncontent: B\\n---\\nIsi          | body content",
        "c.md    | ---\\ntitle: A\\ntext: Isi\\nisi: Ringkas\\n---\\nIsi                 | isi",
        "d.md    | ---\\ntitle: A\\ntext: Isi\\n---\\n                                   | ``",
        "c.json  | {\"title\":\"A\",\"body\":\"B\",\"isi\":\"Isi\",\"published\":1}       | body published",
        "d.json  | {\"title\":\"A\",\"body\":\"B\",\"section\":\"X\",\"category\":\"Y\"}  | category",
        "e.json  | {\"title\":\"A\",\"name\":\"A\",\"body\":\"B\",\"isi\":\"<p>B</p>\"}   | ``",
        "f.json  | {\"title\":\"A\",\"url\":{\"x\":1},\"_id\":{\"x\":1},\"link\":\"NULL\"} | url",
        "i.json  | {\"title\":[\"A\",\"C\"],\"body\":[\"B\",\"D\"],\"source\":[{\"name\":\"X\"},\"Y\"]} | source (2) title (2)",
        "j.json  | {\"title\":[\"A\",\"A\",null],\"body\":\"B\",\"authors\":[\"X\",\"Y\"]} | ``",
        "k.json  | {\"title\":\"A\",\"body\":\"B\",\"id\":[\"1\",\"2\"],\"url\":[\"-\",\"https://a.example/\"]} | id (2)",
        "o.json  | {\"title\":\"A\",\"body\":\"B\",\"inLanguage\":\"klingon\"}      | language (klingon)",
        "p.json  | {\"title\":\"A\",\"body\":\"B\",\"lang\":\"en-GB\"}              | ``",
        "b.json  | {\"title\":\"A\",\"body\":\"B\",\"url\":\"https://a.example/\"}           | ``"
      })
  void namesThatAreNotUsedAreTold(String name, String content, String expected) {
    var told = new ArrayList<String>();
    Path file = Articles.write(folder, name, List.of(content.replace("\\n", "\n")));
    var listener =
        new SourceListener() {
          @Override
          public void unused(Path source, Set<String> names) {
            told.add(String.join(" ", names));
          }
        };
    new SourceReader(Records.CLOCK).read(List.of(file, file), listener, record -> {});
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected, expected), told);
  }

  /** Rows under names of which some are the same, and what counts: id, title, body and author. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "judul,isi,Isi;A,B,Lebih panjang         | A Lebih panjang null",
        "judul,isi,Isi;A,Lebih panjang,B         | A Lebih panjang null",
        "judul,isi,Isi;A,,B                      | A B null",
        "judul,isi,Isi;A,B,NULL                  | A B null",
        "judul,Judul,isi;A,Lebih panjang,B       | A B null",
        "judul,Judul,isi;,C,B                    | C B null",
        "judul,isi,penulis,Penulis;A,B,NULL,Ani  | A B Ani",
        "judul,isi,penulis,Penulis;A,B,Budi,Ani  | A B Budi"
      })
  void ofColumnsWithOneNameNoneIsLost(String rows, String expected) throws IOException {
    Article article =
        Records.article(Records.of(file("a.csv", rows.replace(';', '\n') + "\n")).getFirst());
    assertEquals(
        expected, "%s %s %s".formatted(article.title(), article.bodyText(), article.author()));
  }

  /** Members of one name within a thing, and what counts: source and body. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'source':{'name':'X','name':'Y'},'body':'B'                     | X B",
        "'source':{'name':null,'name':'Y'},'body':'B'                    | Y B",
        "'source':[{'name':'X','name':'Y'},{'name':'Z'}],'body':'B'      | X B",
        "'source':'X','body':[{'text':'B','text':'Lebih panjang'}]       | X Lebih panjang",
        "'source':'X','body':{'data':{'text':'Lebih panjang','text':''}} | X Lebih panjang"
      })
  void ofMembersWithOneNameNoneIsLostWithin(String members, String expected) throws IOException {
    String json = "{\"title\":\"A\",%s}".formatted(members.replace('\'', '"'));
    for (String content : List.of(json, "[" + json + "]")) {
      Article article = Records.article(Records.of(file("a", content)).getFirst());
      assertEquals(expected, article.source() + " " + article.bodyText());
    }
  }

  @Test
  void columnsMayBeNamedInTwoWords() throws IOException {
    String table =
        "ID;Judul Berita;Isi Berita;Tanggal Terbit;Penulis Berita\n1;A;B;13/08/2024;Ani\n";
    Article article = Records.article(Records.of(file("a", table)).getFirst());
    assertEquals("A B Ani", article.title() + " " + article.bodyText() + " " + article.author());
    assertEquals("2024-08-13", CanonicalJson.published(article.published()));
  }

  @Test
  void aDumpSaysNullAndNamesIds() throws IOException {
    String table =
        """
        \uFEFFid_berita;judul;isi;tanggal_terbit;penulis;url
        11;A;B;2024-08-13;NULL;NULL
        12;C;D;NULL;Ani;NULL
        NULL;E;F;2024-08-13;NULL;NULL
        NULL;G;H;2024-08-13;NULL;NULL
        """;
    List<Article> articles =
        Records.of(file("a.csv", table)).stream().map(Records::article).toList();
    assertEquals("11", articles.get(0).id());
    assertEquals("12", articles.get(1).id());
    assertEquals(4, articles.stream().map(Article::id).distinct().count());
    assertTrue(articles.stream().allMatch(article -> article.url() == null), articles::toString);
  }

  /** As Excel saves "Unicode Text", and what it writes before a header. */
  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, '\uFEFFid\tjudul\tisi\r\n1\tJudul\tSatu \u201cdua\u201d\r\n'",
    "UTF-16BE, '\uFEFFid\tjudul\tisi\r\n1\tJudul\tSatu \u201cdua\u201d\r\n'",
    "UTF-8,    'sep=;\r\nid;judul;isi\r\n1;Judul;Satu \u201cdua\u201d\r\n'",
    "UTF-8,    '\uFEFFsep=,\nid,judul,isi\n1,Judul,Satu \u201cdua\u201d\n'"
  })
  void tablesOfExcelAreRead(String charset, String table) throws IOException {
    byte[] bytes = table.getBytes(Charset.forName(charset));
    for (String name : List.of("a.csv", "a")) {
      List<SourceRecord> records = Records.of(Files.write(folder.resolve(name), bytes));
      assertEquals(1, records.size(), records::toString);
      assertEquals("Satu \u201cdua\u201d", Records.article(records.getFirst()).bodyText());
    }
  }

  @Test
  void feedsWithFullTextAreArticlesAndTeasersAreNot() throws IOException {
    String teaser = "<item><title>T</title><description>Hanya awal ...</description></item>";
    List<SourceRecord> records = Records.of(file("a.html", RSS.formatted(ITEM + teaser)));
    Article article = Records.article(records.getFirst());
    assertEquals("RI & China", article.title());
    assertEquals(List.of("Satu.", "Dua & tiga."), article.body());
    assertEquals("Harian", article.source());
    assertEquals("Ani", article.author());
    assertEquals("https://x.id/1", article.url());
    assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(records.get(1)).reason());
    assertEquals(2, records.size());
  }

  /** Some JDKs stop a reader of XML at the hundred thousandth. */
  @Test
  void howeverManySignsAFeedEscapesItIsReadWhole() throws IOException {
    String many = ITEM.replace("Ringkas.", "&lt;p&gt;".repeat(50_001));
    List<SourceRecord> records = Records.of(file("a.xml", RSS.formatted(many + ITEM)));
    assertEquals(2, records.size(), () -> records.getLast().toString());
    records.forEach(Records::article);
  }

  /** Elements of an item, and who wrote it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<dc:creator>Ani</dc:creator><dc:creator>Budi</dc:creator>             | Ani; Budi",
        "<author>a@x.id</author><dc:creator>Ani</dc:creator>                   | Ani",
        "<author><name>Ani</name></author><author><name>Budi</name></author>   | Ani; Budi",
        "<dc:creator>Ani</dc:creator><dc:creator> </dc:creator>                | Ani"
      })
  void allWhoWroteAnItemAreNamed(String elements, String authors) throws IOException {
    String item = ITEM.replace("<dc:creator>Ani</dc:creator>", elements);
    Path file = Files.write(folder.resolve("a.xml"), bytes(RSS.formatted(item).strip()));
    assertEquals(authors, Records.article(Records.of(file).getFirst()).author());
  }

  /** What an item of an export of WordPress says of itself, and why it is rejected, if it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>       |",
        "<wp:status>publish</wp:status><wp:post_type>liputan</wp:post_type>    |",
        "<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>         | draft",
        "<wp:status>private</wp:status>                                        | private",
        "<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type> | attachment",
        "<wp:status>publish</wp:status><wp:post_type>page</wp:post_type>       | page",
        "<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>  | behind a password"
      })
  void whatWasNotPublishedIsNoArticle(String said, String why) throws IOException {
    String categories =
        "<category domain='post_tag'>nikel</category><category domain='category'>Politik</category>";
    String item = ITEM.replace("</item>", said + categories + "</item>");
    SourceRecord record = Records.of(file("a", wordPress(item))).getFirst();
    if (why == null) {
      assertEquals("Politik", Records.article(record).section());
    } else {
      assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(record).reason());
      assertTrue(Records.rejected(record).message().endsWith(why), record::toString);
    }
  }

  /** Authors that an export of WordPress lists, and who is told of one that it calls Ani. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<wp:author_login>Ani</wp:author_login><wp:author_display_name>Ani Sari</wp:author_display_name> | Ani Sari",
        "<wp:author_login>ANI</wp:author_login><wp:author_display_name>Ani Sari</wp:author_display_name> | Ani",
        "<wp:author_login>Ani</wp:author_login><wp:author_display_name/>                                  | Ani",
        "<wp:author_display_name>Ani Sari</wp:author_display_name>                                        | Ani"
      })
  void anAuthorIsToldByName(String listed, String author) throws IOException {
    String other =
        "<wp:author><wp:author_login>budi</wp:author_login>"
            + "<wp:author_display_name>Budi</wp:author_display_name></wp:author>";
    String authors = other + "<wp:author><wp:author_id>2</wp:author_id>" + listed + "</wp:author>";
    List<SourceRecord> records = Records.of(file("a", wordPress(authors + ITEM + ITEM)));
    assertEquals(2, records.size());
    records.forEach(record -> assertEquals(author, Records.article(record).author()));
  }

  @Test
  void anExcerptIsNoFullText() throws IOException {
    String empty = ITEM.replaceAll("(?s)<!\\[CDATA.*?]]>", "").replace("Ringkas.", "");
    String item =
        empty.replace("</item>", "<excerpt:encoded>Kutipan pendek.</excerpt:encoded></item>");
    Rejected rejected = Records.rejected(Records.of(file("a", wordPress(item))).getFirst());
    assertEquals(Reason.NOT_AN_ARTICLE, rejected.reason(), rejected::toString);
  }

  private static String wordPress(String item) {
    String spaces =
        "<rss xmlns:wp='http://wordpress.org/export/1.2/'"
            + " xmlns:excerpt='http://wordpress.org/export/1.2/excerpt/'";
    return RSS.replace("<rss", spaces).formatted(item);
  }

  /** As the classic editor of WordPress holds texts, and what was copied from it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.txt  | Judul\\n\\nTEXT",
        "a.md   | ---\\ntitle: Judul\\n---\\nTEXT",
        "a.csv  | judul,isi\\nJudul,\"TEXT\"",
        "a.json | {\"title\":\"Judul\",\"content_html\":[\"TEXT\"]}",
        "a.xml  | <rss version='2.0'><channel><item><title>Judul</title><fulltext><![CDATA[TEXT]]></fulltext></item></channel></rss>"
      })
  void aTagWithinALineLeavesTheParagraphs(String name, String content) throws IOException {
    String text =
        "Satu.\n\n[caption id='a']<img src='a.jpg'/> Foto[/caption]\n\nDua <b>x</b>.\n\nTiga.";
    String line = name.endsWith(".json") ? text.replace("\n", "\\n") : text;
    Path file = file(name, content.replace("\\n", "\n").replace("TEXT", line));
    assertEquals(
        List.of("Satu.", "Dua x.", "Tiga."), Records.article(Records.of(file).getFirst()).body());
  }

  /** What would be a caption or a teaser within a text is a headline where one stands. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Video: Menlu RI &amp; Wang Yi bertemu           | Video: Menlu RI & Wang Yi bertemu",
        "Foto: Menlu RI &amp;amp; Wang Yi                | Foto: Menlu RI & Wang Yi",
        "&lt;b&gt;Baca juga&lt;/b&gt; buku &amp; koran   | Baca juga buku & koran",
        "<![CDATA[<p>Dua</p> <p>baris</p>]]>             | Dua baris",
        "Inflasi &lt; 3 persen                           | Inflasi < 3 persen"
      })
  void aTitleOfAFeedIsNeverFiltered(String written, String title) throws IOException {
    String item = ITEM.replace("RI &amp; China", written);
    assertEquals(
        title, Records.article(Records.of(file("a", RSS.formatted(item))).getFirst()).title());
  }

  @Test
  void aBadPlaceInAFeedCostsOneItem() throws IOException {
    String bad = ITEM.replace("Satu", "S\u00e9tu");
    byte[] good = RSS.formatted(ITEM).getBytes(StandardCharsets.ISO_8859_1);
    byte[] mixed = RSS.formatted(bad + ITEM).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(1, Records.of(Files.write(folder.resolve("a"), good)).size());
    List<SourceRecord> records = Records.of(Files.write(folder.resolve("a"), mixed));
    assertEquals(Reason.NOT_UTF8, Records.rejected(records.getFirst()).reason());
    assertEquals("RI & China", Records.article(records.get(1)).title());
    byte[] latin =
        RSS.replace("UTF-8", "ISO-8859-1").formatted(bad).getBytes(StandardCharsets.ISO_8859_1);
    List<SourceRecord> declared = Records.of(Files.write(folder.resolve("a"), latin));
    assertEquals("S\u00e9tu.", Records.article(declared.getFirst()).body().getFirst());
  }

  /** The words of the XML parser are those of the reader's language; what is counted is not. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "id", "de", "ja", "zh-CN", "ar-EG"})
  void aFeedThatBreaksOffIsTruncatedInWhateverLanguage(String language) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    try {
      String whole = RSS.formatted(ITEM).strip();
      for (int end = whole.indexOf("<channel"); end < whole.length(); end++) {
        Path cut = file("a", whole.substring(0, end));
        assertEquals(
            Reason.TRUNCATED,
            Records.rejected(Records.of(cut).getLast()).reason(),
            "cut at " + end);
      }
      String crossed = RSS.formatted(ITEM.replace("</title>", "</titel>") + ITEM);
      Rejected rejected = Records.rejected(Records.of(file("a", crossed)).getLast());
      assertEquals(Reason.MALFORMED, rejected.reason(), rejected::toString);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void atomMayHoldMarkup() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Harian</title><entry><title>Judul</title>
        <link rel="self" href="https://x.id/self"/><link href="https://x.id/2"/><id>urn:2</id>
        <author><name>Budi</name></author><updated>2024-08-13T14:05:00+07:00</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Satu &lt;1.</p><p>Dua.</p></div></content>
        </entry></feed>
        """;
    SourceRecord record = Records.of(file("a.xml", atom)).getFirst();
    Article article = Records.article(record);
    assertEquals(List.of("Satu <1.", "Dua."), article.body());
    assertEquals(Instant.parse("2024-08-13T07:05:00Z"), Records.time(record));
    assertEquals("https://x.id/2", article.url());
    assertEquals("Budi", article.author());
  }

  /**
   * What an Atom feed says of itself and of its entry, and whose the article is, in what tongue.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<feed xml:lang='su'>                                         | <content>Isi</content>               | null       | su",
        "<feed xml:lang='su'><language>jv</language>                  | <content>Isi</content>               | null       | jv",
        "<feed xml:lang='en'>                                         | <content xml:lang='su'>Isi</content> | null       | su",
        "<feed xml:lang='en'>                                         | <language>su</language><content xml:lang='jv'>Isi</content> | null | su",
        "<feed><author><name>Ani</name></author>                      | <content>Isi</content>               | Ani        | id",
        "<feed><author><name>Ani</name></author><author><name>Budi</name></author> | <content>Isi</content>  | Ani; Budi  | id",
        "<feed><author><name>Ani</name></author>                      | <content>Isi</content><author><name>Citra</name></author> | Citra | id",
        "<feed><author><name>Ani</name></author>                      | <content>Isi</content><source><title>A</title><author><name>Dewi</name></author></source> | Dewi | id",
        "<feed><author>Ani</author>                                   | <content>Isi</content><source>B</source> | null   | id"
      })
  void anEntryInheritsWhatItDoesNotSay(String start, String said, String author, String language)
      throws IOException {
    String text =
        said.replace("Isi", "Menteri luar negeri tiba di Jakarta untuk bertemu Presiden.");
    String atom = start + "<entry><title>Judul</title>" + text + "</entry></feed>";
    Article article = Records.article(Records.of(file("a.xml", atom)).getFirst());
    assertEquals(author, String.valueOf(article.author()));
    assertEquals(language, article.language());
  }

  /** An entry says it of itself, too. */
  @Test
  void theLanguageOfAnEntryIsNotThatOfItsFeed() throws IOException {
    String entry = "<entry%s><title>Judul</title><content>Isi</content></entry>";
    String atom = "<feed xml:lang='su'>%s%s</feed>";
    Path file =
        file("a.xml", atom.formatted(entry.formatted(" xml:lang='jv'"), entry.formatted("")));
    assertEquals(
        List.of("jv", "su"),
        Records.of(file).stream().map(record -> Records.article(record).language()).toList());
  }

  /** What a feed says of itself, the link of its item, and the address that the article has. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<rss><channel><link>https://a.id/</link>                  | <link>/berita/9</link>   | https://a.id/berita/9",
        "<rss><channel><link>https://a.id/</link>                  | <link>//b.id/9</link>    | https://b.id/9",
        "<rss><channel><link>https://a.id/</link>                  | <link>https://b.id/9</link> | https://b.id/9",
        "<rss><channel><title>A</title>                            | <link>/berita/9</link>   |",
        "<rss><channel><link>https://a.id/</link>                  | <link>a b</link>         |",
        "<feed xml:base='https://a.id/x/'><channel>                | <link href='berita/1'/>  | https://a.id/x/berita/1",
        "<feed xml:base='https://a.id/'><channel xml:base='y/'>    | <link href='berita/1'/>  | https://a.id/y/berita/1",
        "<feed xml:base='https://a.id/'><channel><link href='/z/'/> | <link href='1'/>        | https://a.id/1",
        "<feed><channel><link href='https://a.id/z/'/>             | <link href='1' xml:base='y/'/> | https://a.id/z/y/1",
        "<feed><channel><link rel='self' href='https://a.id/f'/>   | <link href='/1'/>        |"
      })
  void theLinkOfAnItemIsToldInFull(String start, String link, String url) throws IOException {
    assertEquals(url, Records.article(Records.of(item("a.xml", start, link)).getFirst()).url());
  }

  /** Two feeds, each with an item of a name, and whether these are one article. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link>https://a.id</link> | <link>https://b.id</link> | 1                  | false",
        "<link>https://a.id</link> | <link>https://a.id</link> | 1                  | true",
        "<title>A</title>          | <title>B</title>          | 1                  | false",
        "<title>A</title>          | <title>A</title>          | 1                  | true",
        "<x/>                      | <x/>                      | 1                  | false",
        "<link>https://a.id</link> | <link>https://b.id</link> | urn:uuid:7f        | true",
        "<title>A</title>          | <title>B</title>          | tag:a.id,2024:1    | true",
        "<title>A</title>          | <title>B</title>          | 1 at https://a.id  | false"
      })
  void aNameThatIsNoAddressCountsWithinItsFeed(String a, String b, String guid, boolean one)
      throws IOException {
    String named = "<guid isPermaLink='false'>" + guid + "</guid>";
    Path first = item("a.xml", "<rss><channel>" + a, named);
    Path second = item("b.xml", "<rss><channel>" + b, named + "<category>Lain</category>");
    String id = Records.article(Records.of(first).getFirst()).id();
    assertEquals(one, id.equals(Records.article(Records.of(second).getFirst()).id()), id);
  }

  /** A feed of one item with full text. */
  private Path item(String name, String start, String said) throws IOException {
    String end = start.startsWith("<feed") ? "</feed>" : "</rss>";
    String text = "<title>Judul</title><fulltext>Isi berita.</fulltext>";
    return file(name, start + "<item>" + text + said + "</item></channel>" + end);
  }

  @Test
  void theFeedsAtHandHoldTeasers() throws IOException {
    long all = 0;
    try (var feeds = Files.list(Needs.data("formats/feeds"))) {
      for (Path feed : feeds.sorted().toList()) {
        List<SourceRecord> records = Records.of(feed);
        long items = Files.readString(feed).split("<item>", -1).length - 1;
        assertEquals(items, records.size(), feed::toString);
        records.forEach(
            record -> assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(record).reason()));
        all += items;
      }
    }
    assertTrue(all > 0, "no feeds are at hand");
  }

  @Test
  void whatIsWrappedIsFoundAndNamed() throws IOException {
    byte[] zip = Wrapped.zip("sub/a.jsonl", bytes(JSON + "\n" + JSON), "README.md", bytes("# x"));
    byte[] tar = Wrapped.tar("dalam.zip", Wrapped.gzip(zip), "feed", bytes(RSS.formatted(ITEM)));
    Path file = Files.write(folder.resolve("semua.tgz"), Wrapped.gzip(tar));
    List<SourceRecord> records = Records.of(file);
    assertEquals(3, records.size(), records::toString);
    assertEquals(file + "!/dalam.zip!/sub/a.jsonl:2", records.get(1).provenance().toString());
    assertEquals(file + "!/feed:1", records.get(2).provenance().toString());
  }

  /** Kinds of members of a tar archive that hold nothing. */
  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_LINK,
        TarConstants.LF_SYMLINK,
        TarConstants.LF_FIFO,
        TarConstants.LF_CHR,
        TarConstants.LF_BLK
      })
  void aLinkOrDeviceOfAnArchiveIsNoArticle(byte kind) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      tar.putArchiveEntry(new TarArchiveEntry("a.jsonl", kind));
      tar.closeArchiveEntry();
    }
    Path file = Files.write(folder.resolve("a.tar"), out.toByteArray());
    Rejected rejected = Records.rejected(Records.of(file).getFirst());
    assertEquals(Reason.NOT_AN_ARTICLE, rejected.reason());
    assertEquals("a link or device, not a file", rejected.message());
  }

  /** Names in the order of an archive, and those whose articles are read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bag/bagit.txt bag/bag-info.txt bag/kata.txt bag/data/a.jsonl     | bag/data/a.jsonl",
        "manifest-sha256.txt tagmanifest-md5.txt data/a.txt bagit.txt     | data/a.txt",
        "./bagit.txt ./fetch.txt ./data/a.jsonl ./data/bab/b.txt          | data/a.jsonl data/bab/b.txt",
        "a/b/bagit.txt a/c.txt a/b/c.jsonl a/b/data/d.jsonl bagitu.txt    | a/b/data/d.jsonl a/c.txt bagitu.txt",
        "README.md a/readme a/ReadMe.txt readme2.txt readme/b.jsonl       | readme/b.jsonl readme2.txt",
        ".git/a.jsonl a/.b/c.jsonl a/.c.jsonl a..b/d.jsonl .e .f/g/h.txt  | a..b/d.jsonl",
        "__MACOSX/._a.jsonl __MACOSX/a.jsonl a.jsonl                      | a.jsonl"
      })
  void whatLiesBesideArticlesIsLeftOutOfFoldersAndArchivesAlike(String names, String read)
      throws IOException {
    Path loose = folder.resolve("berkas");
    var members = new ArrayList<Object>();
    for (String name : names.split(" ")) {
      String content = name.endsWith(".jsonl") ? JSON : "Judul\n\nIsi berita.";
      members.add(name);
      members.add(bytes(content));
      Path file = loose.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    List<String> expected = List.of(read.split(" "));
    SourceFiles found = SourceFiles.named(List.of(loose.toString()));
    assertEquals(
        expected, found.files().stream().map(file -> loose.relativize(file).toString()).toList());
    for (String name : names.split(" ")) {
      Path file = loose.resolve(name).normalize();
      boolean passedBy = found.aside().stream().anyMatch(file::startsWith);
      assertEquals(!found.files().contains(file), passedBy, name);
    }
    byte[] tar = Wrapped.tar(members.toArray());
    byte[] zip = Wrapped.zip(members.toArray());
    for (byte[] archive : List.of(tar, zip, Wrapped.gzip(tar))) {
      Path file = Files.write(folder.resolve("arsip"), archive);
      var passedBy = new ArrayList<String>();
      var listener =
          new SourceListener() {
            @Override
            public void passedBy(String place) {
              passedBy.add(place);
            }
          };
      var records = new ArrayList<SourceRecord>();
      new SourceReader(Records.CLOCK).read(List.of(file), listener, records::add);
      assertEquals(names.split(" ").length - expected.size(), passedBy.size(), passedBy::toString);
      assertTrue(passedBy.stream().allMatch(place -> place.startsWith(file + "!/")));
      assertEquals(
          expected,
          records.stream()
              .filter(record -> Records.article(record) != null)
              .map(record -> record.provenance().source())
              .map(source -> Path.of(source.substring(source.indexOf("!/") + 2)))
              .map(member -> member.normalize().toString())
              .sorted()
              .toList());
    }
  }

  /** Pages lie about their encoding; what they say is read all the same. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, iso-8859-1",
    "UTF-8, tidak-ada",
    "windows-1252, iso-8859-1",
    "windows-1252, ''",
    "windows-1252, utf-8",
    "UTF-16LE, utf-8",
    "GB18030, gb18030"
  })
  void pagesAreReadInAnyEncoding(String real, String declared) throws IOException {
    String text = "Kafe \u00e9lite di Jalan Ren\u00e9 \u201cdibuka\u201d lagi. ".repeat(8);
    String page =
        "<html><head><meta charset='%s'><title>Judul berita pagi</title></head><body><h1>Judul berita"
            + " pagi</h1><p>%s</p></body></html>";
    var bytes = new ByteArrayOutputStream();
    if (real.startsWith("UTF-16")) {
      bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
    }
    bytes.writeBytes(page.formatted(declared, text).getBytes(Charset.forName(real)));
    Path file = Files.write(folder.resolve("a.html"), bytes.toByteArray());
    assertEquals(text.strip(), Records.article(Records.of(file).getFirst()).bodyText());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
