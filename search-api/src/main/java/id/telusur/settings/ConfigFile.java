package id.telusur.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A file of settings: {@code key = value} a line, in UTF-8, as Java's properties are written. */
final class ConfigFile {
  private static final long MAX_BYTES = 1 << 20;

  private ConfigFile() {}

  /**
   * What a file says.
   *
   * @throws SettingsException if it names what is no setting, or one twice
   */
  static Map<Setting, String> read(Path file) throws IOException, SettingsException {
    if (!Files.isRegularFile(file)) {
      throw new SettingsException(List.of("no file of settings: " + file));
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new SettingsException(List.of("longer than a file of settings can be: " + file));
    }
    var read = new Once();
    try (Reader reader = Files.newBufferedReader(file)) {
      skipMark(reader);
      read.load(reader);
    } catch (CharacterCodingException e) {
      throw new SettingsException(List.of("not UTF-8: " + file));
    } catch (IllegalArgumentException e) {
      throw new SettingsException(List.of("%s: %s".formatted(file, e.getMessage())));
    }
    var values = new EnumMap<Setting, String>(Setting.class);
    var faults = new ArrayList<String>();
    read.twice.forEach(key -> faults.add("%s: given twice in %s".formatted(key, file)));
    for (String key : read.stringPropertyNames()) {
      Setting.named(key)
          .ifPresentOrElse(
              setting -> values.put(setting, read.getProperty(key).strip()),
              () -> faults.add("no such setting: %s (in %s)".formatted(key, file)));
    }
    if (!faults.isEmpty()) {
      throw new SettingsException(faults.stream().sorted().toList());
    }
    return values;
  }

  /** Some editors begin a file with a mark of UTF-8, which nobody sees. */
  private static void skipMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
  }

  /** Properties that notice what is said twice. */
  private static final class Once extends Properties {
    private static final long serialVersionUID = 1;

    private final transient List<Object> twice = new ArrayList<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null) {
        twice.add(key);
      }
      return before;
    }
  }
}
