package id.telusur.article.webarchive;

/** A web archive that cannot be read any further. */
public final class ArchiveFault extends Exception {
  private static final long serialVersionUID = 1;

  ArchiveFault(String message, Throwable cause) {
    super(message, cause);
  }
}
