package id.telusur.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each setting was given, and where. A flag goes before the environment, that before the file,
 * that before what is standard.
 */
public final class Given {
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  private Given() {}

  /**
   * Gathers what was said.
   *
   * @param flags what the command line says
   * @param file a file of settings, if there is one
   */
  public static Given of(
      Map<Setting, String> flags, Map<String, String> environment, @Nullable Path file)
      throws IOException, SettingsException {
    var given = new Given();
    Map<Setting, String> written = file == null ? Map.of() : ConfigFile.read(file);
    for (Setting setting : Setting.values()) {
      String flag = flags.get(setting);
      String variable = variable(setting, environment);
      String line = written.get(setting);
      Value value;
      if (flag != null) {
        value = new Value(flag.strip(), "flag " + setting.flag());
      } else if (variable != null) {
        value = new Value(variable.strip(), "environment " + setting.environment());
      } else if (line != null) {
        value = new Value(line, "file " + file);
      } else {
        value = new Value(setting.standard(), Value.STANDARD);
      }
      given.values.put(setting, value);
    }
    return given;
  }

  private static @Nullable String variable(Setting setting, Map<String, String> environment) {
    String name = setting.environment();
    String variable = environment.get(name);
    return variable == null || Variables.isLink(name, variable) ? null : variable;
  }

  Value value(Setting setting) {
    Value value = values.get(setting);
    if (value == null) {
      throw new IllegalStateException("every setting has a value: " + setting);
    }
    return value;
  }

  /**
   * A value as it was written.
   *
   * @param origin where it was written, for people
   */
  record Value(String text, String origin) {
    static final String STANDARD = "default";

    boolean isStandard() {
      return origin.equals(STANDARD);
    }
  }
}
