package id.telusur.search;

import java.util.List;

/**
 * What a generation makes of a query, beside how it was read.
 *
 * @param prefixes what words with an asterisk stand for
 * @param offers what might be asked instead
 */
public record Interpretation(List<Expanded> prefixes, List<Offer> offers) {
  public Interpretation {
    prefixes = List.copyOf(prefixes);
    offers = List.copyOf(offers);
  }

  /**
   * What a prefix stands for.
   *
   * @param prefix as typed
   * @param words the words that begin so
   * @param cut whether there are more, rarer ones, which are not looked for
   */
  public record Expanded(String prefix, List<String> words, boolean cut) {}
}
