package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
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
  private static final Countries COUNTRIES = Countries.load();

  /** Parts of a query that are looked at. */
  private static final int LOOKED_AT = 8;

  private final List<String> own;

  /**
   * For an index.
   *
   * @param filed the pairs that its articles are filed under
   */
  AskedPairs(List<String> filed) {
    this.own = filed.stream().filter(pair -> Pair.parse(pair).has(Country.INDONESIA)).toList();
  }

  /** The pairs, as articles are filed under them. */
  List<String> of(Query query) {
    var named = new TreeSet<String>();
    parts(query.clauses()).stream()
        .limit(LOOKED_AT)
        .flatMap(part -> country(part).stream())
        .forEach(named::add);
    if (named.size() == 1) {
      named.add(Country.INDONESIA);
    }
    return named.size() > 1 ? pairs(List.copyOf(named)) : own;
  }

  private static List<Clause> parts(List<Clause> clauses) {
    return clauses.size() == 1 && clauses.getFirst() instanceof All all ? all.clauses() : clauses;
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
