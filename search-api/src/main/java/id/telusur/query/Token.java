package id.telusur.query;

/**
 * A part of a query.
 *
 * @param from where its content begins: behind a quote, behind {@code judul:}
 * @param to where its content ends
 */
record Token(Kind kind, int start, int end, int from, int to) {
  enum Kind {
    WORDS,
    PREFIX,
    QUOTED,
    FIELD,
    OPEN,
    CLOSE,
    NOT,
    AND,
    OR
  }

  /** Which field a token of one is. */
  FieldName field(String text) {
    return FieldName.named(text.substring(start, text.indexOf(':', start))).orElseThrow();
  }
}
