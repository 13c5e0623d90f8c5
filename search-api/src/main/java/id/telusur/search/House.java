package id.telusur.search;

import java.util.Set;
import java.util.regex.Pattern;

/** Who publishes a source that is called by its host. */
final class House {
  private static final Pattern HOST = Pattern.compile("[a-z0-9-]++(\\.[a-z0-9-]++)++");

  /** What stands before the code of a country in hosts: co.id, com.au. */
  private static final Set<String> REGISTRIES =
      Set.of("ac", "co", "com", "edu", "go", "gov", "mil", "my", "net", "or", "org", "sch", "web");

  private House() {}

  /**
   * The name that a host is registered by: "kompas" of "ekonomi.kompas.com" and "kompas.co.id".
   * Whatever is no host is a name by itself.
   *
   * @param source in small letters
   */
  static String of(String source) {
    if (!HOST.matcher(source).matches()) {
      return source;
    }
    String[] labels = source.split("\\.", -1);
    int last = labels.length - 1;
    boolean isNational = labels[last].length() == 2 && REGISTRIES.contains(labels[last - 1]);
    return labels[Math.max(0, isNational ? last - 2 : last - 1)];
  }
}
