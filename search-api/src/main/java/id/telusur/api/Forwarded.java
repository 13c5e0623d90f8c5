package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the word of the proxy that stands before this server for how a client called. */
final class Forwarded implements HttpHandler {
  private static final Set<String> SCHEMES = Set.of("http", "https");

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
    next.handleRequest(exchange);
  }

  /** What stands before the last was written by the client, who may write anything. */
  private static @Nullable String last(HttpServerExchange exchange, HttpString header) {
    String all = exchange.getRequestHeaders().getLast(header);
    return all == null ? null : all.substring(all.lastIndexOf(',') + 1).strip();
  }
}
