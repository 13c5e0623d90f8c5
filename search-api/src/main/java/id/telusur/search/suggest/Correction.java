package id.telusur.search.suggest;

/**
 * An offer to search for something else: never followed unasked.
 *
 * @param text the whole query, corrected
 * @param count the articles it finds, more than what was typed does; 0 where its words do not go
 *     together either
 */
public record Correction(String text, long count) {
  public Correction {
    if (count < 0) {
      throw new IllegalArgumentException("less than nothing is found: " + text);
    }
  }
}
