package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/** Gives each request an id, and counts and logs it when its answer has been sent. */
final class Observing implements HttpHandler {
  private final Metrics metrics;
  private final AccessLog log;
  private final HttpHandler next;

  Observing(Metrics metrics, AccessLog log, HttpHandler next) {
    this.metrics = metrics;
    this.log = log;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    long start = System.nanoTime();
    Observation observation = Observation.begin(exchange);
    exchange.getResponseHeaders().put(Observation.REQUEST_ID, observation.id());
    exchange.addExchangeCompleteListener((done, after) -> {
      try {
        double seconds = (System.nanoTime() - start) / 1e9;
        metrics.count(done, observation, seconds);
        log.note(done, observation, seconds);
      } finally {
        after.proceed();
      }
    });
    next.handleRequest(exchange);
  }
}
