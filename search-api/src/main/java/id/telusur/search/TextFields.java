package id.telusur.search;

import id.telusur.query.Terms;
import id.telusur.schema.Field;
import java.util.List;

/** A stream of terms: its fields of titles, openings and bodies. */
enum TextFields {
  EXACT(Field.TITLE_EXACT, Field.LEAD_EXACT, Field.BODY_EXACT),
  ROOT(Field.TITLE_ROOT, Field.LEAD_ROOT, Field.BODY_ROOT),
  ENGLISH(Field.TITLE_ENGLISH, Field.LEAD_ENGLISH, Field.BODY_ENGLISH);

  private final String title;
  private final String lead;
  private final String body;

  TextFields(String title, String lead, String body) {
    this.title = title;
    this.lead = lead;
    this.body = body;
  }

  String title() {
    return title;
  }

  /** The field of openings, which repeat what stands in bodies. */
  String lead() {
    return lead;
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
