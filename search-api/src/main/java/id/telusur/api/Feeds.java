package id.telusur.api;

import id.telusur.api.Problem.ProblemException;
import id.telusur.article.Published;
import id.telusur.query.Order;
import id.telusur.query.SearchRequest;
import id.telusur.schema.Generation;
import id.telusur.search.Answer;
import id.telusur.search.Searches;
import id.telusur.search.SuggestAnswer;
import id.telusur.search.suggest.Suggestion;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * The routes for programs that are not ours: feed readers, and browsers that add a search engine.
 */
final class Feeds {
  private static final Set<String> FEED =
      SearchParameters.names(List.of(Set.of("q", "variants", "exact"), SearchParameters.NARROWING));
  private static final int SIZE = 50;
  private static final int SUGGESTIONS = 8;
  private static final String OPEN_SEARCH =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Telusur</ShortName>
        <Description>Berita hubungan Indonesia dengan negara lain</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="16" height="16" type="image/svg+xml">BASE/favicon.svg</Image>
        <Url type="text/html" template="BASE/?q={searchTerms}"/>
        <Url type="application/x-suggestions+json" template="BASE/suggestions.json?q={searchTerms}"/>
        <Url type="application/atom+xml" template="BASE/feed.atom?q={searchTerms}"/>
        <Url rel="self" type="application/opensearchdescription+xml" template="BASE/opensearch.xml"/>
      </OpenSearchDescription>
      """;

  private final Searches searches;

  Feeds(Searches searches) {
    this.searches = searches;
  }

  /** {@code /feed.atom}. */
  Body atom(Request request) throws IOException, ProblemException {
    Answer answer = answer(request);
    String xml = AtomFeed.write(FeedBody.of(answer, request), undated(answer));
    return new Text("application/atom+xml", xml, answer.generation(), null);
  }

  /**
   * The newest day that the generation holds: it is no older than what has just come in, and
   * indexing the same again does not change it, as the time of building would.
   */
  private static String undated(Answer answer) {
    LocalDate newest = answer.newest();
    Instant built = new Generation(answer.generation()).builtAt();
    Instant at = newest == null ? built : new Published(newest, null).orStartOfDay();
    return FeedBody.written(at.truncatedTo(ChronoUnit.SECONDS));
  }

  /** {@code /feed.json}. */
  Body json(Request request) throws IOException, ProblemException {
    Answer answer = answer(request);
    String json = Json.withoutNulls(FeedBody.of(answer, request));
    return new Text("application/feed+json", json, answer.generation(), null);
  }

  /**
   * A whole answer: a feed cannot say that it was cut short.
   *
   * @throws ProblemException also if the time limit cut it short
   */
  private Answer answer(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(FEED);
    var asked = request.search(parameters);
    var search =
        new SearchRequest(
            asked.query(),
            asked.filters(),
            Order.ENTERED,
            false,
            false,
            Set.of(),
            false,
            SIZE,
            null);
    parameters.done();
    Answer answer = searches.search(search, null);
    if (answer.partial() != null) {
      throw new ProblemException(Problem.incomplete(answer.partial()));
    }
    return answer;
  }

  /** {@code /opensearch.xml}. */
  Body openSearch(Request request) throws ProblemException {
    request.parameters(Set.of()).done();
    String xml = OPEN_SEARCH.replace("BASE", request.base());
    return Body.Fixed.of("application/opensearchdescription+xml", xml);
  }

  /** {@code /suggestions.json}: what was typed, texts, descriptions, addresses. */
  Body suggestions(Request request) throws IOException, ProblemException {
    Parameters parameters = request.parameters(Set.of("q"));
    parameters.done();
    String typed = parameters.text("q");
    SuggestAnswer answer = searches.suggest(typed, SUGGESTIONS);
    List<Suggestion> all = answer.suggestions();
    var body =
        List.of(
            typed,
            all.stream().map(Suggestion::text).toList(),
            all.stream().map(one -> one.count() + " artikel").toList(),
            all.stream().map(one -> request.base() + "/?" + chosen(one)).toList());
    return new Text(
        "application/x-suggestions+json",
        Json.withoutNulls(body),
        answer.generation(),
        Partial.of(answer.partial()));
  }

  private static String chosen(Suggestion suggestion) {
    String parameter =
        switch (suggestion.kind()) {
          case COUNTRY, TOPIC -> Names.code(suggestion.kind());
          case PHRASE, WORD -> "q";
        };
    return parameter + "=" + Addresses.encoded(suggestion.value());
  }
}
