package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.URLUtils;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/** What a route sees of an HTTP request. */
record Request(HttpServerExchange exchange) {

  Parameters parameters(Set<String> known) {
    return new Parameters(exchange.getQueryParameters(), known);
  }

  /** The parameters as given, in no particular order. */
  Map<String, Deque<String>> values() {
    return exchange.getQueryParameters();
  }

  String path() {
    return exchange.getRequestURI();
  }

  /** The last step of the path, decoded: an id may hold anything, a slash too. */
  String tail() throws ProblemException {
    String path = exchange.getRequestURI();
    String step = path.substring(path.lastIndexOf('/') + 1);
    try {
      return URLUtils.decode(step, StandardCharsets.UTF_8.name(), true, false, new StringBuilder());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.badRequest("not a percent-encoded id: " + step));
    }
  }
}
