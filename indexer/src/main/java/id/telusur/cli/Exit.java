package id.telusur.cli;

/** Exit codes of all commands. */
public final class Exit {
  public static final int DONE = 0;

  /** It failed, and nothing was published. */
  public static final int FAILED = 1;

  /** The command was called wrongly. */
  public static final int USAGE = 2;

  /** Published, but records were rejected. */
  public static final int REJECTED = 3;

  private Exit() {}
}
