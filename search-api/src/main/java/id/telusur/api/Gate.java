package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests work at once. A few more wait without a thread; what finds no room, or
 * waits too long, is told so. The turn ends with the work, not when a slow client has read the
 * answer.
 */
final class Gate {
  private final Limits.Turns limits;
  private final Queue<Waiting> queue = new ArrayDeque<>();
  private int running;

  Gate(Limits.Turns limits) {
    this.limits = limits;
  }

  /** Has a worker thread do the work when it is its turn. */
  void admit(HttpServerExchange exchange, HttpHandler work) {
    // Undertow may be told of the work from another thread only after its own call has returned.
    exchange.dispatch(
        SameThreadExecutor.INSTANCE,
        () -> enter(new Waiting(exchange, work, System.nanoTime() + limits.patience().toNanos())));
  }

  /** How many work now. */
  synchronized int running() {
    return running;
  }

  /** How many wait for their turn. */
  synchronized int waiting() {
    return queue.size();
  }

  private void enter(Waiting next) {
    boolean starts;
    boolean waits;
    synchronized (this) {
      starts = running < limits.searches();
      waits = !starts && queue.size() < limits.waiting();
      if (starts) {
        running++;
      } else if (waits) {
        queue.add(next);
      }
    }
    if (starts) {
      start(next);
    } else if (!waits) {
      refuse(next);
    }
  }

  private void start(Waiting next) {
    next.exchange.dispatch(exchange -> {
      try {
        next.work.handleRequest(exchange);
      } finally {
        leave();
      }
    });
  }

  private void leave() {
    var late = new ArrayList<Waiting>();
    Waiting next = next(late);
    if (next != null) {
      start(next);
    }
    late.forEach(this::refuse);
  }

  private synchronized @Nullable Waiting next(List<Waiting> late) {
    long now = System.nanoTime();
    for (Waiting first = queue.poll(); first != null; first = queue.poll()) {
      if (first.until - now >= 0) {
        return first;
      }
      late.add(first);
    }
    running--;
    return null;
  }

  private void refuse(Waiting refused) {
    String detail =
        "%d searches are running and %d may wait".formatted(limits.searches(), limits.waiting());
    refused.exchange.dispatch(exchange -> JsonHandler.send(exchange, Problem.busy(detail)));
  }

  private record Waiting(HttpServerExchange exchange, HttpHandler work, long until) {}
}
