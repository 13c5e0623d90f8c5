package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Reads any supported file, compressed with gzip or not, record by record. */
public final class SourceReader {
  private static final int HEAD = 4096;
  private static final int BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  private final RecordReader jsonLines;
  private final RecordReader jsonDocument;
  private final RecordReader markdown;
  private final RecordReader plainText;

  /**
   * A reader.
   *
   * @param clock tells today, after which nothing can have been published
   */
  public SourceReader(Clock clock) {
    var mapper = new ArticleMapper(new LanguageDetector(), clock);
    var json = new JsonRecord(mapper);
    this.jsonLines = new JsonLinesReader(json);
    this.jsonDocument = new JsonDocumentReader(json);
    this.markdown = new WholeFile(new Markdown(mapper)::read);
    this.plainText = new WholeFile(new PlainText(mapper)::read);
  }

  /**
   * Reads one file to its end and hands on each record in order. A file that cannot be read, or
   * breaks off, is itself a rejection; what was read before counts.
   *
   * @return the size and digest of the file as it was read
   */
  public SourceDigest read(Path file, Consumer<SourceRecord> records) {
    String source = file.toString();
    MessageDigest sha256 = ContentHash.newSha256();
    var last = new LastPosition(records);
    long size = 0;
    try (var raw = new DigestInputStream(Files.newInputStream(file), sha256)) {
      try {
        readFrom(raw, source, last);
      } catch (EOFException | ZipException e) {
        last.accept(brokenOff(source, last.position, e));
      }
      raw.transferTo(OutputStream.nullOutputStream());
      size = Files.size(file);
    } catch (IOException e) {
      String message = "cannot be read: " + e.getClass().getSimpleName();
      records.accept(new Rejected(Provenance.of(source, 0), Reason.UNREADABLE, message, ""));
    }
    return new SourceDigest(source, size, HexFormat.of().formatHex(sha256.digest()));
  }

  private void readFrom(InputStream raw, String source, Consumer<SourceRecord> records)
      throws IOException {
    InputStream plain = decompressed(new BufferedInputStream(new Unclosed(raw), BUFFER));
    // One read, not a full one: the start of a file that breaks off is still a start. For the same
    // reason nothing that buffers stands between a gzip stream and its reader.
    byte[] buffer = new byte[HEAD];
    byte[] head = Arrays.copyOf(buffer, Math.max(0, plain.read(buffer)));
    var in = new SequenceInputStream(new ByteArrayInputStream(head), plain);
    switch (SourceFormat.of(head, source)) {
      case JSON_LINES -> jsonLines.read(in, source, records);
      case JSON_DOCUMENT -> jsonDocument.read(in, source, records);
      case MARKDOWN -> markdown.read(in, source, records);
      case PLAIN_TEXT -> plainText.read(in, source, records);
      case EMPTY -> records.accept(whole(source, Reason.EMPTY, "an empty file"));
      case UNKNOWN ->
          records.accept(
              whole(
                  source,
                  Reason.UNKNOWN_FORMAT,
                  "not a form that is read: JSON Lines, JSON, Markdown with front matter, text"));
    }
  }

  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(2);
    int magic = (in.read() << 8) | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? new WholeGzip(in, BUFFER) : in;
  }

  private static Rejected brokenOff(String source, long after, IOException e) {
    String fault = e instanceof ZipException ? "is damaged" : "breaks off";
    String message = "the gzip stream %s after record %d".formatted(fault, after);
    return new Rejected(Provenance.of(source, after + 1), Reason.TRUNCATED, message, "");
  }

  private static Rejected whole(String source, Reason reason, String message) {
    return new Rejected(Provenance.of(source, 0), reason, message, "");
  }

  /** A stream that its readers may close; its owner still needs it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /** Remembers how far a file was read. */
  private static final class LastPosition implements Consumer<SourceRecord> {
    private final Consumer<SourceRecord> records;
    private long position;

    LastPosition(Consumer<SourceRecord> records) {
      this.records = records;
    }

    @Override
    public void accept(SourceRecord record) {
      position = record.provenance().position();
      records.accept(record);
    }
  }
}
