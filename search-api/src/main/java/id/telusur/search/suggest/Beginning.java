package id.telusur.search.suggest;

import com.google.gson.stream.JsonReader;
import id.telusur.schema.Field;
import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** Reads the title of an article and how its text begins, and no more of it than that. */
final class Beginning extends StoredFieldVisitor {
  private static final int LENGTH = 800;

  private String title = "";
  private String text = "";

  /** Reads the article of a document. */
  static Beginning of(StoredFields stored, int document) throws IOException {
    var beginning = new Beginning();
    stored.document(document, beginning);
    return beginning;
  }

  String title() {
    return title;
  }

  /** The first {@value #LENGTH} characters of its body. */
  String text() {
    return text;
  }

  @Override
  public Status needsField(FieldInfo field) {
    return field.name.equals(Field.JSON) ? Status.YES : Status.NO;
  }

  @Override
  public void stringField(FieldInfo field, String value) throws IOException {
    try (var json = new JsonReader(new StringReader(value))) {
      json.beginObject();
      while (json.hasNext() && text.isEmpty()) {
        read(json, json.nextName());
      }
    }
  }

  private void read(JsonReader json, String name) throws IOException {
    switch (name) {
      case "title" -> title = json.nextString();
      case "body" -> text = first(json);
      default -> json.skipValue();
    }
  }

  private static String first(JsonReader body) throws IOException {
    var text = new StringBuilder();
    body.beginArray();
    while (body.hasNext() && text.length() < LENGTH) {
      text.append(body.nextString()).append('\n');
    }
    return text.substring(0, Math.min(LENGTH, text.length()));
  }
}
