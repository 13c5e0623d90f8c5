package id.telusur.schema;

/** What helps a generation that is damaged, as a message about it ends. */
final class Remedies {
  /** Where its articles are whole, or may be. */
  static final String REINDEX =
      "build it anew from its articles (reindex --from-index), go back (rollback) or restore a backup";

  /** Where they are not, or nothing tells which they are. */
  static final String WITHOUT_ARTICLES =
      "go back (rollback), restore a backup or index the sources anew";

  private Remedies() {}
}
