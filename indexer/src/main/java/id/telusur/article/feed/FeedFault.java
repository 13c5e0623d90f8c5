package id.telusur.article.feed;

/** A feed that cannot be read any further. */
public final class FeedFault extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean earlyEnd;

  FeedFault(String message, boolean earlyEnd) {
    super(message);
    this.earlyEnd = earlyEnd;
  }

  /** Whether it ends in the middle. */
  public boolean isEarlyEnd() {
    return earlyEnd;
  }
}
