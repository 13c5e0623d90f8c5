package id.telusur.schema;

/** What helps a generation that is damaged, as a message about it ends. */
public final class Remedies {
  /** Where its articles are whole, or may be. */
  public static final String REINDEX =
      "build it anew from its articles (reindex --from-index), go back (rollback) or restore a backup";

  /** Where they are not, or nothing tells which they are. */
  public static final String WITHOUT_ARTICLES =
      "go back (rollback), restore a backup or index the sources anew";

  private Remedies() {}
}
