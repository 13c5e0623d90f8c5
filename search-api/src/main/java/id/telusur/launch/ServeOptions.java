package id.telusur.launch;

import id.telusur.settings.Given;
import id.telusur.settings.Setting;
import id.telusur.settings.Settings;
import id.telusur.settings.SettingsException;
import id.telusur.settings.Variables;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Gives a command a flag for every setting of the server. */
final class ServeOptions implements IModelTransformer {
  private static final String CONFIG = "--config";

  @Override
  public CommandSpec transform(CommandSpec spec) {
    for (Setting setting : Setting.values()) {
      if (setting == Setting.INDEX && spec.userObject() instanceof DemoCommand) {
        continue; // its index is its own
      }
      String standard =
          setting.standard().isEmpty() ? "" : " (default: " + setting.standard() + ")";
      OptionSpec.Builder option =
          OptionSpec.builder(setting.flag())
              .type(String.class)
              .paramLabel(setting.label())
              .description(setting.description() + standard);
      spec.addOption(
          (setting.isSwitch() ? option.arity("0..1").fallbackValue("true") : option).build());
    }
    return spec.addOption(
        OptionSpec.builder(CONFIG)
            .type(Path.class)
            .paramLabel("FILE")
            .description(
                "settings, as lines of name = value; flags and the environment (TELUSUR_PORT and"
                    + " so on) go before it")
            .build());
  }

  /**
   * The settings that a command was called with. Tells of variables that look like one and are
   * none; others may have set them, so they are not refused.
   *
   * @param index the index home, {@code null} if it is a setting like the others
   */
  static Settings settings(CommandSpec spec, @Nullable Path index) throws IOException {
    var flags = new EnumMap<Setting, String>(Setting.class);
    var called = spec.commandLine().getParseResult();
    for (Setting setting : Setting.values()) {
      String value = called.matchedOptionValue(setting.flag(), null);
      if (value != null) {
        flags.put(setting, value);
      }
    }
    if (index != null) {
      flags.put(Setting.INDEX, index.toString());
    }
    Map<String, String> environment = System.getenv();
    PrintWriter err = spec.commandLine().getErr();
    Variables.unknown(environment).forEach(name -> err.println(name + " names no setting"));
    String file = environment.get(Variables.CONFIG);
    Path config =
        called.matchedOptionValue(CONFIG, file == null || file.isBlank() ? null : Path.of(file));
    try {
      return Settings.of(Given.of(flags, environment, config), web());
    } catch (SettingsException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Path web() {
    return Path.of(System.getProperty("telusur.home", "."), "web", "public");
  }
}
