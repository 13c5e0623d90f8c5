package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Rejected.Reason;
import id.telusur.article.webarchive.Capture;
import id.telusur.testing.Needs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WaczWriter;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

class WebArchivesTest {
  private static final Instant THEN = Instant.parse("2024-08-13T07:00:00Z");
  private static final String URL = "https://x.id/berita/1";

  @TempDir Path folder;

  /** Each response, resource and revisit that jwarc's own reader finds is a record here. */
  @Test
  void recordsAgreeWithAnIndependentCount() throws IOException {
    try (var files = Files.list(Needs.data("formats/warc"))) {
      for (Path file : files.sorted().toList()) {
        List<String> wanted = captures(file);
        List<String> found =
            Records.of(file).stream()
                .filter(record -> record.provenance().asOf() != null)
                .sorted(Comparator.comparing(record -> record.provenance().position()))
                .map(record ->
                    "%d %s".formatted(record.provenance().position(), Records.time(record)))
                .toList();
        assertEquals(wanted, found, file::toString);
      }
    }
  }

  /** Files that are broken, and what is said of them. */
  @ParameterizedTest
  @CsvSource({
    "warcio-bad.arc, MALFORMED",
    "warcio-example-space-in-url.arc, MALFORMED",
    "warcio-example-trunc.warc, MALFORMED",
    "warcio-example-wrong-chunks.warc.gz, TRUNCATED",
    "warcio-example-digest.warc, EMPTY"
  })
  void brokenFilesAreSaidToBe(String name, Reason reason) {
    Path file = Needs.data("formats/warc").resolve(name);
    assertEquals(reason, Records.rejected(Records.of(file).getLast()).reason());
  }

  @Test
  void capturesOfOneAddressAreVersionsOfOneArticle() throws IOException {
    var digest = new WarcDigest("sha1", "B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A");
    Path file = folder.resolve("a");
    try (var warc =
        new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), WarcCompression.GZIP)) {
      warc.write(response(page("Satu"), THEN, digest));
      warc.write(response(page("Dua"), THEN.plusSeconds(60), null));
      warc.write(
          new WarcRevisit.Builder(
                  java.net.URI.create(URL), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
              .date(THEN.plusSeconds(120))
              .payloadDigest(digest)
              .setHeader("WARC-Truncated", "length") // the standard asks for it
              .build());
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(3, records.size(), records::toString);
    List<Article> articles = records.stream().map(Records::article).toList();
    assertEquals(1, articles.stream().map(Article::id).distinct().count());
    assertEquals(articles.get(0), articles.get(2));
    assertEquals(URL, articles.get(1).url());
    assertEquals(
        List.of(THEN, THEN.plusSeconds(60), THEN.plusSeconds(120)),
        records.stream().map(Records::time).toList());
  }

  /** A crawl is cut into files, and a later one says of a page only that it is as it was. */
  @ParameterizedTest
  @CsvSource({"a.warc, b.warc", "b.warc, a.warc"})
  void aRevisitIsFoundInAnotherFileInWhateverOrder(String first, String second) throws IOException {
    var digest = new WarcDigest("sha1", "B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A");
    try (var warc = new WarcWriter(folder.resolve("a.warc"))) {
      warc.write(response(page("Satu"), THEN, digest));
    }
    try (var warc = new WarcWriter(folder.resolve("b.warc"))) {
      var elsewhere = java.net.URI.create(URL + "?amp");
      warc.write(
          new WarcRevisit.Builder(elsewhere, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
              .date(THEN.plusSeconds(60))
              .payloadDigest(digest)
              .build());
    }
    List<SourceRecord> records = Records.of(folder.resolve(first), folder.resolve(second));
    assertEquals(2, records.size(), records::toString);
    Article whole = Records.article(records.getFirst());
    Article again = Records.article(records.getLast());
    assertEquals(URL, whole.url());
    assertEquals(URL + "?amp", again.url());
    assertEquals(whole.body(), again.body());
  }

  /** Its item stands at an address of its own. */
  @Test
  void aRevisitOfAFeedIsNoArticle() throws IOException {
    String feed =
        "<rss><channel><item><title>Satu</title><link>%s</link><fulltext>Isi.</fulltext></item>"
            .formatted(URL);
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      var address = java.net.URI.create("https://x.id/feed");
      byte[] bytes = (feed + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
      warc.write(resource(address.toString(), "application/rss+xml", bytes));
      warc.write(
          new WarcRevisit.Builder(address, WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
              .date(THEN.plusSeconds(60))
              .build());
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(2, records.size(), records::toString);
    assertEquals(URL, Records.article(records.getFirst()).url());
    assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(records.getLast()).reason());
  }

  /** Else an index without its articles would go live. */
  @Test
  void aTemporaryFileThatCannotBeWrittenIsNoFaultOfTheSource() throws IOException {
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      warc.write(response(page("Satu"), THEN, null));
    }
    Path nowhere = folder.resolve("nowhere");
    var records = new ArrayList<SourceRecord>();
    try (var in = Files.newInputStream(file);
        var revisits = new Revisits(nowhere)) {
      var reader = new StreamReader(new ArticleMapper(new LanguageDetector(), Records.CLOCK));
      var wrapping = new Wrapping(0, new Inflation(), revisits, aside -> {});
      var failure =
          assertThrows(
              UncheckedIOException.class,
              () -> reader.read(in, file.toString(), wrapping, records::add));
      assertTrue(failure.getCause().getMessage().contains("in " + nowhere), failure::toString);
    }
    assertEquals(List.of(), records);
  }

  /** The library that unpacks them does not look at their checksums. */
  @ParameterizedTest
  @CsvSource({
    "each, Satu, 1, 'fit the checksum of its gzip member'",
    "each, Dua, 2, 'fit the checksum of its gzip member'",
    "each, Tiga, 3, 'fit the checksum of its gzip member'",
    "whole, Dua, 3, 'from byte 0 on does not fit its checksum: any record'",
  })
  void aChangedByteInAMemberIsSaid(String packed, String title, int record, String said)
      throws IOException {
    String longComment = "<!--%s-->".formatted(" ".repeat(100_000)); // longer than any buffer
    var plain = new ByteArrayOutputStream();
    var file = new ByteArrayOutputStream();
    for (String each : List.of("Satu", "Dua", "Tiga")) {
      try (var warc = new WarcWriter(Channels.newChannel(plain), WarcCompression.NONE)) {
        warc.write(response(page(each) + longComment, THEN, null));
      }
      if (packed.equals("each")) {
        file.writeBytes(Wrapped.storedGzip(plain.toByteArray()));
        plain.reset();
      }
    }
    file.writeBytes(packed.equals("each") ? new byte[0] : Wrapped.storedGzip(plain.toByteArray()));
    assertEquals(3, accepted(file.toByteArray()));
    String changed =
        file.toString(StandardCharsets.ISO_8859_1).replace(title, "X" + title.substring(1));
    List<SourceRecord> records =
        Records.of(Files.write(folder.resolve("b"), changed.getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(3, records.size(), records::toString);
    for (int i = 1; i <= 3; i++) {
      SourceRecord found = records.get(i - 1);
      if (i == record) {
        String message = Records.rejected(found).message();
        assertTrue(message.contains(said), message);
      } else {
        Records.article(found);
      }
    }
  }

  /** One record is missing, and it is told once. */
  @Test
  void anArchiveThatBreaksOffInARecordLacksOne() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var warc = new WarcWriter(Channels.newChannel(file), WarcCompression.NONE)) {
      warc.write(response(page("Satu"), THEN, null));
      warc.write(response(page("Dua"), THEN, null));
    }
    byte[] cut = Arrays.copyOf(file.toByteArray(), file.size() - 200);
    List<SourceRecord> records = Records.of(Files.write(folder.resolve("a"), cut));
    assertEquals(2, records.size(), records::toString);
    Records.article(records.getFirst());
    assertEquals(Reason.TRUNCATED, Records.rejected(records.getLast()).reason());
  }

  private long accepted(byte[] file) throws IOException {
    return Records.of(Files.write(folder.resolve("a"), file)).stream()
        .filter(Accepted.class::isInstance)
        .count();
  }

  /** Crawls of every day say it of most of their captures. */
  @Test
  void aRevisitDoesNotWriteItsArticleAgain() throws IOException {
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      warc.write(response(page("Satu"), THEN, null));
    }
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    try (var revisits = new Revisits(temporary)) {
      revisits.add(List.of("first"), Records.article(Records.of(file).getFirst()));
      long size = size(temporary);
      for (String name : List.of("first", "second", "third")) {
        String next = name + "'s";
        assertTrue(revisits.take(revisit(next, "first"), Provenance.of("b", 1)).isPresent(), next);
        assertTrue(revisits.take(revisit("x", next), Provenance.of("b", 2)).isPresent(), next);
      }
      assertEquals(size, size(temporary));
    }
  }

  /** However many they are: they wait in a file. */
  @Test
  void revisitsThatWaitAreToldInTheirOrder() throws IOException {
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      warc.write(response(page("Satu"), THEN, null));
    }
    Article article = Records.article(Records.of(file).getFirst());
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    var records = new ArrayList<SourceRecord>();
    try (var revisits = new Revisits(temporary)) {
      for (String name : List.of("first", "none", "first")) {
        var place = Provenance.of("b", name.length());
        assertTrue(revisits.take(revisit("x", name), place).isEmpty());
      }
      revisits.add(List.of("first"), article);
      revisits.rest(records::add);
    }
    assertEquals(
        List.of("b:5", "b:4", "b:5"),
        records.stream().map(record -> record.provenance().toString()).toList());
    assertEquals(article, Records.article(records.getFirst()));
    assertEquals(THEN, Records.time(records.getFirst()));
    assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(records.get(1)).reason());
    assertEquals(article, Records.article(records.getLast()));
    try (var left = Files.list(temporary)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private static Capture revisit(String name, String refersTo) {
    InputStream nothing = InputStream.nullInputStream();
    return new Capture(
        0, URL, THEN, "text/html", null, nothing, null, List.of(name), List.of(refersTo));
  }

  private static long size(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return Files.size(files.findFirst().orElseThrow());
    }
  }

  @Test
  void encodedBodiesAreUndressed() throws IOException {
    byte[] page = page("Berita").getBytes(StandardCharsets.UTF_16BE);
    var chunked = new ByteArrayOutputStream();
    byte[] packed = Wrapped.gzip(page);
    chunked.writeBytes("%x\r\n".formatted(packed.length).getBytes(StandardCharsets.US_ASCII));
    chunked.writeBytes(packed);
    chunked.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .addHeader("Transfer-Encoding", "chunked")
            .addHeader("Content-Type", "text/html; charset=UTF-16BE")
            .body(null, chunked.toByteArray())
            .build();
    Path file = folder.resolve("a.bin");
    try (var warc = new WarcWriter(file)) {
      warc.write(new WarcResponse.Builder(URL).date(THEN).body(http).build());
      warc.write(
          resource("https://x.id/a.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
      warc.write(resource(URL + "9", "text/html", page("Sumber").getBytes(StandardCharsets.UTF_8)));
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals("Berita Hari Ini", Records.article(records.get(0)).title());
    assertEquals(Reason.NOT_AN_ARTICLE, Records.rejected(records.get(1)).reason());
    assertEquals("Sumber Hari Ini", Records.article(records.get(2)).title());
  }

  /** How the body of a page was encoded, what the header says of that, and what comes of it. */
  @ParameterizedTest
  @CsvSource({
    "plain, '', ''",
    "plain, identity, ''",
    "gzip, gzip, ''",
    "gzip, x-gzip, ''",
    "zlib, deflate, ''",
    "deflate, Deflate, ''",
    "gzip, zstd, UNREADABLE",
    "gzip, UTF-8, UNREADABLE",
    "gzip, 'gzip, gzip', UNREADABLE",
    "plain, gzip, TRUNCATED",
    "plain, br, TRUNCATED",
    "plain, deflate, TRUNCATED",
    "gzip 5, gzip, TRUNCATED",
    "gzip 12, gzip, TRUNCATED",
    "gzip 100, gzip, TRUNCATED",
    "zlib 1, deflate, TRUNCATED",
    "zlib 5, deflate, TRUNCATED",
    "deflate 100, deflate, TRUNCATED",
    "brotli, br, TRUNCATED",
  })
  void aBodyThatCannotBeDecodedMayBeAnArticle(String packed, String named, String reason)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", named)
            .body(MediaType.HTML_UTF8, packed(packed))
            .build();
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      warc.write(new WarcResponse.Builder(URL).date(THEN).body(http).build());
      warc.write(resource(URL + "9", "text/html", page("Dua").getBytes(StandardCharsets.UTF_8)));
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(2, records.size(), records::toString);
    if (reason.isEmpty()) {
      assertEquals("Satu Hari Ini", Records.article(records.getFirst()).title());
    } else {
      Rejected rejected = Records.rejected(records.getFirst());
      assertEquals(reason, rejected.reason().name(), rejected::message);
      boolean names =
          rejected.message().equals("Content-Encoding: %s is not read".formatted(named));
      assertEquals(reason.equals("UNREADABLE"), names, rejected::message);
    }
    assertEquals("Dua Hari Ini", Records.article(records.getLast()).title());
  }

  /** A page, packed, and cut off after so many bytes if a number follows. */
  private static byte[] packed(String how) throws IOException {
    String[] parts = how.split(" ");
    byte[] page = page("Satu").getBytes(StandardCharsets.UTF_8);
    byte[] whole =
        switch (parts[0]) {
          case "gzip" -> Wrapped.gzip(page);
          case "zlib" -> deflated(page, false);
          case "deflate" -> deflated(page, true);
          case "brotli" -> new byte[] {0x0b, 0x02, (byte) 0x80}; // its first bytes
          default -> page;
        };
    return parts.length == 1 ? whole : Arrays.copyOf(whole, Integer.parseInt(parts[1]));
  }

  private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
    var in = new ByteArrayInputStream(bytes);
    return new DeflaterInputStream(in, new Deflater(9, raw)).readAllBytes();
  }

  /** What a header of the record says, of what the server sent, and what comes of it. */
  @ParameterizedTest
  @CsvSource({
    "WARC-Truncated, length, 200, text/html, TRUNCATED",
    "WARC-Truncated, length, 200, video/mp4, NOT_AN_ARTICLE",
    "WARC-Truncated, length, 404, text/html, NOT_AN_ARTICLE",
    "WARC-Segment-Number, 1, 200, text/html, TRUNCATED",
    "WARC-Segment-Number, 1, 200, image/png, NOT_AN_ARTICLE",
    "WARC-Truncated, unheard of, 200, text/html, MALFORMED",
  })
  void aCaptureOfAPartMayBeAnArticle(
      String header, String value, int status, String type, Reason reason) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "X")
            .body(MediaType.parse(type), page("Satu").getBytes(StandardCharsets.UTF_8))
            .build();
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      warc.write(
          new WarcResponse.Builder(URL).date(THEN).body(http).setHeader(header, value).build());
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(1, records.size(), records::toString);
    assertEquals(reason, Records.rejected(records.getFirst()).reason(), records::toString);
  }

  /**
   * The status, headers, how much of a page is there, in percent of what Content-Length says, and
   * what comes of it.
   */
  @ParameterizedTest
  @CsvSource({
    "200, X: x, 100, ''",
    "200, X: x, 90, TRUNCATED",
    "200, Content-Encoding: identity, 90, TRUNCATED",
    "200, Content-Type: video/mp4, 90, NOT_AN_ARTICLE",
    "200, X: x, 300, ''", // what was sent packed and is kept unpacked
    "200, Content-Encoding: gzip, 100, ''",
    "200, Transfer-Encoding: chunked, 90, ''", // the length is of something else
    "200, X: x, 0, NOT_AN_ARTICLE", // what answers a HEAD
    "206, X: x, 100, TRUNCATED",
    "206, Content-Type: video/mp4, 100, NOT_AN_ARTICLE",
  })
  void ofAPageThatBrokeOffTheServerSaidTheLength(
      int status, String header, int percent, String reason) throws IOException {
    byte[] page = page("Satu").getBytes(StandardCharsets.UTF_8);
    byte[] sent = header.endsWith("gzip") ? Wrapped.gzip(page) : page;
    int length = percent == 0 ? 1000 : sent.length * 100 / percent;
    String head =
        "HTTP/1.1 %d X\r\nContent-Length: %d\r\n%s\r\n\r\n".formatted(status, length, header);
    var http = new ByteArrayOutputStream();
    http.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    boolean chunked = header.endsWith("chunked");
    String before = chunked ? "%x\r\n".formatted(sent.length) : "";
    http.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
    http.writeBytes(percent == 0 ? new byte[0] : sent);
    http.writeBytes((chunked ? "\r\n0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
    Path file = folder.resolve("a.warc");
    try (var warc = new WarcWriter(file)) {
      warc.write(
          new WarcResponse.Builder(URL)
              .date(THEN)
              .body(MediaType.HTTP_RESPONSE, http.toByteArray())
              .build());
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(1, records.size(), records::toString);
    if (reason.isEmpty()) {
      assertEquals("Satu Hari Ini", Records.article(records.getFirst()).title());
    } else {
      Rejected rejected = Records.rejected(records.getFirst());
      assertEquals(reason, rejected.reason().name(), rejected::message);
    }
  }

  @Test
  void aWaczOfSavedPagesReadsBack() throws IOException {
    List<PageTruth> pages = PageTruth.of(Needs.data("formats/html-id"));
    Path warc = folder.resolve("pages.warc.gz");
    try (var writer =
        new WarcWriter(Channels.newChannel(Files.newOutputStream(warc)), WarcCompression.GZIP)) {
      for (PageTruth page : pages) {
        byte[] body = Files.readAllBytes(page.file());
        writer.write(resource("https://x.id/" + page.file().getFileName(), "text/html", body));
      }
    }
    Path wacz = folder.resolve("pages.wacz");
    try (var writer = new WaczWriter(wacz)) {
      writer.writeResource("archive/pages.warc.gz", warc);
      writer.finish();
    }
    List<SourceRecord> records = Records.of(wacz);
    assertEquals(26, records.size(), () -> records.getLast().toString());
    for (int i = 0; i < pages.size(); i++) {
      Article saved = Records.article(PageMeasure.read(pages.get(i).file()));
      Article archived = Records.article(records.get(i));
      assertEquals(saved.title(), archived.title());
      assertEquals(saved.body(), archived.body());
      assertEquals(THEN, Records.time(records.get(i)));
      assertTrue(records.get(i).provenance().source().endsWith("!/archive/pages.warc.gz"));
    }
  }

  private static List<String> captures(Path file) throws IOException {
    var captures = new ArrayList<String>();
    try (var reader = new WarcReader(file)) {
      for (WarcRecord record = reader.next().orElse(null);
          record != null;
          record = reader.next().orElse(null)) {
        if (record instanceof WarcResponse
            || record instanceof WarcResource
            || record instanceof WarcRevisit) {
          captures.add("%d %s".formatted(reader.position(), record.date()));
        }
      }
    } catch (org.netpreserve.jwarc.ParsingException e) {
      return captures; // what jwarc itself cannot read any further
    }
    return captures;
  }

  private static WarcResponse response(String page, Instant date, WarcDigest digest)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.HTML_UTF8, page.getBytes(StandardCharsets.UTF_8))
            .build();
    var builder = new WarcResponse.Builder(URL).date(date).body(http);
    return (digest == null ? builder : builder.payloadDigest(digest)).build();
  }

  private static WarcResource resource(String url, String type, byte[] body) throws IOException {
    return new WarcResource.Builder(java.net.URI.create(url))
        .date(THEN)
        .body(MediaType.parse(type), body)
        .build();
  }

  private static String page(String word) {
    String sentence =
        word + " bahwa menteri kedua negara bertemu dan membahas kerja sama pertahanan. ";
    return "<html><head><title>%1$s Hari Ini</title></head><body><h1>%1$s Hari Ini</h1><p>%2$s</p></body>"
        .formatted(word, sentence.repeat(4));
  }
}
