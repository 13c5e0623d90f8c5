package id.telusur.api;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a request in the access log.
 *
 * @param millis how long its answer took
 * @param problem the kind of problem that was answered
 */
record AccessEntry(
    String time,
    String id,
    @Nullable String client,
    @Nullable String method,
    @Nullable String target,
    String route,
    int status,
    long bytes,
    double millis,
    @Nullable String problem,
    @Nullable Boolean partial,
    @Nullable Boolean brokenOff,
    @Nullable String referer,
    @Nullable String agent) {
  private static final int LONGEST = 2000;

  /** Of one length, so that lines sort by it. */
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  static AccessEntry of(HttpServerExchange exchange, Observation observation, double seconds) {
    String query = exchange.getQueryString();
    return new AccessEntry(
        time(Instant.now()),
        observation.id(),
        client(exchange),
        cut(exchange.getRequestMethod().toString()),
        cut(exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query)),
        Routing.route(exchange),
        exchange.getStatusCode(),
        exchange.getResponseBytesSent(),
        Math.round(seconds * 1e4) / 10.0,
        observation.problem(),
        observation.isPartial() ? true : null,
        observation.isBrokenOff() ? true : null,
        cut(exchange.getRequestHeaders().getFirst(Headers.REFERER)),
        cut(exchange.getRequestHeaders().getFirst(Headers.USER_AGENT)));
  }

  static String time(Instant time) {
    return MILLIS.format(time);
  }

  private static String client(HttpServerExchange exchange) {
    InetAddress address = exchange.getSourceAddress().getAddress();
    return address == null ? "" : address.getHostAddress();
  }

  private static @Nullable String cut(@Nullable String text) {
    return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /**
   * It as a line of JSON, its members in this order without those that are {@code null}, in plain
   * ASCII whatever a client sent, so that none can forge one.
   */
  String line() {
    return ascii(Json.withoutNulls(this));
  }

  /** Escapes what is not ASCII: within JSON that can stand in strings alone. */
  private static String ascii(String json) {
    var ascii = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7f) {
        ascii.append(c);
      } else {
        ascii.append("\\u%04x".formatted((int) c));
      }
    }
    return ascii.toString();
  }
}
