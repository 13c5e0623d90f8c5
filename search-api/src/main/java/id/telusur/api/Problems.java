package id.telusur.api;

import com.google.gson.JsonObject;
import id.telusur.api.Problem.ProblemException;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import id.telusur.search.Searches.WithdrawnException;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells clients what kept their requests from being answered. */
final class Problems {
  static final String TYPE = "application/problem+json";

  /** When to come back where too much was asked at once. */
  static final String RETRY_SECONDS = "2";

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private Problems() {}

  static void send(HttpServerExchange exchange, Problem problem) {
    if (problem.isOfThePast()) {
      Today.link(exchange);
    }
    if (problem.status() == StatusCodes.SERVICE_UNAVAILABLE) {
      exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
    }
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    Observation observation = Observation.of(exchange);
    observation.met(problem);
    JsonObject body = Json.tree(problem);
    body.addProperty("requestId", observation.id());
    Sender.send(exchange, problem.status(), TYPE, Json.of(body));
  }

  /** Sends what an exception says; one that is not meant for clients is logged. */
  static void send(HttpServerExchange exchange, Exception why) {
    switch (why) {
      case ProblemException e -> send(exchange, e.problem());
      case GoneException e -> {
        String reason = String.valueOf(e.getMessage());
        String detail = reason + "; ask without generation and cursor for today's answer";
        send(exchange, Problem.gone(Today.fault(exchange, reason), detail));
      }
      case WithdrawnException e ->
          send(exchange, Problem.withdrawn(String.valueOf(e.getMessage())));
      case UnavailableException e ->
          send(exchange, Problem.unavailable(String.valueOf(e.getMessage())));
      default -> {
        LOG.log(Level.SEVERE, "request " + Observation.of(exchange).id() + " failed", why);
        send(exchange, Problem.internal());
      }
    }
  }

  /** Gives a refusal that was made without a body (by Undertow's handlers) one. */
  static boolean inWords(HttpServerExchange exchange) {
    int status = exchange.getStatusCode();
    if (status < StatusCodes.BAD_REQUEST || !exchange.isResponseChannelAvailable()) {
      return false;
    }
    send(exchange, Problem.plain(status));
    return true;
  }
}
