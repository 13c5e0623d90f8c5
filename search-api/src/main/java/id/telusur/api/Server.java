package id.telusur.api;

import id.telusur.api.JsonHandler.Route;
import id.telusur.search.Searches;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The HTTP server: every route, limit and wrapper is wired here. */
public final class Server implements AutoCloseable {
  private static final long DRAIN_MILLIS = TimeUnit.SECONDS.toMillis(10);
  private static final int PARSE_MILLIS = (int) TimeUnit.SECONDS.toMillis(10);
  private static final int IDLE_MILLIS = (int) TimeUnit.SECONDS.toMillis(60);
  static final int EXPORTS = 2;
  private static final int HEADER_BYTES = 16 << 10;

  private final Undertow undertow;
  private final GracefulShutdownHandler draining;

  private Server(Undertow undertow, GracefulShutdownHandler draining) {
    this.undertow = undertow;
    this.draining = draining;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param web the folder of the static pages
   * @throws BindException if the port is taken
   */
  public static Server start(Searches searches, String host, int port, Path web)
      throws BindException {
    var draining =
        new GracefulShutdownHandler(new SecurityHeaders(new Decoding(routes(searches, web))));
    Undertow undertow =
        Undertow.builder()
            .addHttpListener(port, host)
            .setServerOption(UndertowOptions.MAX_HEADER_SIZE, HEADER_BYTES)
            // Addresses are decoded and counted in Decoding, so that what is wrong can be said.
            .setServerOption(UndertowOptions.DECODE_URL, false)
            .setServerOption(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
            .setServerOption(UndertowOptions.MAX_PARAMETERS, HEADER_BYTES)
            .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 0L)
            .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, PARSE_MILLIS)
            .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, IDLE_MILLIS)
            .setServerOption(UndertowOptions.IDLE_TIMEOUT, IDLE_MILLIS)
            .setHandler(draining)
            .build();
    try {
      undertow.start();
    } catch (RuntimeException e) {
      if (e.getCause() instanceof BindException taken) {
        throw taken;
      }
      throw e;
    }
    return new Server(undertow, draining);
  }

  private static HttpHandler routes(Searches searches, Path web) {
    var api = new Routes(searches);
    var feeds = new Feeds(searches);
    var routing = new RoutingHandler(false);
    get(routing, "/api/v1/search", api::search);
    get(routing, "/api/v1/articles/{id}", api::article);
    get(routing, "/api/v1/articles/{id}/similar", api::similar);
    get(routing, "/api/v1/timeline", api::timeline);
    get(routing, "/api/v1/suggest", api::suggest);
    get(routing, "/api/v1/export", new Export(searches, EXPORTS));
    get(routing, "/api/v1/status", api::status);
    get(routing, "/api/v1/openapi.json", api::openApi);
    get(routing, "/feed.atom", feeds::atom);
    get(routing, "/feed.json", feeds::json);
    get(routing, "/opensearch.xml", feeds::openSearch);
    get(routing, "/suggestions.json", feeds::suggestions);
    get(routing, "/health/live", api::alive);
    get(routing, "/health/ready", api::ready);
    routing.setInvalidMethodHandler(Server::refuseMethod);
    routing.setFallbackHandler(new StaticPages(web));
    return routing;
  }

  private static void get(RoutingHandler routing, String path, Route route) {
    get(routing, path, new JsonHandler(route));
  }

  private static void get(RoutingHandler routing, String path, HttpHandler handler) {
    routing.add(Methods.GET, path, handler);
    routing.add(Methods.HEAD, path, handler);
  }

  static void refuseMethod(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
    JsonHandler.send(exchange, Problem.wrongMethod(exchange.getRequestMethod().toString()));
  }

  /** Where it is served, as a browser on this machine would call it. */
  public URI address() {
    var bound = (InetSocketAddress) undertow.getListenerInfo().getFirst().getAddress();
    String host =
        bound.getAddress().isAnyLocalAddress() ? "127.0.0.1" : bound.getAddress().getHostAddress();
    return URI.create(
        "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, bound.getPort()));
  }

  /** Takes no more requests, lets those under way end, and stops. */
  @Override
  public void close() {
    draining.shutdown();
    try {
      draining.awaitShutdown(DRAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    undertow.stop();
  }
}
