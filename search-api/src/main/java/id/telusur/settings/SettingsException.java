package id.telusur.settings;

import java.util.List;

/** What was said cannot be meant: names each value and where it came from. */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1;

  SettingsException(List<String> faults) {
    super(String.join("\n", faults));
  }
}
