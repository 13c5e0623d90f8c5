package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Rejected.Reason;
import id.telusur.testing.Needs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  private static final String GOOD = "{\"id\":\"a\",\"title\":\"Judul\",\"body\":\"Isi berita\"}";

  @TempDir Path folder;

  /** Lines of JSON that are no article, and why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"Judul\"}                                        | NO_BODY",
        "{\"title\":\"Judul\",\"body\":\" \\n \"}                     | NO_BODY",
        "{\"title\":\"Judul\",\"body\":\"\\u00a0\\n\\u200b\"}         | NO_BODY",
        "{\"body\":\"Isi\"}                                           | NO_TITLE",
        "{\"title\":\"\\ufeff\\u00a0\",\"body\":\"Isi\"}              | NO_TITLE",
        "{\"title\":\"\",\"body\":\"Isi\"}                            | NO_TITLE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":\"kemarin\"}  | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":\"2024-02-30\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":\"9999-01-01\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":\"1699-12-31\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":\"0001-01-01\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":\"2025-06-09\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"date\":{\"day\":13}}    | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"fetched\":\"kemarin\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\",\"fetched\":\"2099-01-01\"} | BAD_DATE",
        "{\"title\":\"Judul\",\"body\":\"Isi\"                        | MALFORMED",
        "{\"title\":\"Judul\",\"body\":\"Isi\"} {}                    | MALFORMED",
        "{title:\"Judul\",\"body\":\"Isi\"}                           | MALFORMED",
        "[\"Judul\"]                                                  | MALFORMED",
        "\"Judul\"                                                    | MALFORMED",
        "bukan json                                                   | MALFORMED"
      })
  void badLineIsRejectedAndTheRestIsRead(String line, Reason reason) throws IOException {
    List<SourceRecord> records = read(file("a.jsonl", GOOD + "\n" + line + "\n\n" + GOOD + "\n"));
    assertEquals(3, records.size(), records::toString);
    Rejected rejected = (Rejected) records.get(1);
    assertEquals(reason, rejected.reason(), rejected::toString);
    assertEquals(2, rejected.provenance().position());
    assertEquals(4, records.get(2).provenance().position());
  }

  /** What stands where a title is looked for, and says none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"body\":\"Isi\"}                                   | ``",
        "{\"title\":\" \",\"body\":\"Isi\"}               | ``",
        "{\"title\":\"#REF!\",\"body\":\"Isi\"}           | #REF!",
        "{\"title\":\"\",\"judul\":\"NULL\",\"body\":\"Isi\"} | NULL",
        "{\"title\":{\"a\":\"b\"},\"body\":\"Isi\"}     | {\"a\":\"b\"}"
      })
  void ofAMissingTitleItIsToldWhatStandsThere(String line, String value) throws IOException {
    Rejected rejected = (Rejected) read(file("a.jsonl", line + "\n")).getFirst();
    assertEquals(Reason.NO_TITLE, rejected.reason());
    assertEquals(value, rejected.value());
  }

  /** Dates in every form that is understood, and the day and instant they mean. */
  @ParameterizedTest
  @CsvSource({
    "2024-08-13,                       2024-08-13, ",
    "1700-01-01,                       1700-01-01, ",
    "2024-08-13T10:15:00+07:00,        2024-08-13, 2024-08-13T03:15:00Z",
    "2024-08-13T23:15:00Z,             2024-08-14, 2024-08-13T23:15:00Z",
    "2024-08-13T10:15:00.123456Z,      2024-08-13, 2024-08-13T10:15:00.123456Z",
    "2024-08-13T10:15:00.1Z,           2024-08-13, 2024-08-13T10:15:00.1Z",
    "2024-08-13T10:15:00.12+07:00,     2024-08-13, 2024-08-13T03:15:00.12Z",
    "2024-08-13T10:15:00.1234567,      2024-08-13, 2024-08-13T03:15:00.1234567Z",
    "2024-08-13 10:15:00.123456789Z,   2024-08-13, 2024-08-13T10:15:00.123456789Z",
    "2024-08-13T10:15,                 2024-08-13, 2024-08-13T03:15:00Z",
    "2024-08-13 10:15:00,              2024-08-13, 2024-08-13T03:15:00Z",
    "2024-08-13T10:15:00+0700,         2024-08-13, 2024-08-13T03:15:00Z",
    "'Tue, 13 Aug 2024 10:15:00 +0700', 2024-08-13, 2024-08-13T03:15:00Z",
    "20240813T140500Z,                 2024-08-13, 2024-08-13T14:05:00Z",
    "20240813T140500+0700,             2024-08-13, 2024-08-13T07:05:00Z",
    "20240813T140500,                  2024-08-13, 2024-08-13T07:05:00Z",
    "1723532400,                       2024-08-13, 2024-08-13T07:00:00Z",
    "1723532400123,                    2024-08-13, 2024-08-13T07:00:00.123Z"
  })
  void datesAreUnderstood(String text, String day, Instant at) {
    Published published = Published.parse(text);
    assertEquals(day, published.day().toString());
    assertEquals(at, published.at());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"-\"",
        "\"~\"",
        "\"null\"",
        "\"N/A\"",
        "\"0000-00-00\"",
        "\"0000-00-00 00:00:00\"",
        "\"0000-00-00 00:00:00.000000\"",
        "\"0000-00-00T00:00:00+07:00\"",
        "\"NULL\"",
        "\"None\"",
        "\"\\\\N\"",
        "\"NaN\"",
        "\"nan\"",
        "\".nan\"",
        "\"undefined\"",
        "\"#N/A\"",
        "\"#REF!\"",
        "\"#DIV/0!\"",
        "\"#NAME?\"",
        "\"NaT\"",
        "\"<NA>\"",
        "\"(null)\"",
        "\"(NULL)\"",
        "\"\u2013\"",
        "[\"null\",\" - \"]",
        "\" \""
      })
  void whatStandsForNoValueIsNone(String written) throws IOException {
    String names = ",\"date\":%1$s,\"id_berita\":%1$s,\"url\":%1$s,\"author\":%1$s,\"source\":%1$s";
    String bare = "{\"title\":\"Judul\",\"body\":\"Isi berita\"";
    Article expected = article(read(file("a.jsonl", bare + "}")).getFirst());
    String line = bare + names.formatted(written) + "}";
    assertEquals(expected, article(read(file("b.jsonl", line)).getFirst()));
    String rejects = "{\"title\":%1$s,\"body\":\"B\"}%n{\"title\":\"A\",\"body\":%1$s}";
    List<SourceRecord> records = read(file("c.jsonl", rejects.formatted(written)));
    assertEquals(Reason.NO_TITLE, ((Rejected) records.get(0)).reason());
    assertEquals(Reason.NO_BODY, ((Rejected) records.get(1)).reason());
  }

  /** Some people are called so, or a section, but no id, no address and no day. */
  @ParameterizedTest
  @ValueSource(strings = {"NA", "#", "tidak ada"})
  void whatMayBeANameIsNoIdNoAddressAndNoDate(String written) throws IOException {
    String names =
        "\"date\":\"%1$s\",\"url\":\"%1$s\",\"link\":\"https://x.id/1\",\"modified\":\"%1$s\","
            + "\"fetched\":[\"%1$s\"],\"author\":\"%1$s\",\"section\":\"%1$s\",\"language\":\"na\","
            + "\"guid\":\"b\"";
    String line = GOOD.replace("\"a\"", "\"" + written + "\"");
    SourceRecord record =
        read(file("a.jsonl", line.replace("}", "," + names.formatted(written) + "}"))).getFirst();
    Article article = article(record);
    assertEquals("https://x.id/1", article.url());
    assertNull(article.published());
    assertNull(record.provenance().asOf());
    assertEquals(
        List.of("b", written, written, "na"),
        List.of(article.id(), article.author(), article.section(), article.language()));
    List<SourceRecord> two =
        read(file("b.jsonl", line + "\n" + line.replace("Isi", "Lain") + "\n" + GOOD));
    assertEquals(3, two.stream().map(it -> article(it).id()).distinct().count());
  }

  /** Of a name, of a paragraph and in an export it is what it says. */
  @Test
  void whatLooksLikeNoValueMayBeOne() throws IOException {
    String line =
        "{\"title\":\"A\",\"body\":[\"B\",\"-\",\"C\"],\"author\":\"Nan\",\"section\":\"NA\"}";
    Article article = article(read(file("a.jsonl", line)).getFirst());
    assertEquals("B/-/C", String.join("/", article.body()));
    assertEquals("Nan", article.author());
    assertEquals("NA", article.section());
    var ours = new Article("-", "None", List.of("-"), null, "null", "0", "nan", "id", null);
    Path export = file("b.jsonl", CanonicalJson.write(ours));
    assertEquals(ours, article(read(export).getFirst()));
  }

  @Test
  void ofABadDateItIsSaidWhatIsRead() throws IOException {
    String line = GOOD.replace("}", ",\"date\":\"%s\"}%n");
    String lines = line.formatted("45517") + line.formatted("2024-02-30");
    List<SourceRecord> records = read(file("a.jsonl", lines));
    String forms = ((Rejected) records.get(0)).message();
    assertTrue(forms.startsWith("not a date: none of the forms 2024-08-13,"), forms);
    assertEquals("not a date: Invalid date 'FEBRUARY 30'", ((Rejected) records.get(1)).message());
  }

  /** Names that other programs give to the same things. */
  @Test
  void namesOfSchemaOrgAreUnderstood() throws IOException {
    String line =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Judul\",\"articleBody\":\"Satu\\n\\nDua\","
            + "\"datePublished\":\"2024-08-13\",\"inLanguage\":\"id-ID\",\"identifier\":7,"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Antara\"},"
            + "\"author\":[{\"name\":\"Ani\"},{\"name\":\"Budi\"}],\"articleSection\":\"Dunia\","
            + "\"url\":\"https://example.org/1\"}";
    Article article = article(read(file("a.jsonl", line)).getFirst());
    assertEquals("7", article.id());
    assertEquals("Judul", article.title());
    assertEquals(List.of("Satu", "Dua"), article.body());
    assertEquals("Antara", article.source());
    assertEquals("Ani; Budi", article.author());
    assertEquals("Dunia", article.section());
    assertEquals("id", article.language());
  }

  @Test
  void ofSeveralAuthorsAllAreTakenOfSeveralSectionsTheFirst() throws IOException {
    String line =
        GOOD.replace(
            "}",
            ",\"authors\":[\"Budi Santoso\",\"\",\"Siti Aminah\",\"Budi Santoso\"],"
                + "\"section\":[\"\",\"Politik\",\"Nasional\"],"
                + "\"source\":[{\"name\":\"Kompas\"},\"Antara\"],"
                + "\"url\":[\"https://x.id/1\",\"https://x.id/2\"]}");
    Article article = article(read(file("a.jsonl", line)).getFirst());
    assertEquals("Budi Santoso; Siti Aminah", article.author());
    assertEquals("Politik", article.section());
    assertEquals("Kompas", article.source());
    assertEquals("https://x.id/1", article.url());
  }

  /** Bodies of blocks, as systems for editors keep them, and their paragraphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"type\":\"p\",\"text\":\"Satu\"},{\"type\":\"embed\",\"url\":\"https://y.be/x\"}] | Satu",
        "[{\"type\":\"p\",\"text\":\"Satu\"},\"Sumber: Antara\"]                           | Satu/Sumber: Antara",
        "[{\"content\":\"Satu\"},{\"data\":{\"text\":\"Dua\"}},{\"value\":\"Tiga\"}]         | Satu/Dua/Tiga",
        "[{\"html\":\"<p>Satu</p><p>Dua</p>\"},{\"type\":\"image\",\"url\":\"x.jpg\"}]      | Satu/Dua",
        "{\"blocks\":1,\"content\":[{\"content\":[{\"text\":\"Satu\"}]},{\"text\":\"Dua\"}]}  | Satu/Dua",
        "[{\"url\":\"https://y.be/x\"},{\"@id\":\"urn:x\"},{\"name\":\"x\"}]                 | NO_BODY",
        "{\"url\":\"https://y.be/x\"}                                              | NO_BODY"
      })
  void blocksOfABodyAreParagraphs(String body, String expected) throws IOException {
    SourceRecord record =
        read(file("a.jsonl", "{\"title\":\"J\",\"body\":" + body + "}")).getFirst();
    assertEquals(expected, bodyOrReason(record));
  }

  private static String bodyOrReason(SourceRecord record) {
    return record instanceof Rejected rejected
        ? rejected.reason().name()
        : String.join("/", article(record).body());
  }

  /** Two names for one field, and what counts: title, body, day and place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"body\":\"Ringkas.\",\"content\":\"Ringkas. Dan lagi.\"           | J Ringkas. Dan lagi. null null",
        "\"content\":\"Sama.\",\"body_html\":\"<p>Sama</p>\"                | J Sama. null null",
        "\"body\":\"-\",\"isi\":\"I\"                                      | J I null null",
        "\"body\":true,\"isi\":\"I\",\"url\":false,\"link\":\"https://x.id/\"  | J I null https://x.id/",
        "\"text\":\"I\",\"published\":\"0000-00-00 00:00:00\",\"date\":\"2024-08-13\" | J I 2024-08-13 null",
        "\"text\":\"I\",\"published\":true,\"date\":\"2024-08-13\"         | J I 2024-08-13 null",
        "\"text\":\"I\",\"published\":1,\"date\":\"2024-08-13\"            | J I 2024-08-13 null",
        "\"text\":\"I\",\"published\":\"False\",\"fetched\":0               | J I null null",
        "\"text\":\"I\",\"url\":\"false\",\"link\":\"https://x.id/\"         | J I null https://x.id/",
        "\"text\":\"I\",\"published\":\"kemarin\",\"date\":\"2024-08-13\"   | BAD_DATE"
      })
  void ofTwoNamesTheOneCountsThatSaysMore(String members, String expected) throws IOException {
    SourceRecord record = read(file("a.jsonl", "{\"title\":\"J\"," + members + "}")).getFirst();
    if (record instanceof Rejected rejected) {
      assertEquals(expected, rejected.reason().name());
      return;
    }
    Article article = article(record);
    String published = CanonicalJson.published(article.published());
    assertEquals(
        expected,
        "%s %s %s %s".formatted(article.title(), article.bodyText(), published, article.url()));
  }

  /** What a record of the 13th says of its last change, and since when it is known to be so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"dateModified\":\"2024-08-14T07:00:00Z\"                  | 2024-08-14T07:00:00Z null",
        "\"updated\":true,\"updated_at\":\"2024-08-14 14:00:00\"    | 2024-08-14T07:00:00Z null",
        "\"date_modified\":\"2024-08-13\"                           | 2024-08-12T17:00:00Z null",
        "\"modified\":\"2024-08-12\"                                | ``",
        "\"modified\":\"kemarin\"                                   | ``",
        "\"modified\":\"2099-01-01\"                                | ``",
        "\"modified\":\"2024-08-15\",\"fetched\":\"2024-08-14T07:00:00Z\" | 2024-08-14T07:00:00Z 2024-08-14T17:00:00Z"
      })
  void aChangeIsKnown(String members, String when) throws IOException {
    String line = GOOD.replace("}", ",\"date\":\"2024-08-13\"," + members + "}");
    AsOf asOf = read(file("a.jsonl", line)).getFirst().provenance().asOf();
    assertEquals(when, asOf == null ? "" : asOf.time() + " " + asOf.modified());
  }

  /** Texts of other programs may be HTML, which is guessed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"body\":\"<p>Tag &lt;br&gt; dipakai.</p>\"           | Tag <br> dipakai.",
        "\"body\":[\"<p>Satu <b>tebal</b></p>\",\"Dua &amp; x\"] | Satu tebal/Dua & x",
        "\"body\":\"<p>Satu <p class='a'>Dua\"                | Satu/Dua",
        "\"body\":\"AT&amp;T: &quot;nikel&quot;&nbsp;Morowali\" | AT&T: \"nikel\" Morowali",
        "\"body\":\"R&D; a=1&copy=2 x<y &tidakada; &#x201C;a&#8221;\" | R&D; a=1&copy=2 x<y &tidakada; “a”",
        "\"content\":[{\"value\":\"<p>Satu &amp; dua</p>\"}]    | Satu & dua",
        "\"content\":{\"rendered\":\"<p>Satu</p>\",\"protected\":false} | Satu",
        "\"body_html\":[\"<p>Satu &amp; dua</p>\"]             | Satu & dua",
        "\"articleBody\":\"Satu<br/>dua\"                     | Satu dua",
        "\"body\":\"Satu.\\n\\nDua <b>tebal</b>.\\n\\nTiga\"     | Satu./Dua tebal./Tiga",
        "\"body\":\"Satu\\r\\nDua <i>miring</i>\"              | Satu/Dua miring",
        "\"body\":\"Satu\\n \\n<b>Dua</b>\\nlagi<ul><li>Tiga\\n\\nx</li></ul>Empat\\n&nbsp;\\nLima\" | Satu/Dua lagi/Tiga x/Empat/Lima",
        "\"body\":\"<p>Satu\\n\\nx</p>Dua\\n\\n<p>Tiga</p>\"    | Satu x/Dua/Tiga",
        "\"body\":\"<div>Satu<br>\\nx\\n\\nDua</div>\"          | Satu x/Dua",
        "\"body\":\"[caption id='a' width='300']<img src='a.jpg'> Foto[/caption]\\n\\nSatu\\n\\nDua\" | Satu/Dua"
      })
  void markupIsGuessed(String body, String paragraphs) throws IOException {
    Article article = article(read(file("a.jsonl", "{\"title\":\"J\"," + body + "}")).getFirst());
    assertEquals(paragraphs, String.join("/", article.body()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Menlu: &#8220;Kerja sama&#8221; RI &amp; Jepang\" | Menlu: “Kerja sama” RI & Jepang",
        "\"<b>Tebal</b> &amp; miring\"                      | Tebal & miring",
        "{\"rendered\":\"Judul &#8220;WP&#8221;\"}          | Judul “WP”"
      })
  void markupOfATitleIsGuessed(String written, String title) throws IOException {
    String line = "{\"title\":" + written + ",\"body\":\"Isi\"}";
    assertEquals(title, article(read(file("a.jsonl", line)).getFirst()).title());
  }

  /** Who wrote it, where, and in which section, as other programs hold it and as it is told. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Tono &amp; Tini\"                                  | Tono & Tini",
        "\"<a href='/x'>Rina</a>\"                            | Rina",
        "[\"<b>Ani</b>\",{\"name\":\"Budi &amp; Citra\"},\"Ani\"] | Ani; Budi & Citra",
        "\"R&D <x@y.id>\"                                     | R&D <x@y.id>"
      })
  void markupOfANameIsGuessed(String written, String name) throws IOException {
    String line =
        GOOD.replace("}", ",\"author\":%1$s,\"source\":%1$s,\"section\":%1$s}".formatted(written));
    Article article = article(read(file("a.jsonl", line)).getFirst());
    String first = name.replaceAll("; .*", "");
    assertEquals(
        List.of(name, first, first),
        List.of(article.author(), article.source(), article.section()));
  }

  /** What stands before a name to say that it is the author's, and names that only begin so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oleh: Rina W              | Rina W",
        "Oleh Rina W               | Rina W",
        "Penulis: Rina W           | Rina W",
        "By: Rina                  | Rina",
        "BY RINA                   | RINA",
        "Ditulis oleh Rina W       | Rina W",
        "Ditulis Oleh : Rina W     | Rina W",
        "Diposting oleh Rina W     | Rina W",
        "Dikirim oleh: Rina W      | Rina W",
        "Dibuat oleh Rina W        | Rina W",
        "Posted by: Rina W         | Rina W",
        "Reporter - Rina W         | Rina W",
        "Byron Kurnia              | Byron Kurnia",
        "Olehan Rina               | Olehan Rina",
        "Penulis                   | Penulis",
        "Editor Senior             | Editor Senior"
      })
  void ofABylineTheNameIsTold(String written, String author) throws IOException {
    String line = GOOD.replace("}", ",\"byline\":\"" + written + "\"}");
    assertEquals(author, article(read(file("a.jsonl", line)).getFirst()).author());
  }

  /** An article about HTML, and the same fetched at a known time; others say changes alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                           | true",
        ",\"fetched\":\"2024-08-13\"                                  | true",
        ",\"fetched\":\"2024-08-13\",\"modified\":\"2024-08-12\"      | true",
        ",\"modified\":\"2024-08-12\"                                 | false",
        ",\"modified\":\"2024-08-12\",\"fetched\":\"2024-08-13\"      | false"
      })
  void whatWasExportedReadsBackAsItIs(String times, boolean isOurs) throws IOException {
    var body = List.of("Tag <br> &amp; <p>lain</p>", "&nbsp;");
    var article = new Article("a", "<b>&lt;", body, null, null, null, "A, B", "id", null);
    String json = CanonicalJson.write(article);
    String line = json.substring(0, json.length() - 1) + times + "}";
    Article back = article(read(file("a.jsonl", line)).getFirst());
    assertEquals(isOurs, back.equals(article), back::toString);
  }

  /** Code points that stand for none: a text that holds one cannot be written and read again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\uffff",
        "\\uFFfF",
        "\\ufffe",
        "\\ud800",
        "\\udfff",
        "\\ufdd0",
        "\\ud83f\\udffe"
      })
  void whatIsNoCharacterIsReplaced(String written) throws IOException {
    String line = GOOD.replace("Judul", "Ju" + written + "dul");
    assertEquals("Ju\uFFFDdul", article(read(file("a.jsonl", line)).getFirst()).title());
    assertEquals("Ju\uFFFDdul", article(read(file("a.json", "[" + line + "]")).getFirst()).title());
  }

  @Test
  void whatIsEscapedIsReadAsItIs() throws IOException {
    String line = GOOD.replace("Judul", "\\ud83d\\ude00 \\\\uffff \\u0041");
    assertEquals("\ud83d\ude00 \\uffff A", article(read(file("a.jsonl", line)).getFirst()).title());
    assertEquals(
        Reason.MALFORMED, ((Rejected) read(file("b.jsonl", "{\"a\":\"\\ud8")).getFirst()).reason());
  }

  /** As mongoexport writes them. */
  @Test
  void datesAndIdsInObjectsAreRead() throws IOException {
    String line =
        """
        {"_id":{"$oid":"507f1f77bcf86cd799439011"},"title":"A","body":"B",\
        "date":{"$date":{"$numberLong":"1723507200000"}}}
        """;
    Article article = article(read(file("a.jsonl", line)).getFirst());
    assertEquals("507f1f77bcf86cd799439011", article.id());
    assertEquals(Published.parse("2024-08-13T00:00:00Z"), article.published());
    String fetched = GOOD.replace("}", ",\"date\":\"2024-08-13\",\"fetched\":\"kemarin\"}");
    Rejected rejected = (Rejected) read(file("a.jsonl", fetched)).getFirst();
    assertEquals("kemarin", rejected.value());
  }

  @Test
  void anIdIsMadeOfSourceAndAddressElseOfTheText() throws IOException {
    String addressed = "{\"title\":\"%s\",\"body\":\"Isi\",\"url\":\"https://x.id/1\"}%n";
    String bare = "{\"title\":\"%s\",\"body\":\"Isi\"}%n";
    List<SourceRecord> records =
        read(
            file(
                "a.jsonl",
                addressed.formatted("A")
                    + addressed.formatted("B")
                    + bare.formatted("A")
                    + bare.formatted("B")));
    List<String> ids = records.stream().map(record -> article(record).id()).toList();
    assertEquals(ids.get(0), ids.get(1));
    assertEquals(3, ids.stream().distinct().count(), ids::toString);
  }

  /** What stands for an address and names no page: title and text tell articles apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NA",
        "NaT",
        "<NA>",
        "(null)",
        "nil",
        "#",
        "#REF!",
        "tidak ada",
        "Tidak ada.",
        "http://",
        "https://",
        "HTTPS:",
        "https:///",
        "http://?",
        "//",
        "/",
        "?",
        "./",
        "/#",
        "True",
        "https://www.kompas.com",
        "https://www.kompas.com/",
        "https://kompas.com/#",
        "https://kompas.com/?",
        "https://kompas.com/#atas",
        "//kompas.com/",
        "www.kompas.com",
        "kompas.com",
        "kompas.com/",
        "kompas.com:443",
        "12/3/2024",
        "2024/08/13",
        "13/08/2024 10:15",
        "13.08.2024",
        "s/d",
        "s/d 3 hari",
        "tidak/ada",
        "ada? tidak",
        "http://tidak ada",
        "http://null",
        "http://none",
        "http://NA",
        "url:kosong",
        "javascript:void(0)",
        "about:blank"
      })
  void whatNamesNoPageIsNoIdentity(String written) throws IOException {
    String bare = "{\"title\":\"%s\",\"body\":\"Isi\",\"url\":\"%s\"}%n";
    String lines = bare.formatted("A", "") + bare.formatted("A", written);
    List<SourceRecord> records = read(file("a.jsonl", lines + bare.formatted("B", written)));
    assertEquals(article(records.get(0)).id(), article(records.get(1)).id());
    assertNotEquals(article(records.get(1)).id(), article(records.get(2)).id());
  }

  /** Addresses as archives have them, and the ids that are made of them. */
  @ParameterizedTest
  @CsvSource({
    "https://x.id/1, eee5e8ebfef5c606c74483a5",
    "HTTP://X.ID/1, 58aa4710ae1fea566e5e0514",
    "http://localhost:8000/a, 0f1cef84500511cc5228bd16",
    "http://[::1]/a, c15d286e4c90e0ff394caa72",
    "https://bérita.id/a b, 6c11f5dad38a6e9643f0dbf1",
    "//x.id/1, 95db25d47f372f8718af4bff",
    "www.x.id/a, 97d4e3d20c7b21d488629e3d",
    "x.id:8080/a, 27d7b73cdd50843d77ea343d",
    "10.0.0.1:80/a, 57c2e01d6d7d80eed7af8314",
    "/read/2024/1, e10a0ff7edce9313eeb63a64",
    "/berita/latihan militer.html, 4821bf2e0fa2ed0c44dd4e88",
    "berita/1, 8ce3554f0344e9bcb3771ab7",
    "latihan.html, 7de4f58076226b790bf1c1ca",
    "?p=1, 9a8afa56af6c3cf016435ad4",
    "index.php?id=1#atas, d9d15bfd17a54ce3fb980951",
    "urn:berita:1, 8b855f5095912cf1eadc63e7",
    "ftp://x.id/a, ce8d866f554b6a401915a34c",
    "https://x.id/?p=123, cd0c381a9486a42f7fb9f22b",
    "https://x.id?p=123, 03b3ebac7b5c06c78976cdc8",
    "https://x.id/#!/berita/1, 83773499d6439cf5a790ef92",
    "x.id/a, 9c0efe66ee4d76c6997a8a02",
    "//x.id?p=1, 859bbf411445dae5c08e217a",
    "berita/latihan-militer, 99da8c1a401b639b1cb2320a",
    "../2024/08/13/latihan, 45cc0a5f430a9e84205b8ed7",
    "berita/latihan militer.html, 4a6344028e2e7ad47e38194c",
    "index.php?judul=latihan militer, 63d9ba56c47eecb9df6fae78",
    "doi:10.1234/abc, e7c3ce206112be3ce47c4ef0",
    "urn:berita:latihan, 58fb7ad718125e48beb7070c"
  })
  void howeverAnAddressIsWrittenItIsAnIdentity(String address, String id) throws IOException {
    String line = "{\"title\":\"A\",\"body\":\"Isi\",\"source\":\"X\",\"url\":\"%s\"}";
    assertEquals(id, article(read(file("a.jsonl", line.formatted(address))).getFirst()).id());
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedByLine() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\uFEFF" + GOOD + "\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "{\"title\":\"Caf\u00e9\",\"body\":\"x\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes((GOOD + "\r\n").getBytes(StandardCharsets.UTF_8));
    List<SourceRecord> records = read(Files.write(folder.resolve("a.jsonl"), bytes.toByteArray()));
    assertEquals(3, records.size());
    Rejected broken = (Rejected) records.get(1);
    assertEquals(Reason.NOT_UTF8, broken.reason());
    assertTrue(broken.message().contains("convert the file"), broken::message);
    assertEquals("Judul", article(records.get(2)).title());
  }

  @Test
  void anEncodingThatIsNotReadIsNamed() throws IOException {
    byte[] text = "Kaf\u00e9\n\nIsi\n".getBytes(Charset.forName("windows-1252"));
    Rejected broken = (Rejected) read(Files.write(folder.resolve("a.txt"), text)).getFirst();
    assertEquals(Reason.NOT_UTF8, broken.reason());
    assertTrue(broken.message().contains("(iconv -f windows-1252 -t utf-8)"), broken::message);
  }

  /** Each form of text, of which the second record, if it has one, is on the third line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.jsonl | {\"title\":\"Kaf\u00e9 \ud83d\ude00\",\"body\":\"Isi\"}\\n\\n{\"title\":\"B\",\"body\":\"C\"}\\r\\n\\r\\n",
        "a.json  | {\"title\":\"Kaf\u00e9 \ud83d\ude00\",\"body\":\"Isi\"}",
        "a.csv   | judul,isi\\nKaf\u00e9 \ud83d\ude00,Isi\\nB,C\\n",
        "b.csv   | sep=;\\r\\njudul;isi\\r\\nKaf\u00e9 \ud83d\ude00;Isi\\r\\n",
        "a.md    | ---\\ntitle: Kaf\u00e9 \ud83d\ude00\\n---\\nIsi\\n",
        "a.txt   | Kaf\u00e9 \ud83d\ude00\\n\\nIsi\\n",
        "a.xml   | <?xml version=\"1.0\" encoding=\"CHARSET\"?><rss version=\"2.0\"><channel><item><title>Kaf\u00e9 \ud83d\ude00</title><description>LONG</description></item></channel></rss>",
        "a.html  | <html><meta charset=\"CHARSET\"><title>Kaf\u00e9 \ud83d\ude00</title><h1>Kaf\u00e9 \ud83d\ude00</h1><p>LONG</p></html>"
      })
  void aTextIsReadAsItsByteOrderMarkSays(String name, String content) throws IOException {
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      for (String declared : List.of(charset, "UTF-8", "UTF-16")) {
        String text =
            content
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("LONG", "Isi berita yang panjang sekali. ".repeat(30))
                .replace("CHARSET", declared);
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
        List<SourceRecord> records = read(Files.write(folder.resolve(name), bytes));
        Article article = article(records.getFirst());
        String told = charset + " " + declared + " " + article;
        assertEquals("Kaf\u00e9 \ud83d\ude00", article.title(), told);
        assertTrue(article.bodyText().contains("Isi"), told);
        assertTrue(records.size() == 1 || records.get(1).provenance().position() == 3, told);
        assertTrue(records.size() <= 2, told);
      }
    }
  }

  /** Half a pair stands for nothing. */
  @ParameterizedTest
  @CsvSource({"UTF-16LE, 00D8", "UTF-16BE, D800"})
  void whatIsBrokenInUtf16IsRejectedByLine(Charset charset, String half) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("\uFEFF" + GOOD + "\n{\"title\":\"Judul ").getBytes(charset));
    bytes.writeBytes(HexFormat.of().parseHex(half));
    bytes.writeBytes(("\",\"body\":\"x\"}\n" + GOOD).getBytes(charset));
    List<SourceRecord> records = read(Files.write(folder.resolve("a.jsonl"), bytes.toByteArray()));
    assertEquals(3, records.size(), records::toString);
    assertEquals(Reason.NOT_UTF8, ((Rejected) records.get(1)).reason());
    assertEquals("Judul", article(records.get(2)).title());
  }

  @Test
  void aLineOfFiftyMegabytesIsRejectedInBoundedMemory() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] chunk = new byte[1 << 20];
    Arrays.fill(chunk, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write((GOOD + "\n{\"title\":\"").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 50; i++) {
        out.write(chunk);
      }
      out.write(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    }
    List<SourceRecord> records = read(file);
    assertEquals(3, records.size());
    Rejected rejected = (Rejected) records.get(1);
    assertEquals(Reason.TOO_LARGE, rejected.reason());
    assertTrue(rejected.value().length() < 300);
  }

  @Test
  void aTruncatedGzipKeepsWhatCameBefore() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 2000; i++) {
        String line = GOOD.replace("\"a\"", "\"" + Math.sin(i) + "\"") + "\n";
        gzip.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    List<SourceRecord> records = read(Files.write(folder.resolve("a.jsonl.gz"), half));
    assertTrue(records.size() > 500, "only " + records.size());
    Rejected last = (Rejected) records.getLast();
    assertEquals(Reason.TRUNCATED, last.reason());
    assertEquals(records.size(), last.provenance().position());
  }

  @Test
  void anArrayIsReadElementByElementAndKeptUpToItsFault() throws IOException {
    List<SourceRecord> whole = read(file("a.json", "[" + GOOD + ",\n{\"title\":1}," + GOOD + "]"));
    assertEquals(3, whole.size());
    assertEquals(Reason.NO_BODY, ((Rejected) whole.get(1)).reason());
    List<SourceRecord> early = read(file("b.json", "[" + GOOD + "," + GOOD));
    assertEquals(3, early.size());
    assertEquals(Reason.TRUNCATED, ((Rejected) early.getLast()).reason());
    List<SourceRecord> broken = read(file("c.json", "[" + GOOD + ",,]"));
    assertEquals(Reason.MALFORMED, ((Rejected) broken.getLast()).reason());
    assertEquals(1, read(file("d.json", "{\n\"title\":\"A\",\n\"body\":\"B\"\n}")).size());
    byte[] wide = ("\uFEFF[\n" + GOOD + "]").getBytes(StandardCharsets.UTF_16LE);
    assertEquals(
        "Judul", article(read(Files.write(folder.resolve("e.json"), wide)).getFirst()).title());
  }

  /** Files whose first line is far longer than any head, and how many articles they hold. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"body\":\"LONG\",\\n\"title\":\"A\"}                               | 1",
        "\uFEFF {\"body\":\"LONG\",\\n\"title\":\"A\"}                        | 1",
        "{\"body\":\"LONG\",\"title\":\"A\"}                                  | 1",
        "{\"body\":\"LONG\",\"title\":\"A\"}\\n{\"body\":\"B\",\"title\":\"B\"} | 2",
        "[{\"body\":\"LONG\",\"title\":\"A\"},\\n{\"body\":\"B\",\"title\":\"B\"}] | 2"
      })
  void aFirstLineOfJsonMayBeLong(String content, int articles) throws IOException {
    String text = content.replace("\\n", "\n").replace("LONG", "Isi berita. ".repeat(4_000));
    List<SourceRecord> records = read(file("a.json", text));
    assertEquals(articles, records.size(), records::toString);
    assertEquals("A", article(records.getFirst()).title());
  }

  @Test
  void aListWithinADocumentIsNamed() throws IOException {
    for (String name : List.of("a.json", "b.jsonl")) {
      String answer = "{\"total\":1,\"data\":[" + GOOD + "]}";
      Rejected rejected = (Rejected) read(file(name, answer)).getFirst();
      assertEquals(Reason.NO_TITLE, rejected.reason());
      assertTrue(rejected.message().endsWith("not its \"data\""), rejected::message);
    }
  }

  /** Who takes the records may fail; that is no fault of the file. */
  @Test
  void aFaultOfTheReceiverIsNotToldAsOneOfTheDocument() throws IOException {
    Path file = file("c.json", "[" + GOOD + "]");
    var fault = new IllegalStateException("penuh");
    assertSame(
        fault,
        assertThrows(
            IllegalStateException.class,
            () ->
                new SourceReader(Records.CLOCK)
                    .read(
                        List.of(file),
                        new SourceListener() {},
                        record -> {
                          throw fault;
                        })));
  }

  @Test
  void markdownHasFrontMatterAndParagraphs() throws IOException {
    String text =
        """
        ---
        id: som
        title: "SOM 2+2: dialog"
        published: 2024-08-14
        language: id
        countries: [CN, ID]
        ---
        Alinea satu
        masih satu.

        ## Anak judul

        Alinea dua.
        """;
    Article article = article(read(file("a.md", text)).getFirst());
    assertEquals("SOM 2+2: dialog", article.title());
    assertEquals(List.of("Alinea satu masih satu.", "Anak judul", "Alinea dua."), article.body());
    assertEquals("2024-08-14", String.valueOf(CanonicalJson.published(article.published())));
    assertEquals(
        Reason.MALFORMED,
        ((Rejected) read(file("b.md", "---\ntitle: [\n---\nIsi")).getFirst()).reason());
    assertEquals(
        Reason.MALFORMED, ((Rejected) read(file("c.md", "# Tanpa\n\nIsi")).getFirst()).reason());
  }

  /** Front matter, and what it says: id, title, author and date. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: 20240813.1\\ntitle: A                         | 20240813.1 A null null",
        "id: 20240813.10\\ntitle: A                        | 20240813.10 A null null",
        "id: 12e4\\ntitle: true                            | 12e4 true null null",
        "id: 7\\ntitle: 1.10\\nauthors: [Ani, ~, .nan, 2.0] | 7 1.10 Ani; 2.0 null",
        "id: ~\\nuri: b\\ntitle: ~\\njudul: A\\nauthor: ~   | b A null null",
        "id:\\nuri: b\\ntitle:\\njudul: A\\nauthor:         | b A null null",
        "id: a\\ntitle: A\\npublished: true\\ndate: 2024-08-13 | a A null 2024-08-13",
        "id: !!int 7\\ntitle: A\\ndate: 1723532400          | 7 A null 2024-08-13T14:00:00+07:00",
        "id: !!binary YQ==\\ntitle: !!bool true            | YQ== true null null",
        "id: !!int 0x10\\ntitle: !x A\\nauthor: !!float .nan | 0x10 A null null"
      })
  void frontMatterSaysWhatIsWritten(String front, String expected) throws IOException {
    String text = "---\n%s\n---\nIsi".formatted(front.replace("\\n", "\n"));
    Article article = article(read(file("a.md", text)).getFirst());
    String published = CanonicalJson.published(article.published());
    assertEquals(
        expected,
        "%s %s %s %s".formatted(article.id(), article.title(), article.author(), published));
  }

  /** The first heading is the title only where the front matter names none. */
  @ParameterizedTest
  @CsvSource({
    "title: Judul,    Judul,     'Anak|Isi'",
    "judul: Judul,    Judul,     'Anak|Isi'",
    "headline: Judul, Judul,     'Anak|Isi'",
    "name: Judul,     Judul,     'Anak|Isi'",
    "'judul: \"\"',    Anak,      Isi",
    "id: a,           Anak,      Isi"
  })
  void aHeadingIsATitleWhereNoneIsNamed(String front, String title, String body)
      throws IOException {
    String text = "---\n%s\ndate: 2024-08-14\n---\n## Anak\n\nIsi".formatted(front);
    Article article = article(read(file("a.md", text)).getFirst());
    assertEquals(title, article.title());
    assertEquals(body, String.join("|", article.body()));
  }

  /** Front matter, what stands below it, and the paragraphs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: A\\nbody: Isi          | ``          | Isi",
        "title: A\\nbody: [Satu, Dua]  | \\n \\n     | Satu/Dua",
        "body: Isi                    | # A         | Isi",
        "title: A\\nbody: Depan        | Isi         | Isi",
        "title: A\\ntext: Isi depan    | Isi         | Isi",
        "title: A\\ncontent: [Satu, Dua]\\nbody: Depan | Isi | Isi",
        "title: A\\nbody: Depan        | null        | Depan",
        "title: A\\nbody: ~            | ``          | NO_BODY",
        "title: A                     | ``          | NO_BODY"
      })
  void aTextInTheFrontMatterCountsWhereNoneIsBelow(String front, String below, String expected)
      throws IOException {
    String text = "---\n%s\n---\n%s".formatted(front, below).replace("\\n", "\n");
    SourceRecord record = read(file("a.md", text)).getFirst();
    assertEquals(expected, bodyOrReason(record));
  }

  /** Front matter that cannot be read, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &a [*a]          | an alias within what it names",
        "a: &a {b: {c: *a}}  | an alias within what it names",
        "title: A\\ntitle: B  | found duplicate key title",
        "[[[                 | nested too deeply",
        "{a: {a: {a:         | nested too deeply",
        "a: *b               | found undefined alias b",
        "[a]                 | front matter names no fields",
        "title: [            | parsing a flow"
      })
  void ofFrontMatterThatCannotBeReadItIsSaidWhy(String front, String why) throws IOException {
    String lines = why.equals("nested too deeply") ? front.repeat(20_000) : front;
    String text = "---\n%s\n---\nIsi".formatted(lines.replace("\\n", "\n"));
    Rejected rejected = (Rejected) read(file("a.md", text)).getFirst();
    assertEquals(Reason.MALFORMED, rejected.reason());
    assertTrue(rejected.message().contains(why), rejected::message);
  }

  @Test
  void oddValuesNeverEndARun() throws IOException {
    String half = "---\ntitle: A\ndate: \"\\ud800\"\n---\nIsi";
    Rejected rejected = (Rejected) read(file("half.md", half)).getFirst();
    assertTrue(
        StandardCharsets.UTF_8.newEncoder().canEncode(rejected.value() + rejected.message()));
    String heading = "---\ntitle: A\n---\n# a" + " #".repeat(60_000) + "x\n" + " \n".repeat(60_000);
    assertEquals(1, article(read(file("heading.md", heading)).getFirst()).body().size());
    assertEquals("Isi", article(read(file("t.txt", "[JAKARTA]\n\nIsi")).getFirst()).bodyText());
  }

  @Test
  void aDamagedMemberOfAGzipFileIsNotLostInSilence() throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int member = 0; member < 2; member++) {
      int start = bytes.size();
      try (var gzip = new GZIPOutputStream(bytes)) {
        gzip.write((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
      }
      if (member == 0) {
        List<SourceRecord> one =
            read(Files.write(folder.resolve("one.jsonl.gz"), bytes.toByteArray()));
        assertEquals(1, one.size());
      } else {
        byte[] both = bytes.toByteArray();
        assertEquals(2, read(Files.write(folder.resolve("two.jsonl.gz"), both)).size());
        both[start] ^= 1;
        List<SourceRecord> damaged = read(Files.write(folder.resolve("bad.jsonl.gz"), both));
        assertEquals(Reason.TRUNCATED, ((Rejected) damaged.getLast()).reason());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\f\n", "\u2028"})
  void plainTextIsTitledByItsFirstLineOrItsName(String end) throws IOException {
    Path titled = file("a.txt", "Judul" + end + end + "Isi berita." + end + "Lagi.");
    assertEquals("Judul", article(read(titled).getFirst()).title());
    assertEquals(List.of("Isi berita.", "Lagi."), article(read(titled).getFirst()).body());
    String body = "Sebuah kalimat yang utuh.\nDan satu lagi.";
    assertEquals("som 2 2", article(read(file("som-2-2.txt", body)).getFirst()).title());
  }

  /** Beginnings that other forms have, too, and the titles that they give. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-----------\\nJudul     | Judul",
        "=====\\n\\n***\\nJudul   | Judul",
        "--- Judul ---          | --- Judul ---",
        "{Catatan} Judul        | {Catatan} Judul",
        "[JAKARTA]              | [JAKARTA]",
        "[1] Judul              | [1] Judul"
      })
  void plainTextMayBeginAsItLikes(String start, String title) throws IOException {
    String text = start.replace("\\n", "\n") + "\nIsi berita.\n";
    Article article = article(read(file("a.txt", text)).getFirst());
    assertEquals(title, article.title());
    assertEquals(List.of("Isi berita."), article.body());
  }

  /** Tables of which nothing is there, not even the header. */
  @ParameterizedTest
  @ValueSource(strings = {",,\n,,\n\n", "\"\"\n", "sep=;\n"})
  void aTableWithoutAHeaderIsSaidToBeEmpty(String table) throws IOException {
    List<SourceRecord> records = read(file("a.csv", table));
    assertEquals(1, records.size(), records::toString);
    assertEquals(Reason.EMPTY, ((Rejected) records.getFirst()).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\n"})
  void anEmptyFileIsSaidToBe(String content) throws IOException {
    assertEquals(Reason.EMPTY, ((Rejected) read(file("a.jsonl", content)).getFirst()).reason());
  }

  @Test
  void whatIsNotSupportedIsNamed() throws IOException {
    Path image = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Rejected rejected = (Rejected) read(image).getFirst();
    assertEquals(Reason.UNKNOWN_FORMAT, rejected.reason());
    assertTrue(rejected.toString().contains("a.png"));
    Path missing = folder.resolve("missing.jsonl");
    assertEquals(Reason.UNREADABLE, ((Rejected) read(missing).getFirst()).reason());
  }

  @Test
  void theLanguageIsDetectedWhereItIsNotGiven() throws IOException {
    assertEquals(
        "id",
        detected(
            "Pemerintah Indonesia dan Tiongkok sepakat untuk bekerja sama di bidang pertahanan,"
                + " perdagangan, dan pelatihan diplomat."));
    assertEquals(
        "en",
        detected(
            "Senior officials of both countries met on Tuesday and discussed regional security,"
                + " trade and the training of diplomats."));
    assertEquals(
        "fr",
        detected(
            "Les gouvernements des deux pays veulent travailler ensemble dans les domaines du"
                + " commerce, de la s\u00e9curit\u00e9 et de la formation des diplomates."));
  }

  @Test
  void everyLineOfTheNewsIsAnArticle() throws IOException {
    Path news = Needs.data("news");
    var counts = new long[2];
    new SourceReader(Clock.systemUTC())
        .read(
            SourceFiles.named(List.of(news.toString())).files(),
            new SourceListener() {},
            record -> counts[record instanceof Accepted ? 0 : 1]++);
    assertEquals(38_165, counts[0]);
    assertEquals(0, counts[1]);
  }

  @Test
  void aCanonicalArticleReadsBackEqual() {
    var random = Needs.random("canonical articles");
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder("x");
      random.ints(random.nextInt(60), 32, 0x1F600).forEach(text::appendCodePoint);
      String line = Text.line(text.toString());
      var published = Published.of(Instant.ofEpochMilli(random.nextLong(0, 1_700_000_000_000L)));
      var article =
          new Article("id" + i, line, List.of(line, "b"), published, line, null, line, "id", null);
      String json = CanonicalJson.write(article);
      assertEquals(article, CanonicalJson.read(json));
      assertEquals(json, CanonicalJson.write(CanonicalJson.read(json)));
    }
  }

  private String detected(String text) throws IOException {
    return article(read(file("bahasa.txt", text + "\n" + text)).getFirst()).language();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<SourceRecord> read(Path file) {
    return Records.of(file);
  }

  private static Article article(SourceRecord record) {
    if (record instanceof Accepted accepted) {
      return accepted.article();
    }
    throw new AssertionError(record.toString());
  }
}
