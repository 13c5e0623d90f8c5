package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.PathTemplateMatcher;
import io.undertow.util.PathTemplateMatcher.PathMatchResult;

/**
 * The routes and, for all other addresses, the pages. What is asked is found before anything is
 * refused, so that refusals are booked under it too; Undertow's own handler would find it last.
 */
final class Routing implements HttpHandler {
  /** What stands for every address that is no route of the API. */
  private static final String PAGES = "pages";

  private static final AttachmentKey<Destination> KEY = AttachmentKey.create(Destination.class);

  private final PathTemplateMatcher<Destination> routes = new PathTemplateMatcher<>();
  private final Destination pages;

  Routing(HttpHandler pages) {
    this.pages = new Destination(PAGES, pages);
  }

  /** Adds the route of all paths that are like a template. */
  void add(String template, HttpHandler handler) {
    routes.add(template, new Destination(template, handler));
  }

  /** The same handler, which learns what is asked. */
  HttpHandler before(HttpHandler next) {
    return exchange -> {
      exchange.putAttachment(KEY, destination(exchange));
      next.handleRequest(exchange);
    };
  }

  /**
   * What stands behind a semicolon is part of a name, and no route has such a one; nor does one end
   * in a slash, which the matcher passes by behind a parameter.
   */
  private Destination destination(HttpServerExchange exchange) {
    String path = exchange.getRelativePath();
    if (path.endsWith("/")) {
      return pages;
    }
    PathMatchResult<Destination> match = routes.match(path);
    boolean named = match != null && !match.getParameters().isEmpty();
    boolean found = match != null && (named || exchange.getPathParameters().isEmpty());
    return found ? match.getValue() : pages;
  }

  /** The template of the route that is asked. */
  static String route(HttpServerExchange exchange) {
    return of(exchange).name();
  }

  private static Destination of(HttpServerExchange exchange) {
    Destination destination = exchange.getAttachment(KEY);
    if (destination == null) {
      throw new IllegalStateException("nothing was found for this request");
    }
    return destination;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (Decoding.isRead(exchange)) {
      of(exchange).handler().handleRequest(exchange);
    } else {
      exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
      Problems.send(exchange, Problem.wrongMethod(exchange.getRequestMethod().toString()));
    }
  }

  private record Destination(String name, HttpHandler handler) {}
}
