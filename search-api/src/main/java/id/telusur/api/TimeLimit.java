package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/**
 * Ends the connection of a client that has not taken its answer in time, or that does not end to
 * send what nobody asked it for. Undertow knows only whether a connection stands still.
 */
final class TimeLimit implements HttpHandler {
  private final HttpHandler next;
  private final Function<HttpServerExchange, Duration> limit;

  TimeLimit(HttpHandler next, Function<HttpServerExchange, Duration> limit) {
    this.next = next;
    this.limit = limit;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    XnioExecutor.Key end =
        exchange
            .getIoThread()
            .executeAfter(
                () -> IoUtils.safeClose(exchange.getConnection()),
                limit.apply(exchange).toMillis(),
                TimeUnit.MILLISECONDS);
    exchange.addExchangeCompleteListener((completed, others) -> {
      end.remove();
      others.proceed();
    });
    next.handleRequest(exchange);
  }
}
