package id.telusur.article;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * A JSON document: an array of objects, read one by one, or a single object. Positions count the
 * elements. JSON has no place to start again after a fault, so that a fault ends the file: it is
 * reported with the number of the element it stands in, and the elements before it are kept.
 */
final class JsonDocumentReader implements RecordReader {
  private final JsonRecord record;

  JsonDocumentReader(JsonRecord record) {
    this.record = record;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    long number = 1;
    try (var elements = new JsonElements(in)) {
      for (JsonElement next = elements.next(); next != null; next = elements.next()) {
        records.accept(element(next, Provenance.of(source, number)));
        number++;
      }
    } catch (JsonElements.Fault e) {
      String message =
          "%s; nothing after element %d can be read".formatted(e.getMessage(), number - 1);
      records.accept(new Rejected(Provenance.of(source, number), e.reason(), message, ""));
    }
  }

  private SourceRecord element(JsonElement value, Provenance place) {
    String text = value.toString();
    return Utf8.isBroken(text) ? Utf8.rejected(place, text) : record.map(value, place);
  }
}
