package id.telusur.api;

import id.telusur.query.Stretch;
import id.telusur.search.SuggestAnswer;
import id.telusur.search.suggest.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of an answer that is suggestions: its shape is the contract. */
record SuggestBody(String generation, List<SuggestionBody> suggestions, @Nullable Partial partial)
    implements Generated {

  static SuggestBody of(SuggestAnswer answer) {
    return new SuggestBody(
        answer.generation(),
        answer.suggestions().stream().map(SuggestionBody::of).toList(),
        Partial.of(answer.partial()));
  }

  /**
   * One thing to go on to.
   *
   * @param kind {@code country} or {@code topic}, a filter of that name; {@code phrase} or {@code
   *     word}, a query
   * @param alias another name of it that was typed
   * @param marks start and end of what was typed in the alias or else in the text, in UTF-16 units
   */
  record SuggestionBody(
      String kind,
      String text,
      @Nullable String alias,
      String value,
      long count,
      List<Stretch> marks) {
    static SuggestionBody of(Suggestion suggestion) {
      return new SuggestionBody(
          Names.code(suggestion.kind()),
          suggestion.text(),
          suggestion.alias(),
          suggestion.value(),
          suggestion.count(),
          suggestion.marks());
    }
  }
}
