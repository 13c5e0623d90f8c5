package id.telusur.search;

import id.telusur.search.suggest.Asking;
import id.telusur.search.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be meant by what was typed so far.
 *
 * @param generation name of the generation that answers, and counts
 * @param suggestions the best first
 * @param partial why the answer is not whole; {@code null} if it is
 */
public record SuggestAnswer(
    String generation, List<Suggestion> suggestions, @Nullable String partial) {
  public SuggestAnswer {
    suggestions = List.copyOf(suggestions);
  }

  static SuggestAnswer of(String typed, int size, Session session) throws IOException {
    return new SuggestAnswer(
        session.generation().name(), suggestions(typed, size, session), session.partial());
  }

  private static List<Suggestion> suggestions(String typed, int size, Session session)
      throws IOException {
    Optional<List<Suggestion>> values =
        FieldCompletion.of(typed).flatMap(field -> field.suggestions(size, session));
    return values.isPresent()
        ? values.get()
        : session
            .generation()
            .suggester()
            .suggest(
                typed,
                size,
                new Asking(
                    session.searcher(), session::countAll, session::findAll, session.deadline()));
  }
}
