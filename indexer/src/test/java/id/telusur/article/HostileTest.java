package id.telusur.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.article.Rejected.Reason;
import id.telusur.testing.Needs;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Input that means harm. The tests run in a heap of one gigabyte: what is larger than that fails
 * them. Each gives a clear reject, and what can be read beside it is read.
 */
class HostileTest {
  private static final String GOOD =
      "{\"id\":\"%s\",\"title\":\"Judul\",\"body\":\"Isi berita\"}\n";
  private static final String FEED =
      "<rss version=\"2.0\"><channel><item><title>&a;</title><description>&a;</description></item>"
          + "</channel></rss>";
  private static final long GIGABYTE = 1L << 30;

  @TempDir Path folder;

  @FunctionalInterface
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Small files: what they hold, repeated, and what is said of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[            | 100000  |              | MALFORMED      | Nesting",
        "{\"a\":      | 100000  |              | MALFORMED      | Nesting",
        "<p><div>     | 90000   |              | NOT_AN_ARTICLE | running text",
        "<p><div>     | 150000  |              | TOO_LARGE      | tags",
        "<html><b><i><table> | 40000  |        | NOT_AN_ARTICLE | running text",
        "<p>teks      | 1400000 |              | TOO_LARGE      | limit",
        "<rss><a>     | 60000   |              | MALFORMED      | depth",
        "title,body   | 1000000 | ,            | UNKNOWN_FORMAT | known form",
        "WARC/1.0\\r\\nX: a | 1000000 |        | TOO_LARGE      | header",
        "WARC/1.0\\r\\nWARC-Type: response\\r\\nContent-Length: 99999999999\\r\\n\\r\\n | 1 | | TRUNCATED | more bytes",
        "WARC/1.0\\r\\nWARC-Type: response\\r\\nContent-Length: -5\\r\\n\\r\\n          | 1 | | MALFORMED | byte 0"
      })
  void isRejectedByName(String start, int times, String end, Reason reason, String word)
      throws IOException {
    String text = start.replace("\\r", "\r").replace("\\n", "\n");
    Path file =
        file(
            "a.bin",
            out -> {
              boolean header = text.startsWith("WARC/1.0\r\nX");
              for (int i = 0; i < times; i++) {
                out.write((header && i > 0 ? "a" : text).getBytes(StandardCharsets.UTF_8));
              }
              out.write((end == null ? "" : end).getBytes(StandardCharsets.UTF_8));
            });
    List<SourceRecord> records = Records.of(file);
    Rejected rejected = Records.rejected(records.getLast());
    assertEquals(reason, rejected.reason(), rejected::toString);
    assertTrue(rejected.message().contains(word), rejected::message);
    assertTrue(records.stream().noneMatch(record -> record instanceof Accepted));
  }

  /** Entities from outside, and those that grow without bound, are never looked at. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
        "<!ENTITY a SYSTEM \"http://127.0.0.1:1/\">",
        "<!ENTITY % b SYSTEM \"file:///etc/passwd\"> %b;",
        "<!ENTITY c \"lol\"><!ENTITY b \"&c;&c;&c;&c;\"><!ENTITY a \"&b;&b;&b;&b;\">"
      })
  void entitiesAreNotRead(String declaration) throws IOException {
    String text = "<?xml version=\"1.0\"?><!DOCTYPE rss [" + declaration + "]>" + FEED;
    List<SourceRecord> records = Records.of(Files.writeString(folder.resolve("a"), text));
    Rejected rejected = Records.rejected(records.getLast());
    assertTrue(rejected.message().contains("document type"), rejected::message);
    assertEquals(1, records.size());
  }

  /** A quarter of a gigabyte, in the long form a whole one. */
  @Test
  @Tag("formats")
  void aLineThatIsFarTooLongIsPassedOver() throws IOException {
    Path file =
        file(
            "a.jsonl",
            out -> {
              out.write(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8));
              fill(out, GIGABYTE / Needs.rounds(4, 1));
              out.write(("\n" + GOOD.formatted("b")).getBytes(StandardCharsets.UTF_8));
            });
    List<SourceRecord> records = Records.of(file);
    assertEquals(3, records.size());
    assertEquals(Reason.TOO_LARGE, Records.rejected(records.get(1)).reason());
    assertEquals("b", Records.article(records.get(2)).id());
    Files.delete(file);
  }

  @Test
  void aPageOfFiftyMegabytesIsRejected() throws IOException {
    Path file =
        file(
            "a.html",
            out -> {
              out.write("<html><body><p>".getBytes(StandardCharsets.UTF_8));
              fill(out, 50 << 20);
            });
    assertEquals(Reason.TOO_LARGE, Records.rejected(Records.of(file).getFirst()).reason());
  }

  @Test
  void aGzipBombIsNotReadToItsEnd() throws IOException {
    Path file = file("a.gz", out -> gzip(out, GIGABYTE / 4));
    Rejected rejected = Records.rejected(Records.of(file).getLast());
    assertEquals(Reason.TOO_LARGE, rejected.reason());
    assertTrue(rejected.message().contains("400 times"), rejected::message);
  }

  @Test
  void aBombInAZipIsNamedAndTheOtherMembersAreRead() throws IOException {
    Path file =
        file(
            "a.zip",
            out -> {
              try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("bom.jsonl"));
                zip.write(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8));
                fill(zip, GIGABYTE / 4);
                zip.putNextEntry(new ZipEntry("b.jsonl"));
                zip.write(GOOD.formatted("b").getBytes(StandardCharsets.UTF_8));
              }
            });
    List<SourceRecord> records = Records.of(file);
    assertEquals("a", Records.article(records.getFirst()).id());
    Rejected bomb = Records.rejected(records.get(1));
    assertEquals(Reason.TOO_LARGE, bomb.reason());
    assertTrue(bomb.provenance().source().endsWith("!/bom.jsonl"));
    assertEquals("b", Records.article(records.getLast()).id());
  }

  /** Of a web archive each record is compressed by itself, and what a server sent may be, too. */
  @ParameterizedTest
  @CsvSource({
    "page, none, TOO_LARGE",
    "page, gzip, TOO_LARGE",
    "feed, gzip, TOO_LARGE",
    "items, gzip, TOO_LARGE"
  })
  void aBombInAWebArchiveIsNotReadToItsEnd(String kind, String encoding, Reason reason)
      throws IOException {
    byte[] bomb = bomb(kind);
    boolean packed = encoding.equals("gzip");
    var http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", packed ? "gzip" : "identity")
            .body(MediaType.HTML_UTF8, packed ? Wrapped.gzip(bomb) : bomb)
            .build();
    Path file = folder.resolve("a.warc.gz");
    try (var warc =
        new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), WarcCompression.GZIP)) {
      warc.write(new WarcResponse.Builder("https://x.id/1").date(Instant.EPOCH).body(http).build());
    }
    List<SourceRecord> records = Records.of(file);
    assertEquals(reason, Records.rejected(records.getLast()).reason(), records::toString);
    assertTrue(records.size() < 3000, () -> records.size() + " records");
  }

  private static byte[] bomb(String kind) {
    String filler = "x".repeat(80 << 20);
    String text =
        switch (kind) {
          case "page" -> "<html><title>Bom</title><p>" + filler;
          case "feed" -> "<rss version='2.0'><channel><item><title>" + filler;
          default -> {
            String item = "<item><title>Judul</title><description>%s</description></item>";
            yield "<rss version='2.0'><channel>" + item.formatted("Isi ".repeat(2500)).repeat(6000);
          }
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void archivesInArchivesAreOpenedSoFarAndNoFurther() throws IOException {
    byte[] inner = GOOD.formatted("a").getBytes(StandardCharsets.UTF_8);
    for (int depth = 1; depth <= 6; depth++) {
      inner = Wrapped.zip("a", inner);
      Path file = Files.write(folder.resolve("d" + depth), inner);
      SourceRecord record = Records.of(file).getFirst();
      assertEquals(depth <= 4, record instanceof Accepted, "depth " + depth + " " + record);
    }
  }

  /** Cut where a member ends and the next, or the end of the archive, would begin. */
  @ParameterizedTest
  @CsvSource({
    "zip, 2, central directory",
    "zip, 3, central directory",
    "tar, 2, block of zeros",
    "tar, 3, block of zeros"
  })
  void anArchiveCutBetweenMembersIsTruncated(String kind, int left, String missing)
      throws IOException {
    var members = new ArrayList<Object>();
    for (String name : List.of("a", "b", "c")) {
      members.add(name + ".jsonl");
      members.add(GOOD.formatted(name).getBytes(StandardCharsets.UTF_8));
    }
    Object[] all = members.toArray();
    boolean zip = kind.equals("zip");
    byte[] whole = zip ? Wrapped.storedZip(all) : Wrapped.tar(all);
    int end = zip ? startOf(whole, left) : 1024 * left;
    List<SourceRecord> records =
        Records.of(Files.write(folder.resolve("a"), Arrays.copyOf(whole, end)));
    assertEquals(left + 1, records.size(), records::toString);
    Rejected rejected = Records.rejected(records.getLast());
    assertEquals(Reason.TRUNCATED, rejected.reason());
    assertTrue(rejected.message().contains("after member %d".formatted(left)), rejected::message);
    assertTrue(rejected.message().contains(missing), rejected::message);
    assertEquals(3, Records.of(Files.write(folder.resolve("a"), whole)).size());
    byte[] padded = Arrays.copyOf(whole, whole.length + 2000);
    assertEquals(3, Records.of(Files.write(folder.resolve("a"), padded)).size());
  }

  @Test
  void aMemberThatDoesNotFitItsChecksumIsDamaged() throws IOException {
    byte[] zip =
        Wrapped.storedZip(
            "a.jsonl", GOOD.formatted("a").getBytes(StandardCharsets.UTF_8),
            "b.jsonl", GOOD.formatted("b").getBytes(StandardCharsets.UTF_8));
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("\"id\"") + 7;
    zip[at - 1] = zip[at - 1] == 'x' ? (byte) 'y' : (byte) 'x';
    List<SourceRecord> records = Records.of(Files.write(folder.resolve("a.zip"), zip));
    List<Rejected> damaged =
        records.stream()
            .filter(record -> record instanceof Rejected)
            .map(Records::rejected)
            .filter(rejected -> rejected.message().contains("does not fit its checksum"))
            .toList();
    assertEquals(1, damaged.size(), records::toString);
    assertTrue(damaged.getFirst().provenance().source().endsWith("a.zip!/a.jsonl"));
  }

  /** LZMA, both numbers of Zstandard, xz, PPMd, and AES around another. */
  @ParameterizedTest
  @ValueSource(bytes = {14, 20, 93, 95, 98, 99})
  void aMemberPackedByAMethodThatIsNotReadIsPassedOver(byte method) throws IOException {
    byte[] good = GOOD.formatted("a").getBytes(StandardCharsets.UTF_8);
    byte[] zip = Wrapped.storedZip("a.jsonl", good, "b.jsonl", good);
    zip[startOf(zip, 0) + 8] = method;
    List<SourceRecord> records = Records.of(Files.write(folder.resolve("a.zip"), zip));
    assertEquals(2, records.size(), records::toString);
    Rejected packed = Records.rejected(records.getFirst());
    assertEquals(Reason.UNREADABLE, packed.reason());
    assertEquals("encrypted, or packed by a method that is not read", packed.message());
    assertEquals("a", Records.article(records.getLast()).id());
  }

  /** The start of a member of a zip, counted from 0, or of the directory behind the last. */
  private static int startOf(byte[] zip, int member) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    int start = -1;
    for (int i = 0; i <= member; i++) {
      start = text.indexOf(i < 3 ? "PK\u0003\u0004" : "PK\u0001\u0002", start + 1);
    }
    return start;
  }

  /** A directory without its end is no end, either. */
  @Test
  void aZipCutInItsDirectoryIsTruncated() throws IOException {
    byte[] good = GOOD.formatted("a").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Wrapped.zip("a", good, "b", good);
    for (int cut : List.of(1, 12, 22, 30, 60, 90)) {
      byte[] part = Arrays.copyOf(whole, whole.length - cut);
      List<SourceRecord> records = Records.of(Files.write(folder.resolve("a"), part));
      assertEquals(Reason.TRUNCATED, Records.rejected(records.getLast()).reason(), "" + cut);
      assertEquals(3, records.size());
    }
  }

  @Test
  void anArchiveWithoutMembersIsEmptyAndWhole() throws IOException {
    List<SourceRecord> records = Records.of(Files.write(folder.resolve("a"), Wrapped.zip()));
    assertEquals(1, records.size(), records::toString);
    assertEquals(Reason.EMPTY, Records.rejected(records.getFirst()).reason());
  }

  /** The first member ends just where what was looked at does; the second is damaged or not. */
  @ParameterizedTest
  @CsvSource({"-1, 2", "0, 1", "2, 1"})
  void gzipMembersAreReadBehindWhatWasLookedAt(int damaged, int articles) throws IOException {
    byte[] first = gzipOfSize(Head.SIZE);
    byte[] second = Wrapped.gzip(GOOD.formatted("b").getBytes(StandardCharsets.UTF_8));
    if (damaged >= 0) {
      second[damaged] ^= 1;
    }
    var both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    List<SourceRecord> records =
        Records.of(Files.write(folder.resolve("a.jsonl.gz"), both.toByteArray()));
    assertEquals(2, records.size(), records::toString);
    assertEquals(articles, records.stream().filter(it -> it instanceof Accepted).count());
  }

  @Test
  void whatWasLookedAtSaysThatMoreIsThere() throws IOException {
    var in = new ByteArrayInputStream(new byte[Head.SIZE + 1]);
    InputStream silent =
        new FilterInputStream(in) {
          @Override
          public int available() {
            return 0;
          }
        };
    InputStream stream = Head.of(silent).stream();
    stream.readNBytes(Head.SIZE);
    assertTrue(stream.available() > 0);
    assertEquals(1, stream.readAllBytes().length);
    assertEquals(0, stream.available());
  }

  /** A line and a header padded with a name, so that the member has just so many bytes. */
  private static byte[] gzipOfSize(int size) throws IOException {
    byte[] plain = Wrapped.gzip(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8));
    var sized = new ByteArrayOutputStream();
    sized.write(plain, 0, 3);
    sized.write(8); // a name follows the header
    sized.write(plain, 4, 6);
    sized.writeBytes("n".repeat(size - plain.length - 1).getBytes(StandardCharsets.UTF_8));
    sized.write(0);
    sized.write(plain, 10, plain.length - 10);
    return sized.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({"../../etc/a.jsonl", "/etc/a.jsonl", "a/../../b.jsonl", "..\\b.jsonl", "C:\\b.jsonl"})
  void namesThatClimbAreRejectedAndTheRestIsRead(String name) throws IOException {
    byte[] good = GOOD.formatted("a").getBytes(StandardCharsets.UTF_8);
    for (byte[] archive :
        List.of(Wrapped.zip(name, good, "b", good), Wrapped.tar(name, good, "b", good))) {
      List<SourceRecord> records = Records.of(Files.write(folder.resolve("a"), archive));
      assertEquals(Reason.BAD_NAME, Records.rejected(records.getFirst()).reason());
      assertEquals("a", Records.article(records.get(1)).id());
      assertEquals(2, records.size());
    }
  }

  @Test
  void aNameLongerThanAFilesIsRejectedAndTheRestIsRead() throws IOException {
    byte[] good = GOOD.formatted("a").getBytes(StandardCharsets.UTF_8);
    for (int length : List.of(4096, 4097, 10_000)) {
      String name = "n".repeat(length);
      for (byte[] archive : List.of(Wrapped.zip(name, good, "b", good), longNamed(name, good))) {
        List<SourceRecord> records = Records.of(Files.write(folder.resolve("a"), archive));
        assertEquals(2, records.size());
        assertEquals("a", Records.article(records.get(1)).id());
        if (length > 4096) {
          Rejected rejected = Records.rejected(records.getFirst());
          assertEquals(Reason.BAD_NAME, rejected.reason());
          assertTrue(rejected.message().contains("longer than 4,096 bytes"), rejected::message);
          assertEquals(folder.resolve("a").toString(), rejected.provenance().source());
        } else {
          assertEquals("a", Records.article(records.getFirst()).id());
        }
      }
    }
  }

  private static byte[] longNamed(String name, byte[] good) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(out)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String each : List.of(name, "b")) {
        var entry = new TarArchiveEntry(each);
        entry.setSize(good.length);
        tar.putArchiveEntry(entry);
        tar.write(good);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  /**
   * A record that says it is longer than it is takes the next one's place; both are told. Of a
   * small lie only a warning of the library tells, known by its wording: if that changes, this
   * fails.
   */
  @ParameterizedTest
  @CsvSource({"-40", "-1", "1", "40", "400", "1000000000"})
  void recordsThatLieAboutTheirLengthAreToldOf(long lie) throws IOException {
    String body = "<html><title>Judul berita</title><p>" + "Isi berita hari ini. ".repeat(20);
    var warc = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      long length = body.length() + (i == 1 ? lie : 0);
      warc.append("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Date: 2024-08-13T00:00:00Z\r\n")
          .append(
              "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r\n".formatted(i))
          .append("WARC-Target-URI: https://x.id/%d\r\nContent-Type: text/html\r\n".formatted(i))
          .append("Content-Length: %d\r\n\r\n%s\r\n\r\n".formatted(length, body));
    }
    List<SourceRecord> records = Records.of(Files.writeString(folder.resolve("a"), warc));
    assertEquals("https://x.id/0", Records.article(records.getFirst()).url());
    assertTrue(records.stream().anyMatch(record -> record instanceof Rejected), records::toString);
    assertTrue(
        records.stream()
            .skip(1)
            .filter(record -> record instanceof Accepted)
            .noneMatch(record -> Records.article(record).url().endsWith("/1")),
        records::toString);
  }

  /** Found by damage at random: the address of a revisit may be blank. */
  @Test
  void aRevisitWithoutAddressIsRejected() throws IOException {
    String body = "<html><title>Judul berita</title><p>" + "Isi berita hari ini. ".repeat(20);
    String record =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2024-08-13T00:00:00Z\r\nWARC-Target-URI: %s\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Payload-Digest: sha1:B2LTWWPUOYAH7UIPQ7ZUPQ4VMBSVC36A\r\n"
            + "Content-Type: text/html\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n";
    String warc =
        record.formatted("resource", "https://x.id/1", body.length(), body)
            + record.formatted("revisit", " ", 0, "");
    List<SourceRecord> records = Records.of(Files.writeString(folder.resolve("a"), warc));
    assertEquals("https://x.id/1", Records.article(records.getFirst()).url());
    assertEquals(Reason.BAD_FIELD, Records.rejected(records.get(1)).reason());
  }

  private Path file(String name, Content content) throws IOException {
    Path file = folder.resolve(name);
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      content.write(out);
    }
    return file;
  }

  private static void gzip(OutputStream out, long bytes) throws IOException {
    var gzip = new GZIPOutputStream(out);
    gzip.write(GOOD.formatted("a").getBytes(StandardCharsets.UTF_8));
    fill(gzip, bytes);
    gzip.finish();
  }

  private static void fill(OutputStream out, long bytes) throws IOException {
    byte[] chunk = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
    for (long written = 0; written < bytes; written += chunk.length) {
      out.write(chunk);
    }
  }
}
