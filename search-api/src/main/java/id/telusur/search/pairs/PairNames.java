package id.telusur.search.pairs;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.relation.Countries;
import id.telusur.relation.Country;
import id.telusur.relation.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of the two countries of a pair: they stand in its articles as a matter of course. */
final class PairNames {
  private static final Countries COUNTRIES = Countries.builtIn();

  /** Words of the longest name that is looked for at the ends of a phrase. */
  private static final int LONGEST = 3;

  private final Pair pair;
  private final Set<String> words = new HashSet<>();

  PairNames(Pair pair) {
    this.pair = pair;
    for (String code : pair.codes()) {
      COUNTRIES.of(code).ifPresent(this::add);
    }
  }

  private void add(Country country) {
    for (String label : List.of(country.indonesian(), country.english())) {
      Analysis.terms(Analysis.exact(), label).stream().map(Term::text).forEach(words::add);
    }
  }

  /**
   * Whether a folded text says no more than who the two are: a word of their names, or a phrase
   * that begins or ends with a name. "Laut China Selatan" says more.
   */
  boolean tell(String text) {
    List<String> parts = List.of(text.split(" ", -1));
    if (parts.size() == 1) {
      return words.contains(text) || isName(text);
    }
    var ends = new ArrayList<String>();
    for (int length = 1; length <= Math.min(LONGEST, parts.size()); length++) {
      ends.add(String.join(" ", parts.subList(0, length)));
      ends.add(String.join(" ", parts.subList(parts.size() - length, parts.size())));
    }
    return ends.stream().anyMatch(this::isName);
  }

  private boolean isName(String text) {
    Optional<String> code = COUNTRIES.named(text).map(Country::code);
    return code.isPresent() && pair.has(code.get());
  }
}
