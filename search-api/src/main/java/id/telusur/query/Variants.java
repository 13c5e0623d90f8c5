package id.telusur.query;

import id.telusur.language.Analysis;
import id.telusur.language.SingleWord;
import id.telusur.language.Thesaurus;
import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup;
import id.telusur.language.VariantGroup.Kind;
import id.telusur.language.VariantGroup.Member;
import id.telusur.query.Clause.Alternative;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which groups of variants a query may use.
 *
 * @param on whether any
 * @param off ids of the groups it may not
 */
public record Variants(boolean on, Set<String> off) {
  /** All groups. */
  public static final Variants ALL = new Variants(true, Set.of());

  /** No group. */
  public static final Variants NONE = new Variants(false, Set.of());

  static final Thesaurus THESAURUS =
      Thesaurus.builtIn(word -> SingleWord.root(Analysis.root(), word));

  /** The terms of a name, which many queries use. No more than there are names. */
  private static final Map<String, Terms> TERMS = new ConcurrentHashMap<>();

  public Variants {
    off = Set.copyOf(off);
  }

  /**
   * Reads {@code none}, or the ids of groups that are switched off, each with a hyphen before it
   * and commas between: {@code -tiongkok,-latihan-bersama}.
   *
   * @throws IllegalArgumentException if it is neither, or there is no such group
   */
  public static Variants parse(String text) {
    if (text.equals("none")) {
      return NONE;
    }
    var off = new TreeSet<String>();
    for (String part : text.split(",", -1)) {
      if (!part.startsWith("-") || THESAURUS.group(part.substring(1)).isEmpty()) {
        throw new IllegalArgumentException("no group of variants: " + part);
      }
      off.add(part.substring(1));
    }
    return new Variants(true, off);
  }

  /** What things are called that are looked for by more than one name. */
  public static List<Naming> names() {
    return THESAURUS.groups().stream().flatMap(group -> naming(group).stream()).toList();
  }

  private static Optional<Naming> naming(VariantGroup group) {
    var names = new ArrayList<String>();
    var spellings = new ArrayList<String>();
    for (Member member : group.members()) {
      if (member.kind() == Kind.SPELLING) {
        spellings.add(member.text());
      } else if (!member.typedOnly() && !isPattern(member, group)) {
        names.add(member.text());
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Naming(names, spellings));
  }

  /** Whether it only says what may stand behind words that are too many alone. */
  private static boolean isPattern(Member member, VariantGroup group) {
    Member first = group.members().getFirst();
    return first.typedOnly() && member.text().startsWith(first.text() + " ");
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

  /** Whether the group that was matched may be used. */
  boolean allow(Match match) {
    return allow(match.group().id());
  }

  /** Whether the group of that id may be used. */
  boolean allow(String group) {
    return on && !off.contains(group);
  }

  /**
   * The other names of what was matched; all of them where what was typed is none as it is spelt.
   */
  static List<Alternative> alternatives(Match match, List<String> typed) {
    boolean spelt =
        THESAURUS.whole(typed).filter(it -> it.group().equals(match.group())).isPresent();
    Stream<Member> matched = spelt ? Stream.empty() : Stream.of(match.matched());
    return Stream.concat(matched, match.alternatives().stream())
        .map(name -> new Alternative(name.text(), TERMS.computeIfAbsent(name.text(), Terms::of)))
        .toList();
  }
}
