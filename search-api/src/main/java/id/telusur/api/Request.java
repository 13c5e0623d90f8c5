package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Query;
import id.telusur.query.Reading;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a route sees of an HTTP request.
 *
 * @param path the path as it was sent
 * @param values the parameters, decoded, in the order of their names
 * @param base the address of this server as the client called it, without a slash at the end
 * @param limits how much may be asked
 * @param reading how words are read that it says nothing else of
 */
record Request(
    String path,
    Map<String, List<String>> values,
    String base,
    Limits.Asked limits,
    Reading reading) {
  private static final String ARTICLES = "/articles/";
  private static final String PAIRS = "/pairs/";

  /** The request of an exchange that was decoded. */
  static Request of(HttpServerExchange exchange) {
    Decoding.Parsed parsed = Decoding.of(exchange);
    return new Request(
        Addresses.path(exchange),
        parsed.values(),
        Addresses.base(exchange),
        parsed.limits(),
        parsed.reading());
  }

  Parameters parameters(Set<String> known) {
    return new Parameters(values, known, limits);
  }

  /** What parameters of it say about a search. */
  SearchParameters search(Parameters parameters) {
    return new SearchParameters(parameters, reading);
  }

  /**
   * The same asked in the query language's own words: what reads the same is the same. What will be
   * refused is left as it is.
   */
  Request canonical() {
    List<String> asked = values.getOrDefault("q", List.of());
    if (asked.size() != 1 || asked.getFirst().length() > limits.length()) {
      return this;
    }
    Query query = search(parameters(SearchParameters.READING)).query();
    return query.clauses().isEmpty() ? this : asking(query.canonical());
  }

  /** The same with another query. */
  Request asking(String query) {
    var same = new TreeMap<String, List<String>>(values);
    same.put("q", List.of(query));
    return new Request(path, same, base, limits, reading);
  }

  /** The id in the path, decoded: it may hold anything, a slash too. */
  String id() throws ProblemException {
    return step(ARTICLES);
  }

  /** The pair in the path, as it was written. */
  String pair() throws ProblemException {
    return step(PAIRS);
  }

  private String step(String before) throws ProblemException {
    int start = path.indexOf(before) + before.length();
    int end = path.indexOf('/', start);
    String step = end < 0 ? path.substring(start) : path.substring(start, end);
    return PercentCode.composed(step, false);
  }
}
