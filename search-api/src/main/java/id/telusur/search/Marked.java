package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InText;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Published;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What of a query is marked in titles, or in bodies: all that is looked for in text.
 *
 * @param scope titles or bodies
 */
record Marked(Matching matching, Scope scope) {

  /** For each thing looked for what to mark: the first of these that matches a text. */
  List<List<Query>> of(List<Clause> clauses) {
    var marked = new ArrayList<List<Query>>();
    clauses.forEach(clause -> add(clause, marked));
    return marked;
  }

  private void add(Clause clause, List<List<Query>> marked) {
    switch (clause) {
      case Named named -> marked.add(List.of(matching.of(named, scope), anyTyped(named)));
      case InText text -> marked.add(List.of(matching.of(text, scope)));
      case InTitle title -> {
        if (scope == Scope.TITLE) {
          add(title.clause(), marked);
        }
      }
      case All all -> all.clauses().forEach(part -> add(part, marked));
      case Any any -> any.clauses().forEach(part -> add(part, marked));
      case Not not -> {}
      case Filed filed -> {}
      case Published published -> {}
    }
  }

  /** Where another name matched, a word typed that stands there by itself is no match. */
  private Query anyTyped(Named named) {
    var any = new BooleanQuery.Builder();
    named.typed().forEach(word -> any.add(matching.text(word.terms(), scope), Occur.SHOULD));
    return any.build();
  }
}
