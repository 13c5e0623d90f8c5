package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Filters;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.search.Searches;
import id.telusur.search.Walk;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.ServerConnection;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.xnio.IoUtils;
import org.xnio.Options;

/**
 * {@code /api/v1/export}: streams a file of all articles that hold all words. The body ends
 * properly only when it is complete: whatever closes the connection on the way resets it, so that
 * no client takes the end of the connection for that of the body.
 */
final class Export implements HttpHandler {
  static final Set<String> PARAMETERS =
      SearchParameters.names(
          List.of(SearchParameters.READING, SearchParameters.NARROWING, Set.of("sort", "format")));

  private static final Logger LOG = Logger.getLogger(Export.class.getName());
  private static final HttpString COUNT = HttpString.tryFromString("X-Total-Count");
  private static final HttpString GENERATION = HttpString.tryFromString("X-Telusur-Generation");
  private static final int LONGEST_NAME = 40;
  private static final int BUFFER = 1 << 15;

  private final Searches searches;
  private final Limits.Turns limits;
  private final Semaphore free;

  Export(Searches searches, Limits.Turns limits) {
    this.searches = searches;
    this.limits = limits;
    this.free = new Semaphore(limits.exports());
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.dispatch(this::export);
  }

  private void export(HttpServerExchange exchange) {
    if (!free.tryAcquire()) {
      String detail = "%d exports are running already".formatted(limits.exports());
      Problems.send(exchange, Problem.busy(detail));
      return;
    }
    try {
      answer(exchange);
    } catch (IOException | ProblemException | RuntimeException e) {
      Problems.send(exchange, e);
    } finally {
      free.release();
    }
  }

  private void answer(HttpServerExchange exchange) throws IOException, ProblemException {
    Request request = Request.of(exchange);
    Parameters parameters = request.parameters(PARAMETERS);
    SearchParameters search = request.search(parameters);
    Query query = search.query();
    Filters filters = search.filters();
    Order order = parameters.choice("sort", Order.class);
    ExportFormat format = parameters.choice("format", ExportFormat.class, ExportFormat.JSONL);
    parameters.done();
    try (Walk walk = searches.walk(query, filters, order, parameters.optional("generation"))) {
      String name = fileName(query.text(), walk.count(), format);
      exchange
          .getResponseHeaders()
          .put(Headers.CONTENT_TYPE, format.mediaType())
          .put(Headers.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
          .put(Headers.CACHE_CONTROL, "no-store")
          .put(COUNT, walk.count())
          .put(GENERATION, walk.generation());
      if (exchange.getRequestMethod().equals(Methods.HEAD)) {
        exchange.getResponseChannel(); // without it, Undertow would say that the length is 0
        exchange.endExchange();
      } else {
        stream(walk, format, exchange, limits.exportTime());
      }
    }
  }

  private static void stream(
      Walk walk, ExportFormat format, HttpServerExchange exchange, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    ServerConnection connection = exchange.getConnection();
    Observation observation = Observation.of(exchange);
    observation.beginBody();
    exchange.startBlocking();
    try {
      connection.setOption(Options.CLOSE_ABORT, true);
      var bytes = new OutputStreamWriter(exchange.getOutputStream(), StandardCharsets.UTF_8);
      Writer out = new BufferedWriter(bytes, BUFFER);
      ArticleWriter articles = format.on(out);
      walk.each((article, tags, asOf) -> {
        if (System.nanoTime() - end > 0) {
          throw new IOException("it took too long");
        }
        articles.write(article, tags, asOf);
      });
      articles.end(walk.count());
      out.flush();
      observation.endBody();
      connection.setOption(Options.CLOSE_ABORT, false);
      out.close();
    } catch (IOException | RuntimeException | Error e) {
      // Undertow has many words for a connection that was closed.
      String why = connection.isOpen() ? e.toString() : "its connection was closed";
      LOG.log(Level.WARNING, "an export broke off: {0}", why);
      IoUtils.safeClose(connection);
      if (e instanceof Error error) {
        throw error;
      }
    }
  }

  /** {@code telusur-}, the letters and digits of the query that any system can name, the count. */
  static String fileName(String query, long count, ExportFormat format) {
    String words = query.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    words = words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("^-+|-+$", "");
    return "telusur-%s%s.%s"
        .formatted(words.isEmpty() ? "" : words + "-", count, format.extension());
  }
}
