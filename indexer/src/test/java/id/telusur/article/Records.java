package id.telusur.article;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads files in tests, on the first of June 2025. */
final class Records {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T00:00:00Z"), ZoneOffset.UTC);

  private static final SourceReader READER = new SourceReader(CLOCK);

  private Records() {}

  static List<SourceRecord> of(Path... files) {
    var records = new ArrayList<SourceRecord>();
    READER.read(List.of(files), new SourceListener() {}, records::add);
    return records;
  }

  static Article article(SourceRecord record) {
    if (record instanceof Accepted accepted) {
      return accepted.article();
    }
    throw new AssertionError(record.toString());
  }

  /** Since when a record is known to be so. */
  static Instant time(SourceRecord record) {
    return Objects.requireNonNull(record.provenance().asOf()).time();
  }

  static Rejected rejected(SourceRecord record) {
    if (record instanceof Rejected rejected) {
      return rejected;
    }
    throw new AssertionError(record.toString());
  }
}
