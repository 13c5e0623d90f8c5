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
   * @param inTitle whether titles alone were asked
   * @param words the words that begin so
   * @param cut whether there are more, which are not looked for: rarer ones, or those that the time
   *     limit cut, which makes the answer partial
   */
  public record Expanded(String prefix, boolean inTitle, List<String> words, boolean cut) {
    public Expanded {
      words = List.copyOf(words);
    }
  }
}
