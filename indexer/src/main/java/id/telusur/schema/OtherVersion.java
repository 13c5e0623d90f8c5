package id.telusur.schema;

import id.telusur.language.Analysis;

/** Why this process cannot go on with a generation, and what helps. */
public final class OtherVersion {
  private static final String REINDEX = "./telusur reindex --from-index --index DIR";

  private OtherVersion() {}

  /** The message, of a generation that is not readable, or not to be updated. */
  public static String text(Manifest made) {
    if (made.schema() > Schema.VERSION) {
      return versions(made) + ", of a newer version of Telusur: use that";
    }
    boolean own = Analysis.hasOwnWords(made.analysis());
    if (made.isReadable(made.analysis())
        && !made.analysis().equals(Analysis.version())
        && Analysis.isAlikeButForOwnWords(made.analysis())) {
      return "generation %s was made %s".formatted(made.generation(), words(own));
    }
    return versions(made)
        + ", of another version; rebuild it from its own articles: "
        + (own ? "with the words it was made with, TELUSUR_JAVA_OPTS=-Dtelusur.words=FILE " : "")
        + REINDEX;
  }

  private static String versions(Manifest made) {
    return "generation %s has schema %d, analysis %s and lists of countries and topics %s"
        .formatted(
            made.generation(),
            made.schema(),
            made.analysis(),
            made.tagging() == null ? "of no version" : made.tagging());
  }

  private static String words(boolean own) {
    if (!own) {
      return "without own words: leave out -Dtelusur.words, or rebuild it with them: " + REINDEX;
    }
    boolean others = Analysis.hasOwnWords(Analysis.version());
    return "with %sown words: name the file it was made with (-Dtelusur.words=FILE in TELUSUR_JAVA_OPTS), or rebuild it %s: %s"
        .formatted(others ? "other " : "", others ? "with these" : "without", REINDEX);
  }
}
