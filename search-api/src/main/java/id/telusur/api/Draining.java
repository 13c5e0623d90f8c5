package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Counts the requests under way. Once the server is to stop, new ones are told so, those under way
 * may end, and each answer is the last of its connection. Undertow has a handler for this, which
 * answers without a body.
 */
final class Draining {
  private static final long LOOK_EVERY_MILLIS = 10;

  /** When nothing has been asked for so long, the connections that are open are idle. */
  private static final Duration QUIET = Duration.ofMillis(200);

  /** How long connections may take to fall idle. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final AtomicInteger underWay = new AtomicInteger();
  private volatile boolean stopping;
  private volatile long lastAsked;

  /** The same handler, whose requests are counted. */
  HttpHandler around(HttpHandler next) {
    return exchange -> {
      count(exchange);
      next.handleRequest(exchange);
    };
  }

  /** The same handler for as long as the server is not to stop. */
  HttpHandler until(HttpHandler next) {
    return exchange -> {
      if (stopping) {
        Problems.send(exchange, Problem.stopping());
      } else {
        next.handleRequest(exchange);
      }
    };
  }

  private void count(HttpServerExchange exchange) {
    underWay.incrementAndGet();
    lastAsked = System.nanoTime();
    exchange.addExchangeCompleteListener((done, after) -> {
      underWay.decrementAndGet();
      after.proceed();
    });
    exchange.addResponseCommitListener(this::endConnection);
  }

  private void endConnection(HttpServerExchange answered) {
    if (stopping) {
      answered.setPersistent(false);
    }
  }

  /**
   * Takes no more, and waits for what is under way. Returns how many did not end in time.
   *
   * @param end when it has to have ended, in {@link System#nanoTime()}
   */
  int stop(long end) {
    stopping = true;
    await(() -> underWay.get() == 0, end);
    return underWay.get();
  }

  /**
   * Goes on to refuse what comes on connections that are open, until they are idle.
   *
   * @param end when it has to have ended at the latest
   */
  void settle(long end) {
    long start = System.nanoTime();
    lastAsked = start;
    long last = start + Math.min(GRACE.toNanos(), end - start);
    await(() -> underWay.get() == 0 && System.nanoTime() - lastAsked >= QUIET.toNanos(), last);
  }

  private static void await(BooleanSupplier condition, long end) {
    try {
      while (!condition.getAsBoolean() && System.nanoTime() - end < 0) {
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
