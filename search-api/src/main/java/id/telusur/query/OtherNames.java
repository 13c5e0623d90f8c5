package id.telusur.query;

import id.telusur.language.Thesaurus.Match;
import id.telusur.language.VariantGroup.Member;
import id.telusur.query.Clause.Alternative;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a thing that words name is looked for by as well. */
final class OtherNames {
  /** The terms of a name, which many queries use. No more than there are names. */
  private static final Map<Member, Terms> TERMS = new ConcurrentHashMap<>();

  private OtherNames() {}

  /**
   * The other names of what was matched; all of them where what was typed is none as it is spelt.
   */
  static List<Alternative> of(Match match, List<String> typed, VariantGroups groups) {
    boolean spelt = groups.whole(typed).filter(it -> it.group().equals(match.group())).isPresent();
    Stream<Member> matched = spelt ? Stream.empty() : Stream.of(match.matched());
    return Stream.concat(matched, match.alternatives().stream())
        .map(name -> new Alternative(name.text(), terms(name)))
        .toList();
  }

  private static Terms terms(Member name) {
    return TERMS.computeIfAbsent(name, Terms::of);
  }
}
