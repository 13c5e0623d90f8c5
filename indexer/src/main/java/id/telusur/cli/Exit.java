package id.telusur.cli;

/** Exit codes of all commands. */
public final class Exit {
  public static final int DONE = 0;

  /** It failed, and nothing was published. */
  public static final int FAILED = 1;

  /** The command was called wrongly. */
  public static final int USAGE = 2;

  /**
   * Done, but not all of it: records were rejected, though a dry run publishes nothing, what was to
   * be written beside the index could not be, or something is left of a purge.
   */
  public static final int INCOMPLETE = 3;

  private Exit() {}
}
