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
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

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
   * @param what where it stands
   * @param part what is marked of it in a text where it does not stand
   */
  record Thing(List<Query> where, Query what, @Nullable Part part) {
    Thing {
      where = List.copyOf(where);
    }
  }

  /**
   * A part of a thing.
   *
   * @param what where it stands
   * @param unless an article that matches this has the thing elsewhere
   */
  record Part(Query what, Query unless) {}

  /** The things that clauses look for. */
  List<Thing> of(List<Clause> clauses) {
    var things = new ArrayList<Thing>();
    clauses.forEach(clause -> add(clause, Scope.ANYWHERE, List.of(), things));
    return things;
  }

  /**
   * Adds what a clause looks for. Where another name stands, or a proper name whole, be it in the
   * other text, a single word of the one typed is no match.
   *
   * @param asked where the clause has to match
   */
  private void add(Clause clause, Scope asked, List<Query> where, List<Thing> things) {
    Scope in = asked == Scope.TITLE ? Scope.TITLE : scope;
    switch (clause) {
      case Named named -> {
        Query anyTyped = matching.named(named, in, Occur.SHOULD);
        Query elsewhere =
            named.isAdjacent() ? matching.whole(named, asked) : matching.otherwise(named, asked);
        var part = new Part(anyTyped, elsewhere);
        things.add(new Thing(where, matching.of(named, in), part));
      }
      case InText text -> things.add(new Thing(where, matching.of(text, in), null));
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
}
