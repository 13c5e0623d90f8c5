package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the word of the proxy that stands before this server for who called, and how. */
final class Forwarded implements HttpHandler {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** An address, with a port or not: IPv4, IPv6 in brackets, IPv6 alone. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d{1,5})?"
              + "|\\[([0-9A-Fa-f:.]{2,45})](?::\\d{1,5})?"
              + "|([0-9A-Fa-f:.]{2,45})");

  private final HttpHandler next;

  Forwarded(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    String scheme = last(exchange, Headers.X_FORWARDED_PROTO);
    if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      exchange.setRequestScheme(scheme.toLowerCase(Locale.ROOT));
    }
    String client = last(exchange, Headers.X_FORWARDED_FOR);
    InetAddress address = client == null ? null : address(client);
    if (address != null) {
      exchange.setSourceAddress(new InetSocketAddress(address, 0));
    }
    next.handleRequest(exchange);
  }

  /** What stands before the last was written by the client, who may write anything. */
  private static @Nullable String last(HttpServerExchange exchange, HttpString header) {
    String all = exchange.getRequestHeaders().getLast(header);
    return all == null ? null : all.substring(all.lastIndexOf(',') + 1).strip();
  }

  /** The address that is written, {@code null} if none is. */
  private static @Nullable InetAddress address(String written) {
    Matcher parts = ADDRESS.matcher(written);
    if (!parts.matches()) {
      return null;
    }
    String ip4 = parts.group(1);
    String ip6 = parts.group(2) == null ? parts.group(3) : parts.group(2);
    try {
      // In brackets nothing is looked up by name.
      return InetAddress.getByName("[" + (ip4 == null ? ip6 : "::ffff:" + ip4) + "]");
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
