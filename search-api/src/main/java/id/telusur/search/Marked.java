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
import id.telusur.search.Marker.Part;
import id.telusur.search.Marker.Thing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;

/** What of a query is marked in titles, or in bodies: all that is looked for in text. */
final class Marked {
  private final IndexSearcher searcher;
  private final Matching matching;
  private final Scope scope;
  private final List<Thing> things = new ArrayList<>();

  private Marked(IndexSearcher searcher, Matching matching, Scope scope) {
    this.searcher = searcher;
    this.matching = matching;
    this.scope = scope;
  }

  /**
   * A marker of what clauses look for.
   *
   * @param scope titles or bodies
   */
  static Marker of(List<Clause> clauses, IndexSearcher searcher, Matching matching, Scope scope)
      throws IOException {
    var marked = new Marked(searcher, matching, scope);
    for (Clause clause : clauses) {
      marked.add(clause, Scope.ANYWHERE, List.of());
    }
    return new Marker(searcher, marked.things);
  }

  /**
   * Adds what a clause looks for. Where another name stands, or a proper name whole, be it in the
   * other text, a single word of the one typed is no match.
   *
   * @param asked where the clause has to match
   * @param where what an article has to match, each of these, to have it marked
   */
  private void add(Clause clause, Scope asked, List<Weight> where) throws IOException {
    Scope in = asked == Scope.TITLE ? Scope.TITLE : scope;
    switch (clause) {
      case Named named -> {
        Query anyTyped = matching.typed(named, in, Occur.SHOULD);
        var part = new Part(weight(anyTyped), weight(elsewhere(named, in)));
        things.add(new Thing(where, weight(matching.of(named, in)), part));
      }
      case InText text -> things.add(new Thing(where, weight(matching.of(text, in)), null));
      case InTitle title -> {
        if (scope == Scope.TITLE_OF_ANYWHERE) {
          add(title.clause(), Scope.TITLE, where);
        }
      }
      case All all -> {
        for (Clause part : all.clauses()) {
          add(part, asked, where);
        }
      }
      case Any any -> {
        for (Clause part : any.clauses()) {
          add(part, asked, and(where, part, asked));
        }
      }
      case Not not -> {}
      case Filed filed -> {}
      case Published published -> {}
    }
  }

  /** What matches only in part is no match where another part will do. */
  private List<Weight> and(List<Weight> where, Clause part, Scope asked) throws IOException {
    if (part instanceof InText && !(part instanceof Named)) {
      return where; // marked where it matches anyway
    }
    var all = new ArrayList<>(where);
    all.add(weight(matching.of(part, asked)));
    return all;
  }

  /** A thing in the other text, where it is looked for there. */
  private Query elsewhere(Named named, Scope in) {
    if (in == Scope.TITLE) {
      return new MatchNoDocsQuery("it is looked for in titles alone");
    }
    Scope other = in == Scope.TITLE_OF_ANYWHERE ? Scope.BODY_OF_ANYWHERE : Scope.TITLE_OF_ANYWHERE;
    return named.isAdjacent() ? matching.whole(named, other) : matching.otherwise(named, other);
  }

  private Weight weight(Query query) throws IOException {
    return Matched.weight(query, searcher);
  }
}
