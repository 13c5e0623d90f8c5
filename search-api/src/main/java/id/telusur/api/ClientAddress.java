package id.telusur.api;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who asks. */
final class ClientAddress {
  /** Longer lists of forwarded addresses are nobody's proxies, and would have to be kept. */
  private static final int LONGEST_CHAIN = 500;

  private ClientAddress() {}

  /** The address of the client; behind a proxy, what that says it is. */
  static String of(HttpServerExchange exchange, boolean behindProxy) {
    String forwarded = behindProxy ? forwarded(exchange) : null;
    InetAddress address = exchange.getSourceAddress().getAddress();
    return Objects.requireNonNullElse(forwarded, address == null ? "" : address.getHostAddress());
  }

  /** What a proxy says the address is, {@code null} if it says nothing. */
  static @Nullable String forwarded(HttpServerExchange exchange) {
    String chain = exchange.getRequestHeaders().getLast(Headers.X_FORWARDED_FOR);
    // What stands before the last was written by the client, who may write anything.
    return chain == null || chain.length() > LONGEST_CHAIN
        ? null
        : chain.substring(chain.lastIndexOf(',') + 1).strip();
  }
}
