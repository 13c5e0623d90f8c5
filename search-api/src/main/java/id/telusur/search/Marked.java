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

  /**
   * One thing looked for.
   *
   * @param where what an article has to match, each of these, to have it marked
   * @param choices what to mark: the first of these that matches its text
   */
  record Thing(List<Query> where, List<Query> choices) {
    Thing {
      where = List.copyOf(where);
      choices = List.copyOf(choices);
    }
  }

  /** The things that clauses look for. */
  List<Thing> of(List<Clause> clauses) {
    var things = new ArrayList<Thing>();
    clauses.forEach(clause -> add(clause, Scope.ANYWHERE, List.of(), things));
    return things;
  }

  /**
   * Adds what a clause looks for.
   *
   * @param asked where the clause has to match
   */
  private void add(Clause clause, Scope asked, List<Query> where, List<Thing> things) {
    Scope in = asked == Scope.TITLE ? Scope.TITLE : scope;
    switch (clause) {
      case Named named ->
          things.add(new Thing(where, List.of(matching.of(named, in), anyTyped(named))));
      case InText text -> things.add(new Thing(where, List.of(matching.of(text, in))));
      case InTitle title -> {
        if (scope == Scope.TITLE_OF_ANYWHERE) {
          add(title.clause(), Scope.TITLE, where, things);
        }
      }
      case All all -> all.clauses().forEach(part -> add(part, asked, where, things));
      case Any any ->
          any.clauses().forEach(part -> add(part, asked, and(where, part, asked), things));
      case Not not -> {}
      case Filed filed -> {}
      case Published published -> {}
    }
  }

  /** What matches only in part is no match where another part will do. */
  private List<Query> and(List<Query> where, Clause part, Scope asked) {
    if (part instanceof InText && !(part instanceof Named)) {
      return where; // marked where it matches anyway
    }
    var all = new ArrayList<Query>(where);
    all.add(matching.of(part, asked));
    return all;
  }

  /** Where another name matched, a word typed that stands there by itself is no match. */
  private Query anyTyped(Named named) {
    var any = new BooleanQuery.Builder();
    named.typed().forEach(word -> any.add(matching.text(word.terms(), scope), Occur.SHOULD));
    return any.build();
  }
}
