package id.telusur.api;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;

/** Sends texts, whichever thread made them. */
final class Sender {
  /**
   * An answer of up to so many characters is sent by the connection's own thread. If a worker ends
   * an exchange while that thread has the client's next request, Undertow has the one wait for the
   * other without sleeping, for milliseconds where processors are few. A longer one would keep the
   * thread from its other connections while it is compressed.
   */
  private static final int SHORT = 1 << 16;

  private Sender() {}

  static void send(HttpServerExchange exchange, int status, String type, String text) {
    exchange.setStatusCode(status);
    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
    if (exchange.isInIoThread() || text.length() > SHORT) {
      exchange.getResponseSender().send(text, StandardCharsets.UTF_8);
    } else {
      exchange.dispatch(
          exchange.getIoThread(),
          () -> exchange.getResponseSender().send(text, StandardCharsets.UTF_8));
    }
  }
}
