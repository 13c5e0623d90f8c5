package id.telusur.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import id.telusur.api.Problem.ProblemException;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a route in a worker thread and sends what it returns, or the problem it met, as JSON. */
final class JsonHandler implements HttpHandler {
  private static final Logger LOG = Logger.getLogger(JsonHandler.class.getName());
  private static final HttpString SERVER_TIMING = HttpString.tryFromString("Server-Timing");
  private static final String RETRY_SECONDS = "2";

  /** Nulls are written: a client sees which members there are. */
  static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final Route route;

  JsonHandler(Route route) {
    this.route = route;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    exchange.dispatch(this::answer);
  }

  private void answer(HttpServerExchange exchange) {
    long start = System.nanoTime();
    try {
      Object body = route.answer(Request.of(exchange));
      double millis = (System.nanoTime() - start) / 1e6;
      exchange
          .getResponseHeaders()
          .put(SERVER_TIMING, String.format(Locale.ROOT, "total;dur=%.1f", millis));
      if (body instanceof Text text) {
        send(exchange, StatusCodes.OK, text.type(), text.text());
      } else {
        send(exchange, StatusCodes.OK, "application/json", GSON.toJson(body));
      }
    } catch (IOException | ProblemException | RuntimeException e) {
      refuse(exchange, e);
    }
  }

  /** Says what kept a request from being answered. */
  static void refuse(HttpServerExchange exchange, Exception why) {
    switch (why) {
      case ProblemException e -> send(exchange, e.problem());
      case GoneException e ->
          send(
              exchange,
              Problem.gone(
                  e.getMessage() + "; ask without generation and cursor for today's answer"));
      case UnavailableException e ->
          send(exchange, Problem.unavailable(String.valueOf(e.getMessage())));
      default -> {
        LOG.log(Level.SEVERE, "a request failed: " + exchange.getRequestURI(), why);
        send(exchange, Problem.internal());
      }
    }
  }

  static void send(HttpServerExchange exchange, Problem problem) {
    if (problem.status() == StatusCodes.SERVICE_UNAVAILABLE) {
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
    }
    send(exchange, problem.status(), "application/problem+json", GSON.toJson(problem));
  }

  private static void send(HttpServerExchange exchange, int status, String type, String body) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
    exchange.getResponseSender().send(body, StandardCharsets.UTF_8);
  }

  /** Makes the body of an answer. */
  interface Route {
    /** Answers, or says what is wrong. */
    Object answer(Request request) throws IOException, ProblemException;
  }
}
