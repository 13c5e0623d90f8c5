package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import java.util.Set;

/**
 * Connections beyond those that are open at once. On each one request is answered: that of whoever
 * watches over the server; any other is told that there is no room.
 */
final class Reserve {
  static final int CONNECTIONS = 64;

  private static final AttachmentKey<Boolean> MARK = AttachmentKey.create(Boolean.class);
  private static final Set<String> WATCHED = Set.of("/health/live", "/health/ready", "/metrics");

  private Reserve() {}

  /** The same handler for what comes by the reserve. */
  static HttpHandler marked(HttpHandler next) {
    return exchange -> {
      exchange.putAttachment(MARK, true);
      exchange.setPersistent(false);
      next.handleRequest(exchange);
    };
  }

  /** The same handler for what has room. */
  static HttpHandler around(HttpHandler next, Limits.Connections limits) {
    return exchange -> {
      if (exchange.getAttachment(MARK) == null || isWatched(exchange)) {
        next.handleRequest(exchange);
      } else {
        Problems.send(exchange, limits.full());
      }
    };
  }

  private static boolean isWatched(HttpServerExchange exchange) {
    return WATCHED.contains(exchange.getRelativePath());
  }
}
