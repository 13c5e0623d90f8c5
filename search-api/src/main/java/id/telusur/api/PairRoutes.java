package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import id.telusur.query.Labels;
import id.telusur.relation.Event;
import id.telusur.search.ChronologyAnswer;
import id.telusur.search.Pairs;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The routes about two countries. */
final class PairRoutes {
  private static final Set<String> GENERATION = Set.of("generation");
  private static final Set<String> CHRONOLOGY = Set.of("kind", "offset", "size", "generation");
  private static final Set<String> WHOLE_CHRONOLOGY = Set.of("kind", "generation");

  private static final int MAX_EVENTS = 100;
  private static final int MAX_OFFSET = 100_000;

  private final Pairs pairs;

  PairRoutes(Pairs pairs) {
    this.pairs = pairs;
  }

  /** {@code /api/v1/pairs}. */
  Body all(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(GENERATION);
    parameters.done();
    String generation = parameters.optional("generation");
    return PairsBody.of(pairs.all(generation), generation);
  }

  /** {@code /api/v1/pairs/CN-ID}. */
  Body one(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(GENERATION);
    parameters.done();
    String generation = parameters.optional("generation");
    return PairBody.of(pairs.of(pair(request), generation), generation);
  }

  /** {@code /api/v1/pairs/CN-ID/chronology}. */
  Body chronology(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(CHRONOLOGY);
    int offset = parameters.number("offset", 0, MAX_OFFSET, 0);
    int size = parameters.number("size", 1, MAX_EVENTS, Pairs.EVENTS);
    Event.@Nullable Kind kind = parameters.choice("kind", Event.Kind.class);
    parameters.done();
    String generation = parameters.optional("generation");
    return ChronologyBody.of(
        pairs.chronology(pair(request), kind, offset, size, generation), size, generation);
  }

  /**
   * {@code /api/v1/pairs/CN-ID/chronology.csv}: all of it, as far as it can be asked for in parts.
   *
   * @throws ProblemException also if the time limit cut it short, which a table cannot say
   */
  Body chronologyTable(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(WHOLE_CHRONOLOGY);
    Event.@Nullable Kind kind = parameters.choice("kind", Event.Kind.class);
    parameters.done();
    ChronologyAnswer answer =
        pairs.chronology(pair(request), kind, 0, MAX_OFFSET, parameters.optional("generation"));
    if (answer.partial() != null) {
      throw new ProblemException(Problem.incomplete(answer.partial()));
    }
    return new Text(Table.MEDIA_TYPE, ChronologyTable.of(answer), answer.generation(), null);
  }

  private static String pair(Request request) throws ProblemException {
    String written = request.pair();
    return Labels.pair(written)
        .orElseThrow(() ->
            new ProblemException(
                Problem.notFound("not a pair of countries such as CN-ID: " + written)));
  }
}
