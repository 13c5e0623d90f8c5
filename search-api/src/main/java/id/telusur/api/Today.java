package id.telusur.api;

import id.telusur.api.Problem.Fault;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What asks for an older generation, and where the live one answers the same. */
final class Today {
  private static final String GENERATION = "generation";
  private static final String CURSOR = "cursor";
  private static final HttpString LINK = HttpString.tryFromString("Link");

  private Today() {}

  /** The parameter that asks for what is gone. */
  static Fault fault(HttpServerExchange exchange, String detail) {
    Map<String, List<String>> values = Decoding.of(exchange).values();
    String named = values.getOrDefault(GENERATION, List.of("")).getFirst();
    String cursor = values.getOrDefault(CURSOR, List.of("")).getFirst();
    return named.isBlank()
        ? Fault.of(CURSOR, cursor, FaultKind.GONE, detail)
        : Fault.of(GENERATION, named, FaultKind.GONE, detail);
  }

  /** Links to the same, asked of the live generation (RFC 5829). */
  static void link(HttpServerExchange exchange) {
    var values = new TreeMap<>(Decoding.of(exchange).values());
    values.remove(GENERATION);
    values.remove(CURSOR);
    String address = Addresses.with(values, Addresses.path(exchange));
    exchange
        .getResponseHeaders()
        .put(LINK, "<" + Addresses.safe(address) + ">; rel=\"latest-version\"");
  }
}
