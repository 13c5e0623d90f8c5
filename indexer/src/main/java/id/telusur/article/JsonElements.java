package id.telusur.article;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import id.telusur.article.Rejected.Reason;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON document that is an array, or an object that has one as {@link JsonList}
 * says, one by one; any other document is its only element.
 */
final class JsonElements implements Closeable {
  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private final RecordBudget budget;
  private final JsonReader json;
  private boolean begun;
  private boolean isArray;
  private boolean isWithin;

  JsonElements(InputStream in) {
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
          : new Fault(Reason.MALFORMED, "not JSON: " + JsonRecord.firstLine(e));
    }
  }

  private @Nullable JsonElement element() throws IOException {
    JsonElement alone = begun ? null : begin();
    if (alone != null) {
      return alone;
    }
    if (isArray && json.hasNext()) {
      return ELEMENTS.read(json);
    }
    end();
    return null;
  }

  /** Goes to the first element of the array; the whole document where it has none. */
  private @Nullable JsonElement begin() throws IOException {
    begun = true;
    if (json.peek() == JsonToken.BEGIN_OBJECT) {
      json.beginObject();
      return members();
    }
    isArray = json.peek() == JsonToken.BEGIN_ARRAY;
    if (!isArray) {
      return ELEMENTS.read(json);
    }
    json.beginArray();
    return null;
  }

  private @Nullable JsonElement members() throws IOException {
    var members = new JsonObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (!JsonList.isOne(name, json.peek()) || JsonList.isArticle(members)) {
        members.add(name, ELEMENTS.read(json));
        continue;
      }
      json.beginArray();
      isArray = json.peek() == JsonToken.BEGIN_OBJECT;
      isWithin = isArray;
      if (isArray) {
        return null;
      }
      members.add(name, rest());
    }
    json.endObject();
    return members;
  }

  /** The array whose first bracket was read. */
  private JsonArray rest() throws IOException {
    var array = new JsonArray();
    while (json.hasNext()) {
      array.add(ELEMENTS.read(json));
    }
    json.endArray();
    return array;
  }

  private void end() throws IOException {
    if (isArray) {
      json.endArray();
      isArray = false;
    }
    if (isWithin) {
      while (json.hasNext()) {
        var unused = json.nextName();
        json.skipValue();
      }
      json.endObject();
      isWithin = false;
    }
    if (json.peek() != JsonToken.END_DOCUMENT) {
      throw new MalformedJsonException("text after the end of the document");
    }
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
