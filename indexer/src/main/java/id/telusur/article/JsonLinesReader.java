package id.telusur.article;

import id.telusur.article.LineReader.Line;
import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

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
    long number = 0;
    long before = 0;
    boolean closed = false;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      var place = Provenance.of(source, number);
      String text = Utf8.decode(line.bytes());
      if (line.length() > MAX_RECORD) {
        String message =
            "a line of %,d bytes, above the limit of %,d".formatted(line.length(), MAX_RECORD);
        records.accept(new Rejected(place, Reason.TOO_LARGE, message, text));
      } else if (closed && !text.isBlank()) {
        String message = "a record behind the closing line of an export";
        records.accept(new Rejected(place, Reason.MALFORMED, message, text));
      } else if (text.startsWith(CLOSING)) {
        closed = true;
        if (!text.strip().equals(CLOSING + before + "}}")) {
          String message = "the export is not complete: %d records come before".formatted(before);
          records.accept(new Rejected(place, Reason.TRUNCATED, message, text));
        }
      } else if (!text.isBlank()) {
        before++;
        records.accept(json.read(text, place));
      }
    }
  }
}
