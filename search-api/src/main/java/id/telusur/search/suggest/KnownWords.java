package id.telusur.search.suggest;

import id.telusur.language.SingleWord;
import id.telusur.relation.Countries;
import id.telusur.relation.Offices;
import id.telusur.relation.Official;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * Which words are right as they stand, however rare: those of the lists beside the code, and those
 * that articles write as names. For one query.
 */
final class KnownWords {
  /** The names of countries, their cities and offices, each as its words. */
  private static final List<List<String>> OF_COUNTRIES =
      words(Countries.builtIn().forms().stream()).toList();

  /** These, and those of officials. */
  private static final List<List<String>> NAMES =
      Stream.concat(
              OF_COUNTRIES.stream(), words(Offices.builtIn().all().stream().map(Official::name)))
          .toList();

  /** The words of all of them. */
  private static final Set<String> OF_NAMES =
      NAMES.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

  /** Two words side by side in one of them. */
  private static final Set<List<String>> PAIRS =
      NAMES.stream().flatMap(KnownWords::pairs).collect(Collectors.toUnmodifiableSet());

  /** Those of countries and their cities that are one word. */
  private static final Set<String> PLACES =
      OF_COUNTRIES.stream()
          .filter(name -> name.size() == 1)
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private static final NearNames NEAR_PLACES = new NearNames(PLACES);

  private final Dictionary dictionary;
  private final Names names;
  private final Capitalised capitalised;

  KnownWords(Dictionary dictionary, Names names, IndexSearcher searcher) {
    this.dictionary = dictionary;
    this.names = names;
    this.capitalised = new Capitalised(searcher);
  }

  private static Stream<List<String>> words(Stream<String> names) {
    return names.map(name -> Typed.of(name).words());
  }

  private static Stream<List<String>> pairs(List<String> name) {
    return IntStream.range(1, name.size()).mapToObj(i -> name.subList(i - 1, i + 1));
  }

  /** Whether two folded words stand side by side in a listed name. */
  static boolean arePair(String first, String second) {
    return PAIRS.contains(List.of(first, second));
  }

  /**
   * Whether a folded word is one of a name, or a root that is found, and no other spelling of one.
   *
   * @param found whether articles hold it: nobody writes some roots without affixes
   */
  boolean isListed(String word, boolean found) {
    boolean root = found && SingleWord.isRoot(word);
    return !names.isOtherSpelling(word) && (root || names.know(word) || OF_NAMES.contains(word));
  }

  /** Whether a folded word is the whole name of a place in the lists, and articles write it so. */
  boolean isPlace(String word) {
    return PLACES.contains(word) && isName(word);
  }

  /** Whether a folded word sounds as the name of a place does that no article has. */
  boolean soundsAsUnheldPlace(String word) {
    return NEAR_PLACES.of(word).stream()
        .anyMatch(
            place -> dictionary.articles(place) == 0 && EditCost.of(word, place) <= EditCost.ALIKE);
  }

  /** Whether a folded word is a name that the lists have, too. */
  boolean isListedName(String word) {
    return OF_NAMES.contains(word) && isName(word);
  }

  /**
   * Whether articles write a folded word as a name, or the lists do, where no article has it; not
   * another spelling of one.
   */
  boolean isName(String word) {
    return !names.isOtherSpelling(word)
        && capitalised
            .mostly(word)
            .orElseGet(() -> dictionary.articles(word) == 0 && OF_NAMES.contains(word));
  }
}
