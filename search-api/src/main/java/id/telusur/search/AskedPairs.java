package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Facet;
import id.telusur.query.Query;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which pairs of countries a query is about: those that it names; with Indonesia where it names
 * one; any with Indonesia where it names none. Articles about their dealings are what most people
 * who ask an index of bilateral relations want first.
 */
final class AskedPairs {
  private static final Countries COUNTRIES = Countries.builtIn();

  /** Parts of a query that are looked at. */
  private static final int LOOKED_AT = 8;

  /** Articles about the dealings of Indonesia; empty where there are none. */
  private final Optional<org.apache.lucene.search.Query> own;

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
  Optional<org.apache.lucene.search.Query> of(Query query) {
    var named = new TreeSet<String>();
    query.parts().stream()
        .limit(LOOKED_AT)
        .flatMap(part -> country(part).stream())
        .forEach(named::add);
    if (named.size() == 1) {
      named.add(Country.INDONESIA);
    }
    return named.size() > 1 ? Optional.of(articles(pairs(List.copyOf(named)))) : own;
  }

  private static org.apache.lucene.search.Query articles(List<String> pairs) {
    return Matching.oneOf(Facet.PAIR, pairs);
  }

  private static Optional<String> country(Clause part) {
    return switch (part) {
      case InText text -> COUNTRIES.named(text.text()).map(Country::code);
      case Filed filed when filed.facet() == Facet.COUNTRY -> Optional.of(filed.value());
      default -> Optional.empty();
    };
  }

  private static List<String> pairs(List<String> named) {
    var pairs = new ArrayList<String>();
    for (int i = 1; i < named.size(); i++) {
      for (String other : named.subList(0, i)) {
        pairs.add(new Pair(other, named.get(i)).toString());
      }
    }
    return pairs;
  }
}
