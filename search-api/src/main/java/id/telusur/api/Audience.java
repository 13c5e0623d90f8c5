package id.telusur.api;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;

/** Who may read figures of the server's work. */
public enum Audience {
  /** Nobody. */
  OFF,
  /** Who asks from the same machine, and not for somebody else. */
  LOCAL,
  /** Everybody. */
  ALL;

  boolean holds(HttpServerExchange exchange) {
    return switch (this) {
      case OFF -> false;
      case LOCAL -> isLocal(exchange);
      case ALL -> true;
    };
  }

  private static boolean isLocal(HttpServerExchange exchange) {
    InetAddress client = exchange.getSourceAddress().getAddress();
    boolean forwarded =
        exchange.getRequestHeaders().contains(Headers.X_FORWARDED_FOR)
            || exchange.getRequestHeaders().contains(Headers.FORWARDED);
    return !forwarded
        && client != null
        && (client.isLoopbackAddress()
            || client.equals(exchange.getDestinationAddress().getAddress()));
  }
}
