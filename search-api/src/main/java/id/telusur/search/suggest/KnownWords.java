package id.telusur.search.suggest;

import id.telusur.language.SingleWord;
import org.apache.lucene.search.IndexSearcher;

/**
 * Which words are right as they stand, however rare: those of the lists beside the code, and those
 * that articles write as names. For one query.
 */
final class KnownWords {
  private static final NearNames NEAR_PLACES = new NearNames(ListedNames.PLACES);

  private final Dictionary dictionary;
  private final Names names;
  private final Capitalised capitalised;

  KnownWords(Dictionary dictionary, Names names, IndexSearcher searcher) {
    this.dictionary = dictionary;
    this.names = names;
    this.capitalised = new Capitalised(searcher);
  }

  /**
   * Whether a folded word is one of a name, or a root that is found, and no other spelling of one.
   *
   * @param found whether articles hold it: nobody writes some roots without affixes
   */
  boolean isListed(String word, boolean found) {
    boolean root = found && SingleWord.isRoot(word);
    return !names.isOtherSpelling(word)
        && (root || names.know(word) || ListedNames.WORDS.contains(word));
  }

  /** Whether a folded word is the whole name of a place in the lists, and articles write it so. */
  boolean isPlace(String word) {
    return ListedNames.PLACES.contains(word) && isName(word);
  }

  /** Whether a folded word sounds as the name of a place does that no article has. */
  boolean soundsAsUnheldPlace(String word) {
    return NEAR_PLACES.of(word).stream()
        .anyMatch(
            place -> dictionary.articles(place) == 0 && EditCost.of(word, place) <= EditCost.ALIKE);
  }

  /** Whether a folded word is a name that the lists have, too. */
  boolean isListedName(String word) {
    return ListedNames.WORDS.contains(word) && isName(word);
  }

  /** Whether articles write a folded word as a name, whatever the lists say of it. */
  boolean isWrittenAsName(String word) {
    return capitalised.mostly(word).orElse(false);
  }

  /**
   * Whether articles write a folded word as a name, or the lists do, where no article has it; not
   * another spelling of one.
   */
  boolean isName(String word) {
    return !names.isOtherSpelling(word)
        && capitalised
            .mostly(word)
            .orElseGet(() -> dictionary.articles(word) == 0 && ListedNames.WORDS.contains(word));
  }
}
