package id.telusur.article.webarchive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The captures of a web archive, in order. */
public final class Captures implements Closeable {
  /** The library tells by its words alone which of its warnings it is; a test holds it to them. */
  private static final String OF_LENGTH = "trailer";

  private final GzipMembers members;
  private final Throttle raw;
  private final UnaryOperator<InputStream> guard;
  private final WarcReader reader;
  private @Nullable WarcRecord record;
  private boolean misfit;

  /**
   * Opens a web archive.
   *
   * @param in the file as it is, compressed or not
   * @param guard watches over streams that unfold, and breaks off those that unfold beyond measure
   * @throws ArchiveFault if it is none
   */
  public Captures(InputStream in, UnaryOperator<InputStream> guard) throws ArchiveFault {
    this.members = new GzipMembers(in);
    this.raw = new Throttle(members);
    this.guard = guard;
    try {
      raw.header();
      reader = new WarcReader(raw);
      reader.onWarning(warning -> misfit |= warning.contains(OF_LENGTH));
    } catch (IOException | RuntimeException e) {
      throw new ArchiveFault(e);
    }
  }

  /**
   * The next capture, {@code null} at the end. The one before must not be used any more.
   *
   * @throws ArchiveFault if the file cannot be read any further
   */
  public @Nullable Capture next() throws ArchiveFault {
    misfit = false;
    try {
      for (Optional<WarcRecord> next = advance(); next.isPresent(); next = advance()) {
        record = next.get();
        raw.header();
        if (isCapture(next.get())) {
          Capture capture = Undressing.of((WarcTargetRecord) next.get(), reader.position());
          raw.body();
          return capture;
        }
      }
      return null;
    } catch (IOException | RuntimeException e) {
      throw new ArchiveFault(e);
    }
  }

  /**
   * What is wrong with the record of a capture that the one behind it was asked for, which alone
   * shows it; {@code null} if nothing is.
   */
  public @Nullable String faultOf(Capture capture) {
    long damaged = members.damagedFrom(capture.position());
    if (damaged == capture.position()) {
      return "the record does not fit the checksum of its gzip member";
    }
    if (damaged >= 0) {
      return "the gzip member from byte %d on does not fit its checksum: any record of it may be wrong"
          .formatted(damaged);
    }
    return misfit ? "the record is not as long as it says" : null;
  }

  private Optional<WarcRecord> advance() throws IOException {
    raw.body();
    if (record != null) {
      guard.apply(record.body().stream()).transferTo(OutputStream.nullOutputStream());
    }
    raw.header();
    return reader.next();
  }

  private static boolean isCapture(WarcRecord record) {
    return (record instanceof WarcCaptureRecord
            || record instanceof WarcConversion
            || record instanceof WarcContinuation)
        && !(record instanceof WarcRequest)
        && !(record instanceof WarcMetadata);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
