package id.telusur.api;

import com.google.gson.JsonParser;
import id.telusur.api.Problem.Fault;
import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Cursor;
import id.telusur.query.Filters;
import id.telusur.query.Query;
import id.telusur.query.SearchRequest;
import id.telusur.query.TimelineRequest;
import id.telusur.query.TimelineRequest.Interval;
import id.telusur.schema.Software;
import id.telusur.search.Answer;
import id.telusur.search.ArticleAnswer;
import id.telusur.search.Searches;
import id.telusur.search.SimilarAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The routes of the API: parameters in, one question, one record out. */
final class Routes {
  private static final Set<String> SEARCH =
      SearchParameters.names(
          List.of(SearchParameters.READING, SearchParameters.NARROWING, SearchParameters.PAGING));
  private static final Set<String> TIMELINE =
      SearchParameters.names(
          List.of(SearchParameters.READING, SearchParameters.NARROWING, Set.of("interval")));
  private static final Set<String> ARTICLE = SearchParameters.READING;
  private static final Set<String> SIMILAR = Set.of("size", "generation");
  private static final Set<String> SUGGEST = Set.of("q", "size");
  private static final Set<String> NONE = Set.of();

  private static final int SUGGESTIONS = 8;
  private static final int MAX_SUGGESTIONS = 20;
  private static final int SIMILAR_SIZE = 5;
  private static final int MAX_SIMILAR = 20;

  private static final Body DESCRIPTION = description();

  private final Searches searches;

  Routes(Searches searches) {
    this.searches = searches;
  }

  /** {@code /api/v1/search}. */
  Body search(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(SEARCH);
    SearchRequest search = request.search(parameters).search();
    parameters.done();
    String generation = parameters.optional("generation");
    if (generation == null) {
      refuseOld(search.after(), request.limits().cursorAge());
    }
    Answer answer = searches.search(search, generation);
    return SearchBody.of(answer, next(request, answer.next()));
  }

  /** A cursor alone is taken for a while after its generation was replaced. */
  private void refuseOld(@Nullable Cursor cursor, Duration age)
      throws IOException, ProblemException {
    if (cursor == null) {
      return;
    }
    Optional<Instant> replaced = searches.replaced(cursor.generation());
    if (replaced.isPresent() && replaced.get().plus(age).isBefore(Instant.now())) {
      Fault fault =
          Fault.of(
              "cursor", cursor.encode(), FaultKind.OLD_CURSOR, cursor.generation(), replaced.get());
      throw new ProblemException(Problem.oldCursor(fault));
    }
  }

  /** {@code /api/v1/timeline}. */
  Body timeline(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(TIMELINE);
    var search = request.search(parameters);
    Query query = search.query();
    Filters filters = search.filters();
    @Nullable Interval interval = parameters.choice("interval", Interval.class);
    parameters.done();
    var asked = new TimelineRequest(query, filters, interval);
    return TimelineBody.of(searches.timeline(asked, parameters.optional("generation")));
  }

  /** {@code /api/v1/suggest}. */
  Body suggest(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(SUGGEST);
    int size = parameters.number("size", 1, MAX_SUGGESTIONS, SUGGESTIONS);
    parameters.done();
    return SuggestBody.of(searches.suggest(parameters.text("q"), size));
  }

  /** {@code /api/v1/articles/ID/similar}. */
  Body similar(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(SIMILAR);
    int size = parameters.number("size", 1, MAX_SIMILAR, SIMILAR_SIZE);
    parameters.done();
    String id = request.id();
    SimilarAnswer answer = searches.similar(id, size, parameters.optional("generation"));
    return SimilarBody.of(answer.generation(), answer.partial(), found(answer.hits(), id));
  }

  /** {@code /api/v1/articles/ID}. */
  Body article(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(ARTICLE);
    Query query = request.search(parameters).query();
    parameters.done();
    String id = request.id();
    ArticleAnswer answer = searches.article(id, query, parameters.optional("generation"));
    return ArticleBody.of(answer.generation(), found(answer.found(), id));
  }

  private static <T> T found(@Nullable T found, String id) throws ProblemException {
    if (found == null) {
      throw new ProblemException(Problem.notFound("no article has the id " + id));
    }
    return found;
  }

  /** {@code /api/v1/status}. */
  Body status(Request request) throws IOException, ProblemException {
    request.parameters(NONE).done();
    return StatusBody.of(
        searches.live(),
        Software.version(),
        Build.id(),
        request.reading().variants().groups().own());
  }

  /** {@code /api/v1/openapi.json}. */
  Body openApi(Request request) throws ProblemException {
    request.parameters(NONE).done();
    return DESCRIPTION;
  }

  private static Body description() {
    try (InputStream file = Routes.class.getResourceAsStream("openapi.json")) {
      byte[] json = Objects.requireNonNull(file, "openapi.json").readAllBytes();
      String text = new String(json, StandardCharsets.UTF_8);
      return Body.Fixed.of(Body.JSON, Json.of(JsonParser.parseString(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code /health/live}: the process answers. */
  Body alive(Request request) throws ProblemException {
    request.parameters(NONE).done();
    return Body.Plain.of(Map.of("status", "up"));
  }

  /** {@code /health/ready}: it can answer searches. */
  Body ready(Request request) throws IOException, ProblemException {
    request.parameters(NONE).done();
    return Body.Plain.of(
        new ReadyBody("up", searches.live().generation(), searches.complaint().orElse(null)));
  }

  /** The address of the next part: this one's, with the cursor. */
  private static @Nullable String next(Request request, @Nullable Cursor cursor) {
    if (cursor == null) {
      return null;
    }
    var values = new LinkedHashMap<>(request.values());
    values.remove("cursor"); // its place is at the end
    values.put("cursor", List.of(cursor.encode()));
    return Addresses.with(values, request.path());
  }
}
