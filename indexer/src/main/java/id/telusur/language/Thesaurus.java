package id.telusur.language;

import id.telusur.language.VariantGroup.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups of variants a query is read with: immutable, safe for any number of threads. Words
 * meet a member when they are the same but for case and diacritics, or inflected forms of it: a
 * clitic or doubling ("dubesnya", "kedutaan-kedutaan besar"), for members of several words the same
 * roots with at least one word unchanged, for a word in several spellings the same root
 * ("perizinan"), a verb in another voice or as it is spoken ("dipulangkan" and "mulangin" for
 * "memulangkan"). Roots that lead to two groups lead to neither.
 */
public final class Thesaurus {
  private static final Comparator<Cut> BEST =
      Comparator.comparingInt(Cut::named)
          .thenComparing(Comparator.comparingInt(Cut::names).reversed())
          .thenComparingInt(Cut::varied);

  private final Map<String, VariantGroup> groups;
  private final VariantIndex index;
  private final String own;

  private Thesaurus(VariantFile file) {
    List<VariantGroup> groups = file.groups();
    this.own = file.own();
    this.groups =
        groups.stream()
            .collect(Collectors.toMap(VariantGroup::id, g -> g, (a, b) -> a, LinkedHashMap::new));
    index = new VariantIndex(groups);
  }

  /** The groups that come with Telusur, read when they are first asked for. */
  public static Thesaurus builtIn() {
    return BuiltIn.THESAURUS;
  }

  private static final class BuiltIn {
    private static final Thesaurus THESAURUS = new Thesaurus(VariantFile.builtIn());
  }

  /**
   * The groups that come with Telusur and those of a file of the user's, which replace, add to or
   * (an id alone on a line) take away groups of the same id.
   *
   * @throws IllegalArgumentException naming file, line and value of all that is wrong in it
   * @throws IOException if it cannot be read; it is named
   */
  public static Thesaurus with(Path file) throws IOException {
    return new Thesaurus(VariantFile.builtIn().add(file));
  }

  /** A digest of the user's file; empty where there is none. */
  public String own() {
    return own;
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
   * Where {@code words} name something that is also written otherwise, each with something to
   * search for beside the words. None overlap: of those that do, the one that begins first counts,
   * and of its ends the one that leaves fewest words without a name, then the furthest. Time is
   * linear in the number of words.
   *
   * @param words of a query, in order and as typed, case included
   */
  public List<Match> find(List<String> words) {
    var query = QueryWords.of(words);
    var cuts = new Cut[query.size() + 1];
    cuts[query.size()] = new Cut(null, query.size(), 0, 0, 0);
    for (int at = query.size() - 1; at >= 0; at--) {
      boolean begins = query.at(at).first() && index.mayBegin(query.at(at));
      Cut cut = begins ? cut(query, at, cuts) : null;
      cuts[at] = cut == null ? cuts[at + 1].behindOther(at + 1) : cut;
    }
    var matches = new ArrayList<Match>();
    for (int at = 0; at < query.size(); at = cuts[at].next) {
      Match match = cuts[at].match;
      if (match != null && !match.alternatives().isEmpty()) {
        matches.add(match);
      }
    }
    return List.copyOf(matches);
  }

  /**
   * How a query is cut into names from one of its parts on.
   *
   * @param match the name that begins there, if one does
   * @param next the part to go on with
   * @param named how many words have a name, from there to the end
   * @param names how many names those are
   * @param varied how many words have one with something to search for beside
   */
  private record Cut(@Nullable Match match, int next, int named, int names, int varied) {
    /** Behind a part that begins no name, this one being next. */
    Cut behindOther(int next) {
      return new Cut(null, next, named, names, varied);
    }

    /** Behind a name, this one being next. */
    Cut behind(Match match, int next) {
      int words = match.endWord() - match.firstWord();
      boolean varies = !match.alternatives().isEmpty();
      return new Cut(match, next, named + words, names + 1, varied + (varies ? words : 0));
    }

    boolean isBetter(Cut other) {
      return BEST.compare(this, other) > 0;
    }
  }

  /** The best of the names that begin at a part, those behind being cut already. */
  private @Nullable Cut cut(QueryWords query, int from, Cut[] behind) {
    Cut best = null;
    for (int end = furthest(query, from); end > from; end--) {
      Match match = match(query, from, end);
      if (match != null) {
        Cut cut = behind[end].behind(match, end);
        best = best == null || (cut.isBetter(best) && mayGive(best, behind[end])) ? cut : best;
      }
    }
    return best;
  }

  /** Whether a name may give words to the next: "Amerika Serikat" gives none to a union. */
  private static boolean mayGive(Cut whole, Cut next) {
    return !isProper(whole.match) || isProper(next.match);
  }

  private static boolean isProper(@Nullable Match match) {
    return match != null && match.matched().isProper();
  }

  /** What words name together, be there something else to search for or not. */
  public Optional<Match> whole(List<String> words) {
    var query = QueryWords.of(words);
    Match match = query.size() == 0 ? null : longest(query, 0);
    return Optional.ofNullable(match).filter(longest -> longest.endWord() == words.size());
  }

  /** One key for all ways to write the same words. */
  static String key(List<String> words) {
    return words.stream().map(Words::fold).collect(Collectors.joining(" "));
  }

  private @Nullable Match longest(QueryWords query, int from) {
    Match longest = null;
    for (int end = furthest(query, from); longest == null && end > from; end--) {
      longest = match(query, from, end);
    }
    return longest;
  }

  /** Where a member that begins at a part may end: doubled words may make it twice as long. */
  private static int furthest(QueryWords query, int from) {
    return Math.min(query.size(), from + 2 * Member.MAX_WORDS);
  }

  private @Nullable Match match(QueryWords query, int from, int end) {
    VariantIndex.Entry entry = query.at(end - 1).last() ? index.find(query, from, end) : null;
    return entry == null
        ? null
        : new Match(
            query.at(from).word(), query.at(end - 1).word() + 1, entry.group(), entry.member());
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
