package id.telusur.search;

import id.telusur.search.suggest.Suggestion;
import java.io.IOException;
import java.util.List;
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
    OpenGeneration generation = session.generation();
    List<Suggestion> found =
        generation.suggester().suggest(typed, size, session::countAll, session.deadline());
    return new SuggestAnswer(generation.name(), found, session.partial());
  }
}
