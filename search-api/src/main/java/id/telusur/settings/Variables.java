package id.telusur.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The variables of the environment whose names begin with Telusur's. */
public final class Variables {
  /** Names a file of settings. */
  public static final String CONFIG = "TELUSUR_CONFIG";

  private static final Set<String> SETTINGS =
      Arrays.stream(Setting.values()).map(Setting::environment).collect(Collectors.toSet());

  /** What else is called so: by the launcher, and by the tests. */
  private static final Set<String> OTHERS =
      Set.of(CONFIG, "TELUSUR_CACHE", "TELUSUR_JAVA_OPTS", "TELUSUR_CHROMIUM", "TELUSUR_REQUIRE");

  private static final Pattern LINK =
      Pattern.compile(
          Setting.PREFIX + "(.+_)?(SERVICE_(HOST|PORT)|PORT_[0-9]+_(TCP|UDP|SCTP))(_.+)?");

  private Variables() {}

  /** The names that neither a setting nor anything else has, in their order. */
  public static List<String> unknown(Map<String, String> environment) {
    return environment.entrySet().stream()
        .filter(variable -> !isLink(variable.getKey(), variable.getValue()))
        .map(Map.Entry::getKey)
        .filter(name -> name.startsWith(Setting.PREFIX))
        .filter(name -> !SETTINGS.contains(name) && !OTHERS.contains(name))
        .sorted()
        .toList();
  }

  /**
   * Whether nobody set it: Kubernetes gives each pod the addresses of a Service that is called
   * telusur, or telusur-api, as {@code docker --link} does; one stands under the name of our port.
   */
  static boolean isLink(String name, String value) {
    return LINK.matcher(name).matches() || (name.endsWith("_PORT") && value.contains("://"));
  }
}
