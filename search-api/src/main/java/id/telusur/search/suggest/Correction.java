package id.telusur.search.suggest;

import id.telusur.search.suggest.Suggestion.Mark;
import java.util.List;

/**
 * An offer to search for something else: never followed unasked.
 *
 * @param text the whole query, corrected
 * @param changed the stretches of it that are not as typed, in order
 * @param count the articles it finds, more than what was typed does
 */
public record Correction(String text, List<Mark> changed, long count) {
  public Correction {
    changed = List.copyOf(changed);
    if (changed.isEmpty() || count < 1) {
      throw new IllegalArgumentException("nothing is corrected: " + text);
    }
  }
}
