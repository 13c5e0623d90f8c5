package id.telusur.search;

import java.util.List;

/** Where in articles a text is looked for. */
enum Scope {
  /** In titles alone. */
  TITLE,
  ANYWHERE,
  /** What is looked for anywhere, as far as it stands in titles. */
  TITLE_OF_ANYWHERE,
  /** What is looked for anywhere, as far as it stands in bodies. */
  BODY_OF_ANYWHERE;

  /** The fields of a stream of terms. */
  List<String> fields(TextFields stream) {
    return switch (this) {
      case TITLE, TITLE_OF_ANYWHERE -> List.of(stream.title());
      case BODY_OF_ANYWHERE -> List.of(stream.body());
      case ANYWHERE -> List.of(stream.title(), stream.body());
    };
  }

  /** Where it was asked for. */
  Scope asked() {
    return this == TITLE ? TITLE : ANYWHERE;
  }
}
