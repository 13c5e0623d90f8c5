package id.telusur.article;

import id.telusur.article.Rejected.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/**
 * Opens gzip, tar and zip as streams, member by member; nothing is written to disk. A member's
 * source is the archive's name and its own with {@code !/} between. As in folders, what lies {@link
 * Aside} is left out.
 */
final class Archives {
  private static final int BUFFER = 1 << 16;

  /** The checksum stands at the end, and what does not unfold may be wrong long before it. */
  private static final String DAMAGED =
      "the gzip stream is damaged, which showed after record %d: what was read until then may be wrong";

  private final StreamReader streams;

  Archives(StreamReader streams) {
    this.streams = streams;
  }

  void gzip(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    var last = new LastPosition(records);
    try {
      InputStream plain = wrapping.inflation().unfolded(new WholeGzip(in, BUFFER));
      streams.read(plain, source, wrapping.inner(), last);
    } catch (EOFException | ZipException e) {
      String fault =
          e instanceof ZipException ? DAMAGED : "the gzip stream breaks off after record %d";
      String message = fault.formatted(last.position);
      var place = Provenance.of(source, last.position + 1);
      records.accept(new Rejected(place, Reason.TRUNCATED, message, ""));
    } catch (Inflation.Exceeded e) {
      records.accept(Rejected.ofFile(source, Reason.TOO_LARGE, "a gzip bomb: " + e.getMessage()));
    }
  }

  void tar(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    members(new WholeTar(in), source, wrapping, records).read("tar");
  }

  void zip(InputStream in, String source, Wrapping wrapping, Consumer<SourceRecord> records)
      throws IOException {
    members(new WholeZip(in), source, wrapping, records).read("zip");
  }

  private Members members(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      String source,
      Wrapping wrapping,
      Consumer<SourceRecord> records) {
    return new Members(
        archive,
        source,
        (in, name) ->
            streams.read(wrapping.inflation().unfolded(in), name, wrapping.inner(), records),
        records,
        wrapping.aside());
  }

  /** Remembers how far a stream was read. */
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
