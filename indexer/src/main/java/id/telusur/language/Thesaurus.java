package id.telusur.language;

import id.telusur.language.VariantGroup.Member;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups of variants a query is read with: immutable, safe for any number of threads. Words
 * meet a member when they are the same but for case and diacritics, or inflected forms of it: a
 * clitic or doubling ("dubesnya", "kedutaan-kedutaan besar"), for members of several words the same
 * roots with at least one word unchanged, for a word in several spellings the same root
 * ("perizinan"). Roots that lead to two groups lead to neither.
 */
public final class Thesaurus {
  private static final String BUILT_IN = "variants.txt";

  private final Map<String, VariantGroup> groups;
  private final VariantIndex index;
  private final UnaryOperator<String> root;

  private Thesaurus(List<VariantGroup> groups, UnaryOperator<String> root) {
    this.root = root;
    this.groups =
        groups.stream()
            .collect(Collectors.toMap(VariantGroup::id, g -> g, (a, b) -> a, LinkedHashMap::new));
    index = new VariantIndex(groups, root);
  }

  /**
   * The groups that come with Telusur.
   *
   * @param root brings a folded word to its root, as the index does
   */
  public static Thesaurus builtIn(UnaryOperator<String> root) {
    return new Thesaurus(builtInFile().groups(), root);
  }

  /**
   * The groups that come with Telusur and those of a file of the user's, which replace or (an id
   * alone on a line) take away groups of the same id.
   *
   * @throws IllegalArgumentException naming file, line and value of all that is wrong in it
   */
  public static Thesaurus with(Path file, UnaryOperator<String> root) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not UTF-8", e);
    }
    return new Thesaurus(builtInFile().add(file.toString(), lines).groups(), root);
  }

  /** All groups, in the order of the files. */
  public Collection<VariantGroup> groups() {
    return List.copyOf(groups.values());
  }

  /** The group of that id. */
  public Optional<VariantGroup> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  /**
   * Where {@code words} name something that is also written otherwise: from left to right the
   * longest matches, none overlapping, each with something to search for beside the words. Time is
   * linear in the number of words.
   *
   * @param words of a query, in order and as typed, case included
   */
  public List<Match> find(List<String> words) {
    var query = QueryWords.of(words, root);
    var matches = new ArrayList<Match>();
    for (int at = 0; at < query.size(); at++) {
      boolean begins = query.at(at).first() && index.mayBegin(query.at(at));
      Match match = begins ? longest(query, at) : null;
      if (match != null) {
        if (!match.alternatives().isEmpty()) {
          matches.add(match);
        }
        while (at + 1 < query.size() && query.at(at + 1).word() < match.endWord()) {
          at++;
        }
      }
    }
    return List.copyOf(matches);
  }

  /** What words name together, be there something else to search for or not. */
  public Optional<Match> whole(List<String> words) {
    var query = QueryWords.of(words, root);
    Match match = query.size() == 0 ? null : longest(query, 0);
    return Optional.ofNullable(match).filter(longest -> longest.endWord() == words.size());
  }

  /** One key for all ways to write the same words. */
  static String key(List<String> words) {
    return words.stream().map(Words::fold).collect(Collectors.joining(" "));
  }

  private @Nullable Match longest(QueryWords query, int from) {
    // Doubled words may make a query twice as long as the member it matches.
    for (int end = Math.min(query.size(), from + 2 * Member.MAX_WORDS); end > from; end--) {
      if (query.at(end - 1).last()) {
        VariantIndex.Entry entry = index.find(query, from, end);
        if (entry != null) {
          int word = query.at(from).word();
          return new Match(word, query.at(end - 1).word() + 1, entry.group(), entry.member());
        }
      }
    }
    return null;
  }

  private static VariantFile builtInFile() {
    try (InputStream in = Thesaurus.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + BUILT_IN);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new VariantFile().add(BUILT_IN, text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("a resource cannot fail to be read", e);
    }
  }

  /**
   * Words of a query that name a thing with variants.
   *
   * @param firstWord counted in words of the query from 0
   * @param endWord behind the last one
   * @param group the ways to write it
   * @param matched the member that was typed
   */
  public record Match(int firstWord, int endWord, VariantGroup group, Member matched) {
    public Match {
      if (firstWord < 0 || endWord <= firstWord) {
        throw new IllegalArgumentException("not a range of words: " + firstWord + " to " + endWord);
      }
    }

    /** What to search for beside the words typed. */
    public List<Member> alternatives() {
      return group.alternatives(matched);
    }
  }
}
