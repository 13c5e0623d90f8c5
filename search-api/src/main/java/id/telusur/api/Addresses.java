package id.telusur.api;

import io.undertow.server.HttpServerExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of this server, as feeds and descriptions name them. */
final class Addresses {
  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

  private static final Pattern WHOLE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern UNSAFE = Pattern.compile("[^!#-;=?-Z\\[\\]_a-z~]");

  private Addresses() {}

  /**
   * Scheme, host and port by which the client called; the address it reached, if it says nonsense.
   */
  static String base(HttpServerExchange exchange) {
    String host = exchange.getHostAndPort();
    if (!HOST.matcher(host).matches()) {
      InetSocketAddress reached = exchange.getDestinationAddress();
      host = host(reached.getAddress()) + ":" + reached.getPort();
    }
    return (exchange.getRequestScheme().equals("https") ? "https://" : "http://") + host;
  }

  /** A machine as it stands in an address: one of IPv6 in brackets. */
  static String host(InetAddress machine) {
    String written = machine.getHostAddress();
    return machine instanceof Inet6Address ? "[" + written + "]" : written;
  }

  /** An address with parameters, if there are any. */
  static String with(Map<String, List<String>> values, String address) {
    return values.isEmpty() ? address : address + "?" + query(values);
  }

  /** Parameters as they stand behind a question mark. */
  static String query(Map<String, List<String>> values) {
    var text = new StringBuilder();
    values.forEach((name, given) -> {
      for (String value : given) {
        text.append(text.isEmpty() ? "" : "&").append(encoded(name)).append('=');
        text.append(encoded(value));
      }
    });
    return text.toString();
  }

  /** The path that is asked for, as it was sent; a proxy may send the whole address. */
  static String path(HttpServerExchange exchange) {
    String sent = exchange.getRequestURI();
    return exchange.isHostIncludedInRequestURI() ? WHOLE.matcher(sent).replaceFirst("") : sent;
  }

  /** An address, a character for each byte, with a code for each that cannot stand in a header. */
  static String safe(String address) {
    return UNSAFE
        .matcher(address)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }

  /**
   * As programs write it (RFC 3987, 3.1): in ASCII, without blanks, its scheme in small letters.
   */
  static String uri(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    return SCHEME
        .matcher(safe(new String(bytes, StandardCharsets.ISO_8859_1)))
        .replaceFirst(scheme -> scheme.group().toLowerCase(Locale.ROOT));
  }

  /** A path of the API that a generation is to answer; the live one where none was asked for. */
  static String in(@Nullable String generation, String path) {
    return generation == null
        ? path
        : path + (path.contains("?") ? "&" : "?") + "generation=" + encoded(generation);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
