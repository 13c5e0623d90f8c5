package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a route sees of an HTTP request.
 *
 * @param path the path as it was sent
 * @param values the parameters, decoded, in the order of their names
 * @param base the address of this server as the client called it, without a slash at the end
 */
record Request(String path, Map<String, List<String>> values, String base) {
  private static final String ARTICLES = "/articles/";

  /** The request of an exchange that was decoded. */
  static Request of(HttpServerExchange exchange) {
    return new Request(
        exchange.getRequestURI(), Decoding.parameters(exchange), Addresses.base(exchange));
  }

  Parameters parameters(Set<String> known) {
    return new Parameters(values, known);
  }

  /** The id in the path, decoded: it may hold anything, a slash too. */
  String id() throws ProblemException {
    int start = path.indexOf(ARTICLES) + ARTICLES.length();
    int end = path.indexOf('/', start);
    String step = end < 0 ? path.substring(start) : path.substring(start, end);
    return PercentCode.decode(step, false);
  }
}
