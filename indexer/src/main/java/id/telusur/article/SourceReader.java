package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads any supported file record by record, however it is wrapped. */
public final class SourceReader {
  private static final int BUFFER = 1 << 16;
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final StreamReader streams;
  private final UnusedNames unused;

  /**
   * A reader.
   *
   * @param clock tells today, after which nothing can have been published
   */
  public SourceReader(Clock clock) {
    var mapper = new ArticleMapper(new LanguageDetector(), clock);
    this.streams = new StreamReader(mapper);
    this.unused = mapper.unused();
  }

  /**
   * Reads files to their ends and hands on each record in order. A file that cannot be read, or
   * breaks off, is itself a rejection; what was read before counts. They belong together: captures
   * of web archives may refer to one another across them, and those that come before what they
   * refer to are handed on at the end.
   *
   * @param listener is told of each file
   * @return the size and digest of each as it was read
   * @throws java.io.UncheckedIOException if the temporary file for what captures were cannot be
   *     used
   */
  public List<SourceDigest> read(
      List<Path> files, SourceListener listener, Consumer<SourceRecord> records) {
    var digests = new ArrayList<SourceDigest>();
    try (var revisits = new Revisits(TEMPORARY)) {
      for (Path file : files) {
        listener.source(file);
        digests.add(read(file, revisits, listener, records));
        Set<String> names = unused.take();
        if (!names.isEmpty()) {
          listener.unused(file, names);
        }
      }
      revisits.rest(records);
      return digests;
    }
  }

  private SourceDigest read(
      Path file, Revisits revisits, SourceListener listener, Consumer<SourceRecord> records) {
    var counted = new Tally(records);
    String source = file.toString();
    MessageDigest sha256 = ContentHash.newSha256();
    var inflation = new Inflation();
    long rest = 0;
    try (var raw = new DigestInputStream(Files.newInputStream(file), sha256)) {
      var in = new BufferedInputStream(inflation.file(new Unclosed(raw)), BUFFER);
      var wrapping = new Wrapping(0, inflation, revisits, listener::passedBy);
      streams.read(in, source, wrapping, counted);
      rest = raw.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      String message =
          counted.records == 0
              ? "cannot be read: " + Unreadable.why(e)
              : "cannot be read after record %d: %s".formatted(counted.records, Unreadable.why(e));
      records.accept(Rejected.ofFile(source, Reason.UNREADABLE, message));
    }
    String digest = HexFormat.of().formatHex(sha256.digest());
    return new SourceDigest(source, inflation.raw() + rest, digest);
  }

  /** Counts what it hands on. */
  private static final class Tally implements Consumer<SourceRecord> {
    private final Consumer<SourceRecord> next;
    private long records;

    Tally(Consumer<SourceRecord> next) {
      this.next = next;
    }

    @Override
    public void accept(SourceRecord record) {
      records++;
      next.accept(record);
    }
  }
}
