package id.telusur.article.webarchive;

/**
 * Why the body of a capture is not to be had.
 *
 * @param kind the kind of fault
 * @param message what is wrong, for a person
 */
public record CaptureFault(Kind kind, String message) {
  /** The kinds of fault. */
  public enum Kind {
    /** There is no page in it: a redirect, an error, what was not fetched by HTTP. */
    NO_PAGE,
    /** Only a part of the body is there. */
    TRUNCATED,
    /** The body is encoded in a way that is not read. */
    UNREADABLE,
    /** The headers cannot be read. */
    MALFORMED
  }
}
