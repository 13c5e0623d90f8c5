package id.telusur.api;

import id.telusur.api.JsonHandler.Route;
import id.telusur.api.Limits.Clients;
import id.telusur.search.Searches;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.server.handlers.GracefulShutdownHandler;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The HTTP server: every route, limit and wrapper is wired here. */
public final class Server implements AutoCloseable {
  private static final long DRAIN_MILLIS = TimeUnit.SECONDS.toMillis(10);

  /** Threads beside those that search and export: for pages, refusals and what is quickly said. */
  private static final int OTHER_THREADS = 8;

  private static final String EXPORT = "/api/v1/export";

  /** Where {@code q} is the beginning of a query. */
  private static final Set<String> TYPED = Set.of("/api/v1/suggest", "/suggestions.json");

  private final Listener listener;
  private final GracefulShutdownHandler draining;

  private Server(Listener listener, GracefulShutdownHandler draining) {
    this.listener = listener;
    this.draining = draining;
  }

  /** Starts to serve those who are trusted, within limits that are standard otherwise. */
  public static Server start(Searches searches, String host, int port, Path web)
      throws IOException {
    return start(searches, host, port, web, Limits.STANDARD.with(Clients.TRUSTED));
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   * @param web the folder of the static pages
   * @throws IOException if the port is taken
   */
  public static Server start(Searches searches, String host, int port, Path web, Limits limits)
      throws IOException {
    HttpHandler routes = Origins.around(routes(searches, web, limits), limits.clients().origins());
    var draining =
        new GracefulShutdownHandler(
            new SecurityHeaders(Compression.around(new Decoding(routes, limits.asked()))));
    HttpHandler worded =
        exchange -> {
          exchange.addDefaultResponseListener(JsonHandler::inWords);
          draining.handleRequest(exchange);
        };
    var timed = new TimeLimit(worded, exchange -> time(exchange, limits));
    int threads = limits.turns().searches() + limits.turns().exports() + OTHER_THREADS;
    return new Server(new Listener(host, port, timed, threads, limits.connections()), draining);
  }

  private static Duration time(HttpServerExchange exchange, Limits limits) {
    return exchange.getRelativePath().equals(EXPORT)
        ? limits.turns().exportTime()
        : limits.connections().answerTime();
  }

  private static HttpHandler routes(Searches searches, Path web, Limits limits) {
    var api = new Routes(searches);
    var feeds = new Feeds(searches);
    var table = new Table(new RoutingHandler(false), searches, new ClientRate(limits.clients()));
    var gate = new Gate(limits.turns());
    table.add("/api/v1/search", api::search, gate);
    table.add("/api/v1/articles/{id}", api::article, gate);
    table.add("/api/v1/articles/{id}/similar", api::similar, gate);
    table.add("/api/v1/timeline", api::timeline, gate);
    table.add("/api/v1/suggest", api::suggest, gate);
    table.add(EXPORT, new Export(searches, limits.turns()));
    table.add("/feed.atom", feeds::atom, gate);
    table.add("/feed.json", feeds::json, gate);
    table.add("/suggestions.json", feeds::suggestions, gate);
    var quick = new Gate(limits.turns());
    table.add("/api/v1/status", api::status, quick);
    table.add("/api/v1/openapi.json", api::openApi, quick);
    table.add("/opensearch.xml", feeds::openSearch, quick);
    table.add("/health/live", api::alive, quick);
    table.add("/health/ready", api::ready, quick);
    table.routing.setInvalidMethodHandler(Server::refuseMethod);
    table.routing.setFallbackHandler(new StaticPages(web));
    return table.routing;
  }

  /** The routes as they are added. */
  private record Table(RoutingHandler routing, Searches searches, ClientRate rate) {
    void add(String path, Route route, Gate gate) {
      add(path, new JsonHandler(route, !TYPED.contains(path), searches, gate));
    }

    void add(String path, HttpHandler handler) {
      HttpHandler limited = path.startsWith("/health/") ? handler : rate.around(handler);
      routing.add(Methods.GET, path, limited);
      routing.add(Methods.HEAD, path, limited);
    }
  }

  static void refuseMethod(HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
    JsonHandler.send(exchange, Problem.wrongMethod(exchange.getRequestMethod().toString()));
  }

  /** Where it is served, as a browser on this machine would call it. */
  public URI address() {
    InetSocketAddress bound = listener.address();
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
    listener.close();
  }
}
