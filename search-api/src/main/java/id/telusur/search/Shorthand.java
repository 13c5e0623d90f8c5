package id.telusur.search;

import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.Prefix;
import id.telusur.search.Vocabulary.Expansion;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;

/**
 * What the shorthand of one request stands for. It is looked up once, so that it is the same in
 * every step of the request, even where the deadline cuts it.
 */
final class Shorthand {
  private final Vocabulary vocabulary;
  private final QueryTimeout deadline;
  private final Map<Beginning, Expansion> words = new HashMap<>();
  private final Map<Filed, Expansion> names = new HashMap<>();
  private final Map<Term, Query> patterns = new HashMap<>();

  Shorthand(Vocabulary vocabulary, QueryTimeout deadline) {
    this.vocabulary = vocabulary;
    this.deadline = deadline;
  }

  private record Beginning(String prefix, Scope asked) {}

  /** The words that a prefix stands for. */
  Expansion words(Prefix prefix, Scope scope) {
    return words.computeIfAbsent(
        new Beginning(prefix.prefix(), scope.asked()),
        one -> vocabulary.expand(one.prefix, one.asked, deadline));
  }

  /** The names that articles are filed under. */
  Expansion names(Filed filed) {
    return names.computeIfAbsent(filed, one -> vocabulary.filed(one.facet(), one.value()));
  }

  /** The words that a regular expression stands for: making an automaton of it is dear. */
  Query pattern(Term expression) {
    return patterns.computeIfAbsent(expression, RegexpQuery::new);
  }
}
