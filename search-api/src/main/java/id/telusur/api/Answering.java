package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.io.IOException;

/** Runs a route in a worker thread and sends what it answers, or the problem it met. */
final class Answering implements HttpHandler {
  private static final HttpString SERVER_TIMING = HttpString.tryFromString("Server-Timing");

  private final Route route;
  private final Conditional conditional;
  private final Gate gate;

  Answering(Route route, Conditional conditional, Gate gate) {
    this.route = route;
    this.conditional = conditional;
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
      if (conditional.confirms(exchange, request)) {
        return;
      }
      Body body = route.answer(request);
      if (body instanceof Generated) {
        long tenths = (System.nanoTime() - start) / 100_000; // of a millisecond
        exchange.getResponseHeaders().put(SERVER_TIMING, "total;dur=" + tenths / 10.0);
      }
      send(exchange, request, body);
    } catch (IOException | ProblemException | RuntimeException e) {
      Problems.send(exchange, e);
    }
  }

  private void send(HttpServerExchange exchange, Request request, Body body) {
    exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
    String text = body.text();
    boolean isKnown =
        switch (body) {
          case Body.Plain plain -> false;
          case Body.Fixed fixed -> Conditional.confirms(exchange, fixed.tag());
          case Generated answer when answer.partial() == null ->
              conditional.confirms(exchange, request, answer, text);
          case Generated part -> {
            Observation.of(exchange).gavePart();
            yield false;
          }
        };
    if (!isKnown) {
      Sender.send(exchange, StatusCodes.OK, body.type(), text);
    }
  }

  /** Makes the body of an answer. */
  interface Route {
    /** Answers, or says what is wrong. */
    Body answer(Request request) throws IOException, ProblemException;
  }
}
