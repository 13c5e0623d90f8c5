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

  /** The other names of what was matched, and its own where that is not found by what was typed. */
  static List<Alternative> of(Match match, List<String> typed) {
    Member own = match.matched();
    boolean found = Terms.roots(String.join(" ", typed)).equals(Terms.roots(own.text()));
    Stream<Member> besides = found ? Stream.empty() : Stream.of(own);
    return Stream.concat(besides, match.alternatives().stream())
        .map(name -> new Alternative(name.text(), terms(name)))
        .toList();
  }

  private static Terms terms(Member name) {
    return TERMS.computeIfAbsent(name, Terms::of);
  }
}
