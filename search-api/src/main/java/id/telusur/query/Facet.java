package id.telusur.query;

import java.util.Optional;

/** What articles are filed under: filters narrow by it, and answers count by it. */
public enum Facet implements Labelled {
  /** The publisher. */
  SOURCE,
  /** The year of publication, in Asia/Jakarta. */
  YEAR,
  /** The language, an ISO 639-1 code. */
  LANGUAGE,
  /** The part of the publication. */
  SECTION,
  /** Who wrote it. */
  AUTHOR,
  /** A country that matters in it, an ISO 3166-1 alpha-2 code, or EU or ASEAN. */
  COUNTRY,
  /** Two countries whose dealings it is about, {@code CN-ID}. */
  PAIR,
  /** What it is about. */
  TOPIC;

  /** The facet that a field of the query language narrows, by any of the field's names. */
  public static Optional<Facet> ofField(String name) {
    return FieldName.named(name).flatMap(field -> Optional.ofNullable(field.facet()));
  }
}
