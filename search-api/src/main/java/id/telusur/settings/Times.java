package id.telusur.settings;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them: 500ms, 2s, 10m, 12h, 1d. */
final class Times {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

  private Times() {}

  /**
   * The time that a text means.
   *
   * @throws IllegalArgumentException if it means none
   */
  static Duration parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException("not a time such as 500ms, 2s, 10m, 12h, 1d");
    }
    return unit(written.group(2)).multipliedBy(Long.parseLong(written.group(1)));
  }

  /** In the largest unit that says it exactly. */
  static String text(Duration time) {
    for (String name : new String[] {"d", "h", "m", "s"}) {
      long unit = unit(name).toMillis();
      if (time.toMillis() >= unit && time.toMillis() % unit == 0) {
        return time.toMillis() / unit + name;
      }
    }
    return time.toMillis() + "ms";
  }

  private static Duration unit(String name) {
    return switch (name) {
      case "d" -> Duration.ofDays(1);
      case "h" -> Duration.ofHours(1);
      case "m" -> Duration.ofMinutes(1);
      case "s" -> Duration.ofSeconds(1);
      default -> Duration.ofMillis(1);
    };
  }
}
