package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Near;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Clause.Published;
import id.telusur.query.Clause.Word;
import id.telusur.query.DateNames.SideBySide;
import id.telusur.query.Facet;
import id.telusur.query.Terms;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Which articles a clause matches, and where in their text: Lucene queries without scores. */
final class Matching {
  private static final List<String> UNITED_STATES = List.of("as");
  private static final List<String> ENGLISH = List.of("en");

  private final Shorthand shorthand;
  private final DayCounts held;

  /**
   * Matches in one generation.
   *
   * @param shorthand what the reader's stands for
   * @param held when its articles were published
   */
  Matching(Shorthand shorthand, DayCounts held) {
    this.shorthand = shorthand;
    this.held = held;
  }

  /** What matches a clause in a scope; what is filed matches whatever the scope. */
  Query of(Clause clause, Scope scope) {
    return switch (clause) {
      case Word word -> text(word.terms(), scope);
      case Named named ->
          named.isAdjacent() ? whole(named, scope) : named(named, scope, Occur.MUST);
      case Phrase phrase -> exactly(phrase.exact(), scope);
      case Near near -> near(near, scope);
      case Prefix prefix -> prefix(prefix, scope);
      case Dated dated -> dated(dated, scope);
      case InTitle title -> of(title.clause(), Scope.TITLE);
      case Filed filed -> filed(filed);
      case Published published -> Filtering.days(published);
      case Not not -> except(of(not.clause(), scope));
      case All all -> combined(all.clauses(), Occur.MUST, scope);
      case Any any -> combined(any.clauses(), Occur.SHOULD, scope);
    };
  }

  /**
   * A thing that has several names.
   *
   * @param words whether all words typed must be there, or some
   */
  Query named(Named named, Scope scope, Occur words) {
    var names = new BooleanQuery.Builder();
    names.add(typed(named, scope, words), Occur.SHOULD);
    names.add(otherwise(named, scope), Occur.SHOULD);
    return names.build();
  }

  /** The words typed of a name, all of them or some. */
  Query typed(Named named, Scope scope, Occur words) {
    var typed = new BooleanQuery.Builder();
    asked(named, words).forEach(word -> typed.add(text(word.terms(), scope), words));
    return typed.build();
  }

  /** The words typed that are looked for, be it all of them or some. */
  static List<Word> asked(Named named, Occur words) {
    return words == Occur.MUST ? named.typed() : named.apart();
  }

  /** One of the names of a thing, its words side by side. */
  Query whole(Named named, Scope scope) {
    var names = new BooleanQuery.Builder();
    names.add(text(named.terms(), scope), Occur.SHOULD);
    names.add(otherwise(named, scope), Occur.SHOULD);
    return names.build();
  }

  /** The other names of a thing. */
  Query otherwise(Named named, Scope scope) {
    var names = new BooleanQuery.Builder();
    for (Alternative alternative : named.alternatives()) {
      names.add(text(alternative.terms(), scope), Occur.SHOULD);
    }
    return names.build();
  }

  /** A text in any of its forms; several words stand side by side. */
  Query text(Terms terms, Scope scope) {
    var any = new BooleanQuery.Builder();
    add(TextFields.EXACT, terms.exact(), scope, any);
    add(TextFields.ROOT, terms.roots(), scope, any);
    add(TextFields.ENGLISH, terms.english(), scope, any);
    return asMeant(terms, any.build());
  }

  /** "AS" is the United States in no article in English: there it is the word "as". */
  static Query asMeant(Terms terms, Query query) {
    return terms.exact().equals(UNITED_STATES)
        ? new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(Filtering.oneOf(Facet.LANGUAGE, ENGLISH), Occur.MUST_NOT)
            .build()
        : query;
  }

  private static Query exactly(List<String> terms, Scope scope) {
    var any = new BooleanQuery.Builder();
    add(TextFields.EXACT, terms, scope, any);
    return any.build();
  }

  /** Words in any order, as many others among them as may be. */
  private static Query near(Near near, Scope scope) {
    IntervalsSource[] words =
        near.exact().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
    int width = words.length + near.between();
    IntervalsSource together = Intervals.maxwidth(width, Intervals.unordered(words));
    var any = new BooleanQuery.Builder();
    for (String field : scope.fields(TextFields.EXACT)) {
      any.add(new IntervalQuery(field, together), Occur.SHOULD);
    }
    return any.build();
  }

  private static void add(
      TextFields stream, List<String> terms, Scope scope, BooleanQuery.Builder any) {
    if (!terms.isEmpty()) {
      scope.fields(stream).forEach(field -> any.add(sideBySide(field, terms), Occur.SHOULD));
    }
  }

  static Query sideBySide(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private Query prefix(Prefix prefix, Scope scope) {
    List<BytesRef> terms =
        shorthand.words(prefix, scope).terms().stream().map(BytesRef::new).toList();
    var any = new BooleanQuery.Builder();
    scope
        .fields(TextFields.EXACT)
        .forEach(field -> any.add(new TermInSetQuery(field, terms), Occur.SHOULD));
    return any.build();
  }

  private Query dated(Dated dated, Scope scope) {
    var any = new BooleanQuery.Builder();
    if (scope == Scope.ANYWHERE) {
      any.add(Filtering.days(dated.published()), Occur.SHOULD);
    }
    any.add(naming(dated, scope), Occur.SHOULD);
    return any.build();
  }

  /** What names a date, where that is a match. */
  Query naming(Dated dated, Scope scope) {
    var any = new BooleanQuery.Builder();
    if (isByName(dated, scope)) {
      for (String field : scope.fields(TextFields.EXACT)) {
        dated.names().inWords().forEach(name -> any.add(named(field, name), Occur.SHOULD));
        var figures = new Term(field, dated.names().inFigures());
        any.add(shorthand.pattern(figures), Occur.SHOULD);
      }
    }
    return any.build();
  }

  /** Whether articles that name a date match, published then or not. */
  boolean isByName(Dated dated, Scope scope) {
    Published days = dated.published();
    return scope == Scope.TITLE || !dated.isBeside() || !held.isParted(days.from(), days.to());
  }

  /** A name of a date. */
  static Query named(String field, SideBySide name) {
    List<List<String>> places = name.places();
    if (places.size() == 1) {
      var any = new SynonymQuery.Builder(field);
      places.getFirst().forEach(word -> any.addTerm(new Term(field, word)));
      return any.build();
    }
    var inOrder = new MultiPhraseQuery.Builder();
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).isEmpty()) {
        var words = places.get(i).stream().map(word -> new Term(field, word));
        inOrder.add(words.toArray(Term[]::new), i);
      }
    }
    return inOrder.build();
  }

  private Query filed(Filed filed) {
    return Filtering.oneOf(filed.facet(), shorthand.names(filed).terms());
  }

  private Query combined(List<Clause> clauses, Occur occur, Scope scope) {
    var all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(of(clause, scope), occur));
    return all.build();
  }

  static Query except(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
