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
  private static final String ARTICLES = "/articles/";

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

  /** The id in the path, decoded: it may hold anything, a slash too. */
  String id() throws ProblemException {
    String path = exchange.getRequestURI();
    int start = path.indexOf(ARTICLES) + ARTICLES.length();
    int end = path.indexOf('/', start);
    String step = end < 0 ? path.substring(start) : path.substring(start, end);
    try {
      return URLUtils.decode(step, StandardCharsets.UTF_8.name(), true, false, new StringBuilder());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.badRequest("not a percent-encoded id: " + step));
    }
  }
}
