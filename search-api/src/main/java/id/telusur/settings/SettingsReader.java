package id.telusur.settings;

import id.telusur.api.OutOfBounds;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads settings by type. Faults are gathered, so that an operator learns of all at once. */
final class SettingsReader {
  private final Given given;
  private final List<String> faults = new ArrayList<>();
  private final Map<Setting, String> used = new TreeMap<>();

  SettingsReader(Given given) {
    this.given = given;
  }

  String text(Setting setting) {
    String text = given.value(setting).text();
    used.put(setting, text);
    return text;
  }

  /** A text that says something. */
  String word(Setting setting) {
    String text = text(setting);
    if (text.isEmpty()) {
      fault(setting, "says nothing");
    }
    return text;
  }

  int number(Setting setting) {
    return number(setting, 0);
  }

  /**
   * A whole number.
   *
   * @param standard what follows from other settings where nothing was said
   */
  int number(Setting setting, int standard) {
    String text = text(setting);
    if (isLeftOut(setting)) {
      used.put(setting, Integer.toString(standard));
      return standard;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      fault(setting, "not a whole number");
      return standard;
    }
  }

  Duration time(Setting setting) {
    try {
      return Times.parse(text(setting));
    } catch (IllegalArgumentException e) {
      fault(setting, e.getMessage());
      return Duration.ZERO;
    }
  }

  /** A part of the settings, or its standard if its constructor refuses what was said. */
  <T> T part(Supplier<T> part, T standard) {
    int before = faults.size();
    try {
      return part.get();
    } catch (OutOfBounds e) {
      if (before == faults.size()) {
        fault(Setting.named(e.setting()).orElseThrow(), e.problem());
      }
      return standard;
    }
  }

  boolean isOn(Setting setting) {
    String text = text(setting);
    if (!text.equals("true") && !text.equals("false")) {
      fault(setting, "neither true nor false");
    }
    return text.equals("true");
  }

  <E extends Enum<E>> E choice(Setting setting, Class<E> choices) {
    String text = text(setting);
    var names = new ArrayList<String>();
    for (E choice : choices.getEnumConstants()) {
      String name = choice.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return choice;
      }
      names.add(name);
    }
    fault(setting, "not one of " + String.join(", ", names));
    return choices.getEnumConstants()[0];
  }

  /** The parts of a list between commas. */
  Set<String> names(Setting setting) {
    var names = new TreeSet<String>();
    for (String part : text(setting).split(",", -1)) {
      if (!part.isBlank()) {
        names.add(part.strip());
      }
    }
    return names;
  }

  Path path(Setting setting, @Nullable Path standard) {
    String text = text(setting);
    if (isLeftOut(setting)) {
      if (standard == null) {
        faults.add(
            "%s: not given; say %s, %s or %s= in a file"
                .formatted(setting.key(), setting.flag(), setting.environment(), setting.key()));
        return Path.of("");
      }
      used.put(setting, standard.toString());
      return standard;
    }
    try {
      if (!text.isEmpty()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      // said below
    }
    fault(setting, "not the name of a file or folder");
    return Path.of("");
  }

  void fault(Setting setting, @Nullable String problem) {
    Given.Value value = given.value(setting);
    faults.add("%s: %s: '%s' (%s)".formatted(setting.key(), problem, value.text(), value.origin()));
  }

  /** All settings have been read: now is the time to say what is wrong with them. */
  void done() throws SettingsException {
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
  }

  /** Each value that holds, and where it came from; a line each. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    used.forEach((setting, text) ->
        lines.add(
            "%-14s %-28s (%s)".formatted(setting.key(), text, given.value(setting).origin())));
    return lines;
  }

  private boolean isLeftOut(Setting setting) {
    return given.value(setting).isStandard() && setting.standard().isEmpty();
  }
}
