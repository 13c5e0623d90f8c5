package id.telusur.api;

import id.telusur.api.Answering.Route;
import id.telusur.search.Searches;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The HTTP server: every route, limit and wrapper is wired here. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Server.class.getName());

  /** Threads beside those that search and export: for pages, refusals and what is quickly said. */
  private static final int OTHER_THREADS = 8;

  private static final String EXPORT = "/api/v1/export";

  /** An export ends by itself in time, unless it stands still in the middle of a write. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** Where {@code q} is the beginning of a query. */
  private static final Set<String> TYPED = Set.of("/api/v1/suggest", "/suggestions.json");

  private final ServerSettings settings;
  private final Listener listener;
  private final Draining draining;
  private final AccessLog log;

  private Server(ServerSettings settings, Listener listener, Draining draining, AccessLog log) {
    this.settings = settings;
    this.listener = listener;
    this.draining = draining;
    this.log = log;
  }

  /**
   * Starts to serve.
   *
   * @throws IOException if the port is taken, or the access log cannot be written
   */
  public static Server start(Searches searches, ServerSettings settings) throws IOException {
    Limits limits = settings.limits();
    var log = new AccessLog(settings.accessLog());
    var gate = new Gate(limits.turns());
    var metrics = new Metrics(searches, gate, log);
    var draining = new Draining();
    var rate = new ClientRate(limits.clients());
    var routing = new Routing(draining.until(new StaticPages(settings.web())));
    var table = new Table(routing, searches, rate, draining);
    addRoutes(table, gate, limits);
    table.addUnlimited("/metrics", new MetricsPage(metrics, settings.metrics()));
    HttpHandler decoding = new Decoding(routing, limits.asked(), searches.reading());
    HttpHandler roomy = Reserve.around(decoding, limits.connections());
    HttpHandler counted = draining.around(new SecurityHeaders(Compression.around(roomy)));
    HttpHandler shared = Origins.around(counted, limits.clients().origins());
    HttpHandler worded =
        exchange -> {
          exchange.addDefaultResponseListener(Problems::inWords);
          shared.handleRequest(exchange);
        };
    var timed = new TimeLimit(worded, exchange -> time(exchange, limits));
    int threads = limits.turns().searches() + limits.turns().exports() + OTHER_THREADS;
    try {
      HttpHandler observing = routing.before(new Observing(metrics, log, timed));
      HttpHandler first = limits.clients().isBehindProxy() ? new Forwarded(observing) : observing;
      var listener = new Listener(settings, first, threads, metrics::count);
      metrics.watch(listener);
      return new Server(settings, listener, draining, log);
    } catch (IOException | RuntimeException e) {
      log.close();
      throw e;
    }
  }

  private static Duration time(HttpServerExchange exchange, Limits limits) {
    return exchange.getRelativePath().equals(EXPORT)
        ? limits.turns().exportTime().plus(GRACE)
        : limits.connections().answerTime();
  }

  private static void addRoutes(Table table, Gate gate, Limits limits) {
    var api = new Routes(table.searches);
    var feeds = new Feeds(table.searches);
    var pairs = new PairRoutes(table.searches.pairs());
    table.add("/api/v1/search", api::search, gate);
    table.add("/api/v1/articles/{id}", api::article, gate);
    table.add("/api/v1/articles/{id}/similar", api::similar, gate);
    table.add("/api/v1/timeline", api::timeline, gate);
    table.add("/api/v1/pairs", pairs::all, gate);
    table.add("/api/v1/pairs/{pair}", pairs::one, gate);
    table.add("/api/v1/pairs/{pair}/chronology", pairs::chronology, gate);
    table.add("/api/v1/pairs/{pair}/chronology.csv", pairs::chronologyTable, gate);
    table.add("/api/v1/suggest", api::suggest, gate);
    table.add(EXPORT, new Export(table.searches, limits.turns()));
    table.add("/feed.atom", feeds::atom, gate);
    table.add("/feed.json", feeds::json, gate);
    table.add("/suggestions.json", feeds::suggestions, gate);
    var quick = new Gate(limits.turns());
    table.add("/api/v1/status", api::status, quick);
    table.add("/api/v1/openapi.json", api::openApi, quick);
    table.add("/opensearch.xml", feeds::openSearch, quick);
    var watched = new Gate(limits.turns()); // where no client takes a place
    table.addLasting("/health/live", table.json("/health/live", api::alive, watched));
    table.addUnlimited("/health/ready", table.json("/health/ready", api::ready, watched));
  }

  /** The routes as they are added. */
  private record Table(Routing routing, Searches searches, ClientRate rate, Draining draining) {
    void add(String path, Route route, Gate gate) {
      add(path, json(path, route, gate));
    }

    HttpHandler json(String path, Route route, Gate gate) {
      return new Answering(route, new Conditional(searches, !TYPED.contains(path)), gate);
    }

    void add(String path, HttpHandler handler) {
      addUnlimited(path, rate.around(handler));
    }

    /** What is asked by those who watch over the server, however often they do. */
    void addUnlimited(String path, HttpHandler handler) {
      addLasting(path, draining.until(handler));
    }

    /** What is answered until the process ends. */
    void addLasting(String path, HttpHandler handler) {
      routing.add(path, handler);
    }
  }

  /** Where it is served, as a browser on this machine would call it. */
  public URI address() {
    InetSocketAddress bound = listener.address();
    InetAddress machine = bound.getAddress();
    String host = machine.isAnyLocalAddress() ? "127.0.0.1" : Addresses.host(machine);
    return URI.create("http://" + host + ":" + bound.getPort() + "/");
  }

  /**
   * Takes no more requests, lets those under way end, and stops. The port is closed before the
   * connections, and these before what works for them, so that whatever was read is answered.
   */
  @Override
  public void close() {
    long end = System.nanoTime() + settings.drain().toNanos();
    int left = draining.stop(end);
    if (left > 0) {
      LOG.log(Level.WARNING, "{0} requests did not end in time", left);
    }
    listener.closePort();
    if (listener.open() > 0) {
      draining.settle(end);
    }
    listener.close();
    log.close();
  }
}
