package id.telusur.article;

import id.telusur.article.LineReader.Line;
import id.telusur.article.Rejected.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** JSON Lines: one object a line; blank lines are none; positions are line numbers. */
final class JsonLinesReader implements RecordReader {
  private final JsonRecord json;

  JsonLinesReader(JsonRecord json) {
    this.json = json;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    var lines = new LineReader(in, MAX_RECORD);
    long number = 0;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      number++;
      var place = Provenance.of(source, number);
      String text = Utf8.decode(line.bytes());
      if (line.length() > MAX_RECORD) {
        String message =
            "a line of %,d bytes, above the limit of %,d".formatted(line.length(), MAX_RECORD);
        records.accept(new Rejected(place, Reason.TOO_LARGE, message, text));
      } else if (!text.isBlank()) {
        records.accept(json.read(text, place));
      }
    }
  }
}
