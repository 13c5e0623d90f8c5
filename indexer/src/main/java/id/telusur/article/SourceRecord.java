package id.telusur.article;

/** What became of one record of a source. */
public sealed interface SourceRecord permits Accepted, Rejected {
  /** Where the record stands. */
  Provenance provenance();
}
