package id.telusur.search;

import id.telusur.schema.Field;

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
}
