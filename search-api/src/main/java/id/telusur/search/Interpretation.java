package id.telusur.search;

import id.telusur.query.Facet;
import java.util.List;

/**
 * What a generation makes of a query, beside how it was read.
 *
 * @param prefixes what words with an asterisk stand for
 * @param names what the names of sources, sections, authors and parts of the world stand for
 * @param offers what might be asked instead
 */
public record Interpretation(List<Expanded> prefixes, List<FiledName> names, List<Offer> offers) {
  public Interpretation {
    prefixes = List.copyOf(prefixes);
    names = List.copyOf(names);
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

  /**
   * What a name stands for.
   *
   * @param facet source, section or author; country where it is a part of the world
   * @param name as typed
   * @param values the names that articles are filed under
   * @param cut whether there are more that hold what was typed, which fewer articles are filed
   *     under: these are not looked for
   */
  public record FiledName(Facet facet, String name, List<String> values, boolean cut) {
    public FiledName {
      values = List.copyOf(values);
    }
  }
}
