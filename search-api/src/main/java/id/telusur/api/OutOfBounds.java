package id.telusur.api;

/** A setting that is more or less than it may be. */
public final class OutOfBounds extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String setting;

  /**
   * A fault of a setting.
   *
   * @param setting its name in a file of settings
   * @param problem what is wrong with it, the value at the end
   */
  public OutOfBounds(String setting, String problem) {
    super(setting + " " + problem);
    this.setting = setting;
  }

  /** The name of the setting at fault, as a file of settings has it. */
  public String setting() {
    return setting;
  }
}
