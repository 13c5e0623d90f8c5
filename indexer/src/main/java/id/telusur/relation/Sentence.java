package id.telusur.relation;

import id.telusur.relation.Entry.Dealing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one sentence of an article holds.
 *
 * @param countries codes of the countries it names
 * @param joined pairs it joins by a hyphen: "RI-Tiongkok", not "warga China-Taiwan"
 * @param actors codes of the countries whose offices, officials or people it names
 */
record Sentence(
    Set<String> countries,
    Set<Pair> joined,
    Set<String> actors,
    Map<Dealing.Kind, Integer> dealings) {
  Sentence() {
    this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new EnumMap<>(Dealing.Kind.class));
  }

  int count(Dealing.Kind kind) {
    return dealings.getOrDefault(kind, 0);
  }

  /** How many words about dealings it holds. */
  int deals() {
    int deals = 0;
    for (Map.Entry<Dealing.Kind, Integer> entry : dealings.entrySet()) {
      deals += entry.getKey().isDealing() ? entry.getValue() : 0;
    }
    return deals;
  }

  boolean names(Pair pair) {
    return countries.contains(pair.first()) && countries.contains(pair.second());
  }

  boolean names(String country) {
    return countries.contains(country);
  }

  /** Whether it names a foreign side of a pair. */
  boolean namesForeignOf(Pair pair) {
    return namesForeign(pair.first()) || namesForeign(pair.second());
  }

  private boolean namesForeign(String country) {
    return !country.equals(Country.INDONESIA) && countries.contains(country);
  }
}
