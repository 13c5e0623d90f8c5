package id.telusur.query;

import id.telusur.language.Thesaurus;
import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup;
import id.telusur.language.VariantGroup.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups of variants that queries are read with, and where words name what they are of. */
public final class VariantGroups {
  /** Those that come with Telusur, read when they are first asked for. */
  public static final VariantGroups STANDARD = new VariantGroups(null);

  private final @Nullable Thesaurus own;

  private VariantGroups(@Nullable Thesaurus own) {
    this.own = own;
  }

  private Thesaurus thesaurus() {
    return own == null ? Thesaurus.builtIn() : own;
  }

  /**
   * Those and the groups of a file of the user's, of the form of {@code variants.txt}.
   *
   * @throws IllegalArgumentException naming file, line and value of all that is wrong in it
   * @throws IOException if it cannot be read; it is named
   */
  public static VariantGroups with(Path file) throws IOException {
    return new VariantGroups(Thesaurus.with(file));
  }

  /** A digest of the user's file; empty where there is none. */
  public String own() {
    return own == null ? "" : own.own();
  }

  /** All of them, in the order of their list. */
  Collection<VariantGroup> all() {
    return thesaurus().groups();
  }

  /** Whether there is one of that id. */
  boolean has(String id) {
    return thesaurus().group(id).isPresent();
  }

  /** What all of the words name as one. */
  Optional<Match> whole(List<String> words) {
    return thesaurus().whole(words);
  }

  /**
   * What words name, none overlapping; a name that is spelt otherwise may be part of a longer one:
   * "menteri luar negri".
   */
  List<Match> find(List<String> words) {
    List<Match> found = thesaurus().find(words);
    List<String> spelt = spelt(words, found);
    if (spelt.equals(words)) {
      return found;
    }
    List<Match> longer =
        thesaurus().find(spelt).stream()
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
