package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Cursor;
import id.telusur.query.Facet;
import id.telusur.query.Filters;
import id.telusur.query.Labels;
import id.telusur.query.Order;
import id.telusur.query.Query;
import id.telusur.query.QueryParser;
import id.telusur.query.Reading;
import id.telusur.query.SearchRequest;
import id.telusur.query.Variants;
import id.telusur.schema.Manifest;
import id.telusur.schema.Software;
import id.telusur.search.Answer;
import id.telusur.search.ArticleAnswer;
import id.telusur.search.Searches;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The routes of the API: parameters in, one question, one record out. */
final class Routes {
  private static final Set<String> SEARCH =
      Set.of(
          "q",
          "from",
          "to",
          "source",
          "country",
          "pair",
          "topic",
          "sort",
          "size",
          "cursor",
          "generation",
          "variants");
  private static final Set<String> ARTICLE = Set.of("q", "generation", "variants");
  private static final Set<String> NONE = Set.of();

  private final Searches searches;

  Routes(Searches searches) {
    this.searches = searches;
  }

  /** {@code /api/v1/search}. */
  Object search(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(SEARCH);
    Query query = query(parameters);
    LocalDate from = parameters.day("from");
    LocalDate to = parameters.day("to");
    if (from != null && to != null && from.isAfter(to)) {
      parameters.fault("to", to.toString(), "before from, which is " + from);
    }
    Order order =
        parameters.choice("sort", Order.class, query.isBlank() ? Order.NEWEST : Order.RELEVANCE);
    int size = parameters.number("size", 0, SearchRequest.MAX_SIZE, SearchRequest.SIZE);
    Cursor cursor =
        parameters.parsed("cursor", Cursor::decode, null, "not a cursor that an answer gave");
    var values = new EnumMap<Facet, List<String>>(Facet.class);
    narrow(Facet.SOURCE, text -> text, "not a source", parameters, values);
    narrow(Facet.COUNTRY, Labels::country, "not a country such as CN", parameters, values);
    narrow(Facet.PAIR, Labels::pair, "not a pair of countries such as CN-ID", parameters, values);
    narrow(Facet.TOPIC, Labels::topic, "no such topic", parameters, values);
    String generation = parameters.optional("generation");
    if (cursor != null && cursor.order() != order) {
      parameters.fault("cursor", parameters.text("cursor"), "of an answer in another order");
    }
    if (cursor != null && generation != null && !generation.equals(cursor.generation())) {
      parameters.fault("cursor", parameters.text("cursor"), "of another generation");
    }
    parameters.done();
    var filters = new Filters(from, to, null, values);
    SearchRequest search = SearchRequest.of(query, size).within(filters).in(order);
    search = cursor == null ? search : search.after(cursor);
    Answer answer = searches.search(search, generation);
    return SearchBody.of(answer, next(request, answer.next()));
  }

  private static void narrow(
      Facet facet,
      Function<String, String> parser,
      String problem,
      Parameters parameters,
      Map<Facet, List<String>> values) {
    String value = parameters.parsed(facet.label(), parser, null, problem);
    if (value != null) {
      values.put(facet, List.of(value));
    }
  }

  /** {@code /api/v1/articles/ID}. */
  Object article(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(ARTICLE);
    Query query = query(parameters);
    parameters.done();
    ArticleAnswer answer =
        searches.article(request.tail(), query, parameters.optional("generation"));
    ArticleAnswer.Found found = answer.found();
    if (found == null) {
      throw new ProblemException(Problem.notFound("no article has the id " + request.tail()));
    }
    return ArticleBody.of(answer.generation(), found);
  }

  /** {@code /api/v1/status}. */
  Object status(Request request) throws ProblemException {
    request.parameters(NONE).done();
    return StatusBody.of(live(), Software.version());
  }

  /** {@code /health/live}: the process answers. */
  Object alive(Request request) {
    return Map.of("status", "up");
  }

  /** {@code /health/ready}: it can answer searches. */
  Object ready(Request request) throws ProblemException {
    return Map.of("status", "up", "generation", live().generation());
  }

  private Manifest live() throws ProblemException {
    return searches
        .status()
        .orElseThrow(() -> new ProblemException(Problem.unavailable("there is no index yet")));
  }

  private static Query query(Parameters parameters) {
    Variants variants =
        parameters.parsed(
            "variants",
            Variants::parse,
            Variants.ALL,
            "neither none nor ids of groups to switch off, such as -tiongkok,-latma");
    return QueryParser.parse(
        parameters.text("q"), new Reading(variants == null ? Variants.ALL : variants, false));
  }

  /** The address of the next part: this one's, with the cursor. */
  private static @Nullable String next(Request request, @Nullable Cursor cursor) {
    if (cursor == null) {
      return null;
    }
    var address = new StringBuilder(request.path()).append('?');
    request
        .values()
        .forEach((name, values) -> {
          if (!name.equals("cursor") && !name.equals("generation")) {
            address.append(name).append('=');
            address.append(URLEncoder.encode(values.peekFirst(), StandardCharsets.UTF_8));
            address.append('&');
          }
        });
    return address.append("cursor=").append(cursor.encode()).toString();
  }
}
