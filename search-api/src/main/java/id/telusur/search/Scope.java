package id.telusur.search;

import java.util.List;

/** Where in articles a text is looked for. */
enum Scope {
  TITLE,
  BODY,
  ANYWHERE;

  /** The fields of a stream of terms. */
  List<String> fields(TextFields stream) {
    return switch (this) {
      case TITLE -> List.of(stream.title());
      case BODY -> List.of(stream.body());
      case ANYWHERE -> List.of(stream.title(), stream.body());
    };
  }
}
