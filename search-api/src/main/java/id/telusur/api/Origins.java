package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets pages of other origins ask and read answers (CORS), where they are listed. */
final class Origins implements HttpHandler {
  private static final String ANY = "*";

  /**
   * Scheme, host and port, in small letters of ASCII, without a path or the scheme's own port; null
   * is what local files send.
   */
  private static final Pattern ORIGIN =
      Pattern.compile(
          "null|(?!http:.*:80$|https:.*:443$)[a-z][a-z0-9+.-]*://[^\\s/?#@A-Z*\\P{ASCII}]+");

  private static final HttpString ALLOWED = HttpString.tryFromString("Access-Control-Allow-Origin");
  private static final HttpString EXPOSED =
      HttpString.tryFromString("Access-Control-Expose-Headers");
  private static final HttpString ASKED_METHOD =
      HttpString.tryFromString("Access-Control-Request-Method");
  private static final HttpString METHODS =
      HttpString.tryFromString("Access-Control-Allow-Methods");
  private static final HttpString HEADERS =
      HttpString.tryFromString("Access-Control-Allow-Headers");
  private static final HttpString MAX_AGE = HttpString.tryFromString("Access-Control-Max-Age");

  /** What pages may read beside the headers that any may. */
  private static final String READ =
      "Content-Disposition, ETag, Link, Retry-After, X-Request-Id, X-Telusur-Generation,"
          + " X-Total-Count";

  /** Chromium keeps a permission no longer. */
  private static final String TWO_HOURS = "7200";

  private final HttpHandler next;
  private final Set<String> origins;

  private Origins(HttpHandler next, Set<String> origins) {
    this.next = next;
    this.origins = origins;
  }

  /**
   * Refuses what no browser sends as an origin: it would allow nobody, and nothing would say so.
   */
  static void check(Set<String> origins) {
    for (String origin : origins) {
      if (!origin.equals(ANY) && !ORIGIN.matcher(origin).matches()) {
        throw new OutOfBounds("cors", "not an origin such as https://a.example");
      }
    }
  }

  static HttpHandler around(HttpHandler next, Set<String> origins) {
    return origins.isEmpty() ? next : new Origins(next, origins);
  }

  /**
   * The headers, a line each, that let pages read a refusal which is made before any handler is
   * asked: to others it is a failure of the network. Who asks is not known then, so that the one
   * origin listed is named, or any; of several none can be.
   */
  static String lines(Set<String> origins) {
    if (origins.size() != 1 && !origins.contains(ANY)) {
      return "";
    }
    String allowed = origins.contains(ANY) ? ANY : origins.iterator().next();
    return "%s: %s\r\n%s: %s\r\n".formatted(ALLOWED, allowed, EXPOSED, READ);
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    HeaderMap headers = exchange.getResponseHeaders();
    headers.add(Headers.VARY, "Origin");
    String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
    if (origin == null || !(origins.contains(ANY) || origins.contains(origin))) {
      next.handleRequest(exchange);
      return;
    }
    headers.put(ALLOWED, origins.contains(ANY) ? ANY : origin);
    if (isPreflight(exchange)) {
      headers
          .put(METHODS, "GET, HEAD")
          .put(HEADERS, "If-None-Match, X-Request-Id")
          .put(MAX_AGE, TWO_HOURS);
      exchange.setStatusCode(StatusCodes.NO_CONTENT);
      exchange.endExchange();
    } else {
      headers.put(EXPOSED, READ);
      next.handleRequest(exchange);
    }
  }

  /** Whether a browser asks if it may ask. */
  private static boolean isPreflight(HttpServerExchange exchange) {
    return exchange.getRequestMethod().equals(Methods.OPTIONS)
        && exchange.getRequestHeaders().contains(ASKED_METHOD);
  }
}
