package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;

/** Tells browsers to load nothing from elsewhere and to take every body for what it says it is. */
final class SecurityHeaders implements HttpHandler {
  private static final HttpString POLICY = HttpString.tryFromString("Content-Security-Policy");
  private static final HttpString NO_SNIFF = HttpString.tryFromString("X-Content-Type-Options");
  private static final HttpString REFERRER = HttpString.tryFromString("Referrer-Policy");
  private static final String ONLY_OURS =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private final HttpHandler next;

  SecurityHeaders(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderMap headers = exchange.getResponseHeaders();
    headers.put(POLICY, ONLY_OURS);
    headers.put(NO_SNIFF, "nosniff");
    headers.put(REFERRER, "no-referrer");
    next.handleRequest(exchange);
  }
}
