package id.telusur.search.suggest;

import java.util.List;

/**
 * What was found for what was typed, best first.
 *
 * @param all the suggestions
 * @param partial whether time ran out before all were counted
 */
public record Suggestions(List<Suggestion> all, boolean partial) {
  public Suggestions {
    all = List.copyOf(all);
  }
}
