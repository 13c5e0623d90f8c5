package id.telusur.search.suggest;

import id.telusur.relation.Countries;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of the lists of countries and officials, whatever an index holds. Folded. */
final class ListedNames {
  /** The names of countries, their cities and offices, each as its words. */
  private static final List<List<String>> OF_COUNTRIES =
      words(Countries.builtIn().forms().stream()).toList();

  /** These, and those of officials. */
  private static final List<List<String>> NAMES =
      Stream.concat(
              OF_COUNTRIES.stream(), words(Offices.builtIn().all().stream().map(Official::name)))
          .toList();

  /** The words of all of them. */
  static final Set<String> WORDS =
      NAMES.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  /** Those of countries and their cities that are one word. */
  static final Set<String> PLACES =
      OF_COUNTRIES.stream()
          .filter(name -> name.size() == 1)
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  /** Two words side by side in one of them. */
  private static final Set<List<String>> PAIRS =
      NAMES.stream().flatMap(ListedNames::pairs).collect(Collectors.toUnmodifiableSet());

  private ListedNames() {}

  /** Whether two words stand side by side in one of them. */
  static boolean arePair(String first, String second) {
    return PAIRS.contains(List.of(first, second));
  }

  private static Stream<List<String>> words(Stream<String> names) {
    return names.map(name -> Typed.of(name).words());
  }

  private static Stream<List<String>> pairs(List<String> name) {
    return IntStream.range(1, name.size()).mapToObj(i -> name.subList(i - 1, i + 1));
  }
}
