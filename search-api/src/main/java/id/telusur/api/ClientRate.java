package id.telusur.api;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Refuses a client that asks too often, by a token bucket in the form of the generic cell rate
 * algorithm (ITU-T I.371): of each client one number is kept, the moment its bucket is full again.
 */
final class ClientRate {
  /** Clients that are remembered, the last seen: a forgotten one has a full bucket. */
  private static final int CLIENTS = 10_000;

  /** Of an IPv6 address, what one client has for itself. */
  private static final int NETWORK_BYTES = 8;

  private final Limits.Clients limits;
  private final long step;
  private final Map<String, Long> full =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > CLIENTS;
        }
      };

  ClientRate(Limits.Clients limits) {
    this.limits = limits;
    this.step = TimeUnit.SECONDS.toNanos(1) / Math.max(1, limits.rate());
  }

  /** The same handler for those who do not ask too often. */
  HttpHandler around(HttpHandler next) {
    return limits.rate() == 0 ? next : exchange -> limit(exchange, next);
  }

  private void limit(HttpServerExchange exchange, HttpHandler next) throws Exception {
    long wait = wait(client(exchange), System.nanoTime());
    if (wait <= 0) {
      next.handleRequest(exchange);
      return;
    }
    exchange
        .getResponseHeaders()
        .put(Headers.RETRY_AFTER, 1 + TimeUnit.NANOSECONDS.toSeconds(wait));
    String detail =
        "at most %d requests a second, %d at once".formatted(limits.rate(), limits.burst());
    JsonHandler.send(exchange, Problem.tooMany(detail));
  }

  /**
   * Takes a token.
   *
   * @param now in nanoseconds
   * @return how long to wait for one, 0 or less if there was one
   */
  synchronized long wait(String client, long now) {
    Long known = full.get(client);
    long filled = known == null || known - now < 0 ? now : known;
    long wait = filled - now - step * (limits.burst() - 1);
    if (wait <= 0) {
      full.put(client, filled + step);
    }
    return wait;
  }

  private String client(HttpServerExchange exchange) {
    if (limits.isBehindProxy()) {
      String forwarded = exchange.getRequestHeaders().getLast(Headers.X_FORWARDED_FOR);
      if (forwarded != null) {
        // What stands before the last was written by the client, who may write anything.
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
      }
    }
    InetAddress address = exchange.getSourceAddress().getAddress();
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : String.valueOf(address);
  }
}
