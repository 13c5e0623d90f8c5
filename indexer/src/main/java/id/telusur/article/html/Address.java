package id.telusur.article.html;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Parts of a web address, however it is written. */
final class Address {
  private static final List<String> GENERIC =
      List.of("www", "com", "co", "id", "net", "org", "go", "or", "ac", "news", "m", "amp", "html");

  private Address() {}

  /** Whether it names a page, not a site. */
  static boolean isPage(String url) {
    int start = url.indexOf("://");
    int path = start < 0 ? -1 : url.indexOf('/', start + 3);
    return url.startsWith("http") && path > 0 && path < url.length() - 1;
  }

  /** Whether both name one page, whatever part of it. */
  static boolean same(String a, String b) {
    return isPage(a) && isPage(b) && bare(a).equals(bare(b));
  }

  private static String bare(String url) {
    return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/?(?:#.*)?$", "");
  }

  /** The host without {@code www.}; empty if there is none. */
  static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The part of the host that is the site's own name: {@code kompas} of nasional.kompas.com. */
  static String name(String url) {
    List<String> parts = Arrays.asList(host(url).split("\\."));
    return parts.reversed().stream()
        .filter(part -> !GENERIC.contains(part) && part.length() > 2)
        .findFirst()
        .orElse("");
  }
}
