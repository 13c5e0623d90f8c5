package id.telusur.search;

import id.telusur.query.Terms;
import id.telusur.schema.Field;
import java.util.List;

/** A stream of terms: its field of titles and its field of bodies. */
enum TextFields {
  EXACT(Field.TITLE_EXACT, Field.BODY_EXACT),
  ROOT(Field.TITLE_ROOT, Field.BODY_ROOT),
  ENGLISH(Field.TITLE_ENGLISH, Field.BODY_ENGLISH);

  private final String title;
  private final String body;

  TextFields(String title, String body) {
    this.title = title;
    this.body = body;
  }

  String title() {
    return title;
  }

  String body() {
    return body;
  }

  /** What of a text is in this stream. */
  List<String> of(Terms terms) {
    return switch (this) {
      case EXACT -> terms.exact();
      case ROOT -> terms.roots();
      case ENGLISH -> terms.english();
    };
  }
}
