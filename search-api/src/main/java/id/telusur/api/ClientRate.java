package id.telusur.api;

import id.telusur.search.LastUsed;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Refuses a client that asks too often: each has a bucket of tokens, which fills at the rate that
 * is allowed, and a request takes one.
 */
final class ClientRate {
  /** Clients that are remembered, the last seen: a forgotten one has a full bucket. */
  private static final int CLIENTS = 10_000;

  /** Of an IPv6 address, what one client has for itself. */
  private static final int NETWORK_BYTES = 8;

  private final Limits.Clients limits;
  private final TimeMeter clock;
  private final Map<String, Bucket> buckets = LastUsed.of(CLIENTS);

  ClientRate(Limits.Clients limits) {
    this(limits, TimeMeter.SYSTEM_NANOTIME);
  }

  ClientRate(Limits.Clients limits, TimeMeter clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** The same handler for those who do not ask too often. */
  HttpHandler around(HttpHandler next) {
    return limits.rate() == 0 ? next : exchange -> limit(exchange, next);
  }

  private void limit(HttpServerExchange exchange, HttpHandler next) throws Exception {
    long wait = wait(client(exchange.getSourceAddress().getAddress()));
    if (wait == 0) {
      next.handleRequest(exchange);
      return;
    }
    exchange
        .getResponseHeaders()
        .put(Headers.RETRY_AFTER, 1 + TimeUnit.NANOSECONDS.toSeconds(wait));
    String detail =
        "at most %d requests a second, %d at once".formatted(limits.rate(), limits.burst());
    Problems.send(exchange, Problem.tooMany(detail));
  }

  /** Takes a token; how many nanoseconds to wait for one, 0 if there was one. */
  long wait(String client) {
    Bucket bucket = buckets.computeIfAbsent(client, unseen -> full());
    return bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill();
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit ->
            limit.capacity(limits.burst()).refillGreedy(limits.rate(), Duration.ofSeconds(1)))
        .build();
  }

  private static String client(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
