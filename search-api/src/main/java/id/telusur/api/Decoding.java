package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Reading;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Methods;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decodes the address of each request, and says what is wrong with it. Undertow would answer with a
 * status and nothing else.
 */
final class Decoding implements HttpHandler {
  private static final AttachmentKey<Parsed> PARSED = AttachmentKey.create(Parsed.class);

  private final HttpHandler next;
  private final Limits.Asked limits;
  private final Reading reading;

  Decoding(HttpHandler next, Limits.Asked limits, Reading reading) {
    this.next = next;
    this.limits = limits;
    this.reading = reading;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    if (!exchange.isRequestComplete()) {
      exchange.setPersistent(false);
      if (isRead(exchange)) {
        Problems.send(exchange, Problem.noBody());
        return;
      }
    }
    try {
      PercentCode.decode(exchange.getRequestURI(), false);
      exchange.putAttachment(
          PARSED, new Parsed(parsed(exchange.getQueryString()), limits, reading));
    } catch (ProblemException e) {
      Problems.send(exchange, e.problem());
      return;
    }
    next.handleRequest(exchange);
  }

  static boolean isRead(HttpServerExchange exchange) {
    return exchange.getRequestMethod().equals(Methods.GET)
        || exchange.getRequestMethod().equals(Methods.HEAD);
  }

  /** What a request that went through here asks. */
  static Parsed of(HttpServerExchange exchange) {
    Parsed parsed = exchange.getAttachment(PARSED);
    if (parsed == null) {
      throw new IllegalStateException("this request was not decoded");
    }
    return parsed;
  }

  private Map<String, List<String>> parsed(String query) throws ProblemException {
    var values = new TreeMap<String, List<String>>();
    int count = 0;
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = PercentCode.composed(equals < 0 ? pair : pair.substring(0, equals), true);
        boolean isOurs = Parameters.PLACE.contains(name) && !values.containsKey(name);
        if (!isOurs && ++count > limits.parameters()) {
          throw new ProblemException(
              Problem.badRequest("more than %d parameters".formatted(limits.parameters())));
        }
        String value = equals < 0 ? "" : PercentCode.composed(pair.substring(equals + 1), true);
        values.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }

  /**
   * A decoded address.
   *
   * @param values the parameters in the order of their names
   * @param limits how much they may ask
   * @param reading how words are read that they say nothing else of
   */
  record Parsed(Map<String, List<String>> values, Limits.Asked limits, Reading reading) {}
}
