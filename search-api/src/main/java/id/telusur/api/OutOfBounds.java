package id.telusur.api;

/** A setting that is more or less than it may be. */
public final class OutOfBounds extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String setting;
  private final String problem;

  /**
   * A fault of a setting.
   *
   * @param setting its name in a file of settings
   * @param problem what is wrong with its value
   */
  public OutOfBounds(String setting, String problem) {
    super(setting + " " + problem);
    this.setting = setting;
    this.problem = problem;
  }

  /** The name of the setting at fault, as a file of settings has it. */
  public String setting() {
    return setting;
  }

  /** What is wrong with its value. */
  public String problem() {
    return problem;
  }
}
