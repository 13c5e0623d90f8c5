package id.telusur.search;

import id.telusur.query.Facet;
import id.telusur.relation.Country;
import id.telusur.relation.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * Which pairs of countries a query is about: those of the countries that it names with Indonesia
 * where it names one, or Indonesia as well; those between them where it names several and nothing
 * of Indonesia; those of Indonesia with the countries of a region; any with Indonesia where it
 * names none. Articles about their dealings are what most people who ask an index of bilateral
 * relations want first.
 */
final class AskedPairs {
  /** Articles about the dealings of Indonesia; empty where there are none. */
  private final Optional<Query> own;

  /**
   * For an index.
   *
   * @param filed the pairs that its articles are filed under
   */
  AskedPairs(List<String> filed) {
    List<String> own =
        filed.stream().filter(pair -> Pair.parse(pair).has(Country.INDONESIA)).toList();
    this.own = own.isEmpty() ? Optional.empty() : Optional.of(articles(own));
  }

  /** Articles about the dealings that a query asks for; empty where there are none. */
  Optional<Query> of(AskedParties parties) {
    List<String> foreign = parties.foreign();
    if (foreign.isEmpty()) {
      List<String> region = parties.region();
      return region.isEmpty() ? own : Optional.of(articles(withIndonesia(region)));
    }
    boolean home = parties.home() || foreign.size() == 1;
    return Optional.of(articles(home ? withIndonesia(foreign) : between(foreign)));
  }

  private static Query articles(List<String> pairs) {
    return Filtering.oneOf(Facet.PAIR, pairs);
  }

  private static List<String> withIndonesia(List<String> countries) {
    return countries.stream().map(code -> Pair.of(Country.INDONESIA, code).toString()).toList();
  }

  private static List<String> between(List<String> countries) {
    var pairs = new ArrayList<String>();
    for (int i = 1; i < countries.size(); i++) {
      for (String other : countries.subList(0, i)) {
        pairs.add(Pair.of(other, countries.get(i)).toString());
      }
    }
    return pairs;
  }
}
