package id.telusur.schema;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.function.Function;

/** Values that JSON holds as texts. */
public final class AsText<T> extends TypeAdapter<T> {
  private final Function<T, String> writer;
  private final Function<String, T> reader;

  private AsText(Function<T, String> writer, Function<String, T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * An adapter for Gson; what is {@code null} stays so.
   *
   * @param writer gives the text of a value
   * @param reader gives the value of such a text, and refuses any other
   */
  public static <T> TypeAdapter<T> of(Function<T, String> writer, Function<String, T> reader) {
    return new AsText<>(writer, reader).nullSafe();
  }

  @Override
  public void write(JsonWriter json, T value) throws IOException {
    json.value(writer.apply(value));
  }

  @Override
  public T read(JsonReader json) throws IOException {
    return reader.apply(json.nextString());
  }
}
