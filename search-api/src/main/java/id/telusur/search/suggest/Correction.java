package id.telusur.search.suggest;

/**
 * An offer to search for something else: never followed unasked.
 *
 * @param text the whole query, corrected
 * @param count the articles it finds, more than what was typed does
 */
public record Correction(String text, long count) {
  public Correction {
    if (count < 1) {
      throw new IllegalArgumentException("nothing is corrected: " + text);
    }
  }
}
