package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the requests under way. Once the server is to stop, new ones are told so, and those under
 * way may end. Undertow has a handler for this, which answers without a body.
 */
final class Draining implements HttpHandler {
  private static final long LOOK_EVERY_MILLIS = 10;
  private static final String ALIVE = "/health/live";

  private final HttpHandler next;
  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean stopping;

  Draining(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    underWay.incrementAndGet();
    exchange.addExchangeCompleteListener((done, after) -> {
      underWay.decrementAndGet();
      after.proceed();
    });
    if (stopping && !exchange.getRequestPath().equals(ALIVE)) {
      exchange.setPersistent(false);
      JsonHandler.send(exchange, Problem.stopping());
    } else {
      next.handleRequest(exchange);
    }
  }

  /** Takes no more, and waits for what is under way. Returns how many did not end in time. */
  int stop(Duration patience) {
    stopping = true;
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (underWay.get() > 0 && System.nanoTime() - end < 0) {
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return underWay.get();
  }
}
