package id.telusur.article;

import id.telusur.article.LineReader.Line;
import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line; blank lines are none; positions are line numbers. A line that
 * closes an export is no record, but has to be the last and to tell the number of those before it.
 */
final class JsonLinesReader implements RecordReader {
  /** How the line that closes an export begins: the count and two braces follow. */
  private static final String CLOSING = "{\"telusur\":{\"complete\":true,\"count\":";

  private final JsonRecord json;

  JsonLinesReader(JsonRecord json) {
    this.json = json;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    var lines = new LineReader(in, MAX_RECORD);
    var reading = new Reading();
    long number = 0;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      SourceRecord record = reading.record(line, Provenance.of(source, number));
      if (record != null) {
        records.accept(record);
      }
    }
  }

  /** What was read of one file. */
  private final class Reading {
    private long before;
    private boolean closed;

    /** The record of a line; {@code null} where it is none and all is well. */
    @Nullable SourceRecord record(Line line, Provenance place) {
      String text = Utf8.decode(line.bytes());
      if (line.length() > MAX_RECORD) {
        String message =
            "a line of %,d bytes, above the limit of %,d".formatted(line.length(), MAX_RECORD);
        return new Rejected(place, Reason.TOO_LARGE, message, text);
      }
      if (text.isBlank()) {
        return null;
      }
      if (closed) {
        String message = "a record behind the closing line of an export";
        return new Rejected(place, Reason.MALFORMED, message, text);
      }
      if (text.startsWith(CLOSING)) {
        closed = true;
        return closing(text, place);
      }
      before++;
      return json.read(text, place);
    }

    private @Nullable SourceRecord closing(String text, Provenance place) {
      String message =
          "the export is not complete: %s before its closing line"
              .formatted(Counted.of(before, "record"));
      return text.strip().equals(CLOSING + before + "}}")
          ? null
          : new Rejected(place, Reason.TRUNCATED, message, text);
    }
  }
}
