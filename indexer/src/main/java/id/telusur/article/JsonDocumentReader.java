package id.telusur.article;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import id.telusur.article.Rejected.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * A JSON document: an array of objects, read one by one, or a single object. Positions count the
 * elements. JSON has no place to start again after a fault, so that a fault ends the file: it is
 * reported with the number of the element it stands in, and the elements before it are kept.
 */
final class JsonDocumentReader implements RecordReader {
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private final JsonRecord record;

  JsonDocumentReader(JsonRecord record) {
    this.record = record;
  }

  @Override
  public void read(InputStream in, String source, Consumer<SourceRecord> records)
      throws IOException {
    var budget = new RecordBudget(in, MAX_RECORD);
    long number = 1;
    try (var json = new JsonReader(Utf8.reader(budget))) {
      json.setStrictness(Strictness.STRICT);
      boolean array = json.peek() == JsonToken.BEGIN_ARRAY;
      if (array) {
        json.beginArray();
      }
      for (; array ? json.hasNext() : number == 1; number++) {
        budget.renew();
        records.accept(element(ELEMENTS.read(json), Provenance.of(source, number)));
      }
      if (array) {
        json.endArray();
      }
      if (json.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("text after the end of the document");
      }
    } catch (RecordBudget.Exceeded e) {
      records.accept(broken(source, number, Reason.TOO_LARGE, String.valueOf(e.getMessage())));
    } catch (JsonParseException | IllegalStateException | MalformedJsonException e) {
      records.accept(fault(source, number, e));
    } catch (EOFException e) {
      records.accept(broken(source, number, Reason.TRUNCATED, "the document ends early"));
    }
  }

  private SourceRecord element(JsonElement value, Provenance place) {
    String text = value.toString();
    return Utf8.isBroken(text)
        ? new Rejected(place, Reason.NOT_UTF8, "bytes that are not UTF-8", Utf8.around(text))
        : record.map(value, place);
  }

  private static Rejected fault(String source, long number, Exception e) {
    return e.getCause() instanceof EOFException
        ? broken(source, number, Reason.TRUNCATED, "the document ends early")
        : broken(source, number, Reason.MALFORMED, "not JSON: " + JsonRecord.firstLine(e));
  }

  private static Rejected broken(String source, long number, Reason reason, String what) {
    String message = what + "; nothing after element %d can be read".formatted(number - 1);
    return new Rejected(Provenance.of(source, number), reason, message, "");
  }
}
