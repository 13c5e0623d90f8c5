package id.telusur.article.webarchive;

import java.io.EOFException;

/** A web archive that cannot be read any further. */
public final class ArchiveFault extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;

  ArchiveFault(Throwable cause) {
    super(Faults.told(cause), cause);
    this.kind = Kind.of(cause);
  }

  /** What is wrong with it. */
  public Kind kind() {
    return kind;
  }

  /** The kinds of fault. */
  public enum Kind {
    /** A header is larger than any. */
    TOO_LARGE,
    /** It ends in the middle. */
    TRUNCATED,
    /** It is not written as such archives are; or the guard broke off, and is the cause. */
    MALFORMED;

    private static Kind of(Throwable cause) {
      return switch (cause) {
        case Throttle.Exceeded header -> TOO_LARGE;
        case EOFException end -> TRUNCATED;
        default -> MALFORMED;
      };
    }
  }
}
