package id.telusur.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Values as JSON, whose texts are not escaped for HTML. */
final class Json {
  private static final Gson WITH_NULLS =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
  private static final Gson WITHOUT_NULLS = new GsonBuilder().disableHtmlEscaping().create();

  /** Most answers are no longer: room that has to grow is copied. */
  private static final int USUAL = 1 << 14;

  private Json() {}

  /** As the API writes it, nulls too: a client sees which members there are. */
  static String of(Object value) {
    var text = new StringBuilder(USUAL);
    WITH_NULLS.toJson(value, text);
    return text.toString();
  }

  /** The same, to add members to. */
  static JsonObject tree(Object value) {
    return WITH_NULLS.toJsonTree(value).getAsJsonObject();
  }

  /** As formats want it that others made: what is {@code null} is left out. */
  static String withoutNulls(Object value) {
    return WITHOUT_NULLS.toJson(value);
  }
}
