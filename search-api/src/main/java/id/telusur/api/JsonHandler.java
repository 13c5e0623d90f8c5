package id.telusur.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import id.telusur.api.Problem.ProblemException;
import id.telusur.search.Searches;
import id.telusur.search.Searches.GoneException;
import id.telusur.search.Searches.UnavailableException;
import id.telusur.search.Searches.WithdrawnException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs a route in a worker thread and sends what it returns, or the problem it met, as JSON. */
final class JsonHandler implements HttpHandler {
  private static final Logger LOG = Logger.getLogger(JsonHandler.class.getName());
  private static final HttpString SERVER_TIMING = HttpString.tryFromString("Server-Timing");
  static final String RETRY_SECONDS = "2";

  /**
   * An answer of up to so many characters is sent by the connection's own thread. If a worker ends
   * an exchange while that thread has the client's next request, Undertow has the one wait for the
   * other without sleeping, for milliseconds where processors are few. A longer one would keep the
   * thread from its other connections while it is compressed.
   */
  private static final int SHORT = 1 << 16;

  /** Nulls are written: a client sees which members there are. */
  static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final Route route;
  private final boolean isQuery;
  private final Searches searches;

  private final Gate gate;

  /**
   * A handler.
   *
   * @param isQuery whether {@code q} is a query, not the beginning of one
   */
  JsonHandler(Route route, boolean isQuery, Searches searches, Gate gate) {
    this.route = route;
    this.isQuery = isQuery;
    this.searches = searches;
    this.gate = gate;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) {
    gate.admit(exchange, this::answer);
  }

  private void answer(HttpServerExchange exchange) {
    long start = System.nanoTime();
    try {
      Request request = Request.of(exchange);
      if (isKnown(request, exchange)) {
        return;
      }
      Object body = route.answer(request);
      double millis = (System.nanoTime() - start) / 1e6;
      exchange
          .getResponseHeaders()
          .put(SERVER_TIMING, String.format(Locale.ROOT, "total;dur=%.1f", millis));
      send(exchange, request, body);
    } catch (IOException | ProblemException | RuntimeException e) {
      refuse(exchange, e);
    }
  }

  private Request asked(Request request) {
    return isQuery ? request.canonical() : request;
  }

  /** The same, without reading the query again where its answer tells it. */
  private Request asked(Request request, Generated answer) {
    return isQuery
        ? answer.canonical().map(request::asking).orElseGet(request::canonical)
        : request;
  }

  /**
   * Confirms what the live generation answered before, without asking it again. An older one, or
   * one that hides what was withdrawn since, is asked each time: its answers may change.
   */
  private boolean isKnown(Request request, HttpServerExchange exchange) {
    if (!exchange.getRequestHeaders().contains(Headers.IF_NONE_MATCH)) {
      return false;
    }
    String steady = steady();
    if (steady == null || !EntityTag.isAsked(steady, request)) {
      return false;
    }
    String tag = EntityTag.of(asked(request), steady);
    boolean known = EntityTag.isNamed(exchange.getRequestHeaders().get(Headers.IF_NONE_MATCH), tag);
    if (known) {
      confirm(tag, exchange);
    }
    return known;
  }

  /** Tells the client that it has the answer with a tag. */
  private static void confirm(String tag, HttpServerExchange exchange) {
    exchange.getResponseHeaders().put(Headers.ETAG, tag).put(Headers.CACHE_CONTROL, "no-cache");
    exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
    exchange.endExchange();
  }

  private @Nullable String steady() {
    return searches.steady().orElse(null);
  }

  private void send(HttpServerExchange exchange, Request request, Object body) {
    HeaderMap headers = exchange.getResponseHeaders();
    String type = body instanceof Text given ? given.type() : "application/json";
    String text = body instanceof Text given ? given.text() : GSON.toJson(body);
    String caching = "no-store";
    if (body instanceof Generated answer && answer.isWhole()) {
      String tag = tag(request, answer, text);
      HeaderValues known = exchange.getRequestHeaders().get(Headers.IF_NONE_MATCH);
      if (EntityTag.isNamed(known, tag) || EntityTag.isAny(known)) {
        confirm(tag, exchange);
        return;
      }
      headers.put(Headers.ETAG, tag);
      caching = "no-cache"; // keep it, but ask whether it still holds
    } else if (body instanceof Generated) {
      Observation.of(exchange).gavePart();
    }
    headers.put(Headers.CACHE_CONTROL, caching);
    send(exchange, StatusCodes.OK, type, text);
  }

  /** Of a steady generation's answer it can be told before; what another one says may change. */
  private String tag(Request request, Generated answer, String text) {
    return answer.generation().equals(steady())
        ? EntityTag.of(asked(request, answer), answer.generation())
        : EntityTag.of(text);
  }

  /** Says what kept a request from being answered. */
  static void refuse(HttpServerExchange exchange, Exception why) {
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
    JsonObject body = GSON.toJsonTree(problem).getAsJsonObject();
    body.addProperty("requestId", observation.id());
    send(exchange, problem.status(), "application/problem+json", GSON.toJson(body));
  }

  private static void send(HttpServerExchange exchange, int status, String type, String body) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    if (exchange.isInIoThread() || body.length() > SHORT) {
      exchange.getResponseSender().send(body, StandardCharsets.UTF_8);
    } else {
      exchange.dispatch(
          exchange.getIoThread(),
          () -> exchange.getResponseSender().send(body, StandardCharsets.UTF_8));
    }
  }

  /** Makes the body of an answer. */
  interface Route {
    /** Answers, or says what is wrong. */
    Object answer(Request request) throws IOException, ProblemException;
  }
}
