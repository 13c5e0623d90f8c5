package id.telusur.cli;

/** Exit codes of all commands. */
public final class Exit {
  public static final int DONE = 0;

  /** It failed, and nothing was published. */
  public static final int FAILED = 1;

  /** The command was called wrongly. */
  public static final int USAGE = 2;

  /** Published, but not all was done: records were rejected, or something is left of a purge. */
  public static final int INCOMPLETE = 3;

  private Exit() {}
}
