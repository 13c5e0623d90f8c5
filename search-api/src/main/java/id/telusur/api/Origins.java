package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Set;

/** Lets pages of other origins read answers (CORS), where they are listed. */
final class Origins {
  private static final HttpString ALLOWED = HttpString.tryFromString("Access-Control-Allow-Origin");
  private static final HttpString EXPOSED =
      HttpString.tryFromString("Access-Control-Expose-Headers");

  private Origins() {}

  static HttpHandler around(HttpHandler next, Set<String> origins) {
    if (origins.isEmpty()) {
      return next;
    }
    return exchange -> {
      String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
      exchange.getResponseHeaders().add(Headers.VARY, "Origin");
      if (origin != null && (origins.contains("*") || origins.contains(origin))) {
        exchange
            .getResponseHeaders()
            .put(ALLOWED, origins.contains("*") ? "*" : origin)
            .put(EXPOSED, "ETag, Retry-After, X-Request-Id, X-Telusur-Generation, X-Total-Count");
      }
      next.handleRequest(exchange);
    };
  }
}
