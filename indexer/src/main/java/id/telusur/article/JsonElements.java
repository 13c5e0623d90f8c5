package id.telusur.article;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import id.telusur.article.Rejected.Reason;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The elements of a JSON document that is an array, one by one; any other is its only element. */
final class JsonElements implements Closeable {
  private final RecordBudget budget;
  private final JsonReader json;
  private boolean begun;
  private boolean array;

  JsonElements(InputStream in) throws IOException {
    this.budget = new RecordBudget(in, RecordReader.MAX_RECORD);
    this.json = new JsonReader(new JsonEscapes(Utf8.reader(budget)));
    json.setStrictness(Strictness.STRICT);
  }

  /**
   * The next element, {@code null} at the end of the document.
   *
   * @throws Fault if the document cannot be read any further
   * @throws IOException if the stream breaks off
   */
  @Nullable JsonElement next() throws Fault, IOException {
    budget.renew();
    try {
      return element();
    } catch (RecordBudget.Exceeded e) {
      throw new Fault(Reason.TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (EOFException e) {
      throw Fault.early();
    } catch (JsonParseException | IllegalStateException | MalformedJsonException e) {
      throw e.getCause() instanceof EOFException
          ? Fault.early()
          : new Fault(Reason.MALFORMED, "not JSON: " + JsonFaults.text(e));
    }
  }

  private @Nullable JsonElement element() throws IOException {
    if (!begun) {
      begun = true;
      array = json.peek() == JsonToken.BEGIN_ARRAY;
      if (!array) {
        return NamedValues.read(json);
      }
      json.beginArray();
    }
    if (array && json.hasNext()) {
      return NamedValues.read(json);
    }
    if (array) {
      json.endArray();
    }
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedJsonException("text after the end of the document");
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  /** A document that cannot be read any further. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    private Fault(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }

    private static Fault early() {
      return new Fault(Reason.TRUNCATED, "the document ends early");
    }

    Reason reason() {
      return reason;
    }
  }
}
