package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

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
    exchange.dispatch(SameThreadExecutor.INSTANCE, () -> enter(new Waiting(exchange, work)));
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
        next.timed(() -> late(next), limits.patience());
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
    Waiting next = next();
    if (next != null) {
      start(next);
    }
  }

  private synchronized @Nullable Waiting next() {
    Waiting next = queue.poll();
    if (next == null) {
      running--;
    } else {
      next.timer().remove();
    }
    return next;
  }

  /** Has waited as long as it may, whether or not what runs ever ends. */
  private void late(Waiting waiting) {
    boolean waits;
    synchronized (this) {
      waits = queue.remove(waiting);
    }
    if (waits) {
      refuse(waiting);
    }
  }

  private void refuse(Waiting refused) {
    String detail =
        "%d searches are running and %d may wait".formatted(limits.searches(), limits.waiting());
    refused.exchange.dispatch(exchange -> Problems.send(exchange, Problem.busy(detail)));
  }

  /** A request that waits, and what refuses it when it has waited too long. */
  private static final class Waiting {
    private final HttpServerExchange exchange;
    private final HttpHandler work;
    private XnioExecutor.@Nullable Key timer;

    Waiting(HttpServerExchange exchange, HttpHandler work) {
      this.exchange = exchange;
      this.work = work;
    }

    void timed(Runnable late, Duration patience) {
      timer = exchange.getIoThread().executeAfter(late, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    XnioExecutor.Key timer() {
      return Objects.requireNonNull(timer, "whoever waits is timed");
    }
  }
}
