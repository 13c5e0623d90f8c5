package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.SingleWord;
import id.telusur.language.Thesaurus;
import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup;
import id.telusur.language.VariantGroup.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups of variants that queries are read with, and where words name what they are of. */
final class VariantGroups {
  private static final Thesaurus THESAURUS =
      Thesaurus.builtIn(word -> SingleWord.root(Analysis.root(), word));

  private VariantGroups() {}

  /** All of them, in the order of their list. */
  static Collection<VariantGroup> all() {
    return THESAURUS.groups();
  }

  /** Whether there is one of that id. */
  static boolean has(String id) {
    return THESAURUS.group(id).isPresent();
  }

  /** What all of the words name as one. */
  static Optional<Match> whole(List<String> words) {
    return THESAURUS.whole(words);
  }

  /**
   * What words name, none overlapping; a name that is spelt otherwise may be part of a longer one:
   * "menteri luar negri".
   */
  static List<Match> find(List<String> words) {
    List<Match> found = THESAURUS.find(words);
    List<String> spelt = spelt(words, found);
    if (spelt.equals(words)) {
      return found;
    }
    List<Match> longer =
        THESAURUS.find(spelt).stream()
            .filter(match -> found.stream().noneMatch(it -> holds(it, match)))
            .toList();
    return Stream.concat(
            longer.stream(),
            found.stream().filter(it -> longer.stream().noneMatch(match -> holds(match, it))))
        .toList();
  }

  private static boolean holds(Match one, Match other) {
    return one.firstWord() <= other.firstWord() && other.endWord() <= one.endWord();
  }

  /** The words with the name to show for another spelling of it that has as many words. */
  private static List<String> spelt(List<String> words, List<Match> found) {
    var spelt = new ArrayList<>(words);
    for (Match match : found) {
      List<String> name = List.of(match.group().members().getFirst().text().split(" "));
      if (match.matched().kind() == Kind.SPELLING
          && name.size() == match.endWord() - match.firstWord()) {
        Collections.copy(spelt.subList(match.firstWord(), match.endWord()), name);
      }
    }
    return spelt;
  }
}
