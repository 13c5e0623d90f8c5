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
import id.telusur.query.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * How much a clause counts in an article that it matches: Lucene queries with scores, that match
 * what {@link Matching} matches.
 */
final class Scoring {
  private final Ranking ranking;
  private final Rarity rarity;
  private final Matching matching;

  Scoring(Ranking ranking, Rarity rarity, Matching matching) {
    this.ranking = ranking;
    this.rarity = rarity;
    this.matching = matching;
  }

  /** The score of a clause in a scope. */
  Query of(Clause clause, Scope scope) throws IOException {
    return switch (clause) {
      case Word word -> text(word.terms(), scope);
      case Named named -> named(named, scope, Occur.MUST);
      case Phrase phrase -> sideBySide(TextFields.EXACT, phrase.exact(), scope);
      case Near near -> notFar(near, scope);
      case Prefix prefix -> new ConstantScoreQuery(matching.of(prefix, scope));
      case Dated dated -> dated(dated, scope);
      case InTitle title -> of(title.clause(), Scope.TITLE);
      case Filed filed -> unscored(filed, scope);
      case Published published -> unscored(published, scope);
      case Not not -> unscored(not, scope);
      case All all -> combined(all.clauses(), Occur.MUST, scope);
      case Any any -> combined(any.clauses(), Occur.SHOULD, scope);
    };
  }

  /**
   * The words typed and the other names, as one term. Each is worth what the commonest of them is:
   * a name must not win by being rare.
   *
   * @param words whether all words typed must be there, or some
   */
  Query named(Named named, Scope scope, Occur words) throws IOException {
    double rare = 0;
    for (Word word : Matching.asked(named, words)) {
      rare += rarity.of(word.terms());
    }
    List<Alternative> others = named.apartAlternatives();
    if (others.isEmpty()) {
      return typed(named, scope, words);
    }
    double[] rarities = new double[others.size()];
    double common = rare;
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = rarity.of(others.get(i).terms());
      common = Math.min(common, rarities[i]);
    }
    var names = new ArrayList<Query>();
    names.add(new BoostQuery(typed(named, scope, words), (float) (common / rare)));
    for (int i = 0; i < rarities.length; i++) {
      Query other = text(others.get(i).terms(), scope);
      names.add(new BoostQuery(other, (float) (common / rarities[i])));
    }
    float both = 1 + ranking.of(Weight.TIE) * ranking.of(Weight.EXACT);
    return new SynonymsQuery(names, (float) common * both);
  }

  /** The words typed of a name; where all are wanted, adjacent ones side by side. */
  Query typed(Named named, Scope scope, Occur words) {
    var typed = new BooleanQuery.Builder();
    for (Word word : Matching.asked(named, words)) {
      typed.add(text(word.terms(), scope), words);
    }
    if (words == Occur.MUST && named.isAdjacent()) {
      typed.add(matching.text(named.terms(), scope), Occur.FILTER);
    }
    return typed.build();
  }

  /**
   * A text in the form written and brought back to its roots: the better counts, the other adds.
   */
  Query text(Terms terms, Scope scope) {
    var forms = new ArrayList<Query>();
    for (TextFields stream : TextFields.values()) {
      if (!stream.of(terms).isEmpty()) {
        forms.add(form(stream, terms, scope));
      }
    }
    return Matching.asMeant(terms, new DisjunctionMaxQuery(forms, ranking.of(Weight.TIE)));
  }

  /**
   * A text in one form, of which what is written counts less than the roots, if these are asked
   * for; a single term is looked up in title and body as in one field (BM25F).
   */
  Query form(TextFields stream, Terms terms, Scope scope) {
    Query form = unweighted(stream, stream.of(terms), scope);
    boolean lesser = stream == TextFields.EXACT && !terms.roots().isEmpty();
    return lesser ? new BoostQuery(form, ranking.of(Weight.EXACT)) : form;
  }

  private Query unweighted(TextFields stream, List<String> terms, Scope scope) {
    return terms.size() > 1
        ? sideBySide(stream, terms, scope)
        : single(stream, terms.getFirst(), scope);
  }

  private Query single(TextFields stream, String term, Scope scope) {
    var fields = new CombinedFieldQuery.Builder(term);
    for (String field : scope.fields(stream)) {
      fields.addField(field, weight(field, stream));
    }
    return fields.build();
  }

  /** Each of the words, where all stand near each other. */
  private Query notFar(Near near, Scope scope) {
    var words = new BooleanQuery.Builder();
    near.exact().stream()
        .distinct()
        .forEach(word -> words.add(single(TextFields.EXACT, word, scope), Occur.MUST));
    return words.add(matching.of(near, scope), Occur.FILTER).build();
  }

  private Query sideBySide(TextFields stream, List<String> terms, Scope scope) {
    var fields = new ArrayList<Query>();
    for (String field : scope.fields(stream)) {
      fields.add(new BoostQuery(Matching.sideBySide(field, terms), weight(field, stream)));
    }
    return new DisjunctionMaxQuery(fields, ranking.of(Weight.TIE));
  }

  private float weight(String field, TextFields stream) {
    return field.equals(stream.title()) ? ranking.of(Weight.TITLE) : 1;
  }

  /** An article that names a date counts as one that holds a word, one of that time a little. */
  private Query dated(Dated dated, Scope scope) throws IOException {
    var forms = new ArrayList<Query>();
    Query whole = new ConstantScoreQuery(matching.of(dated, scope));
    forms.add(new BoostQuery(whole, ranking.of(Weight.DATED)));
    forms.add(naming(dated, scope));
    return new DisjunctionMaxQuery(forms, ranking.of(Weight.TIE));
  }

  /**
   * What names a date in words; the words at each place are as rare as the commonest of them. In
   * figures an article says less by it: most say so when they were written.
   */
  Query naming(Dated dated, Scope scope) throws IOException {
    var names = new ArrayList<Query>();
    List<SideBySide> inWords =
        matching.isByName(dated, scope) ? dated.names().inWords() : List.of();
    for (SideBySide name : inWords) {
      for (String field : scope.fields(TextFields.EXACT)) {
        float weight = weight(field, TextFields.EXACT) * rarity.ofCommonest(name, field);
        names.add(new BoostQuery(Matching.named(field, name), weight));
      }
    }
    return new DisjunctionMaxQuery(names, ranking.of(Weight.TIE));
  }

  private Query unscored(Clause clause, Scope scope) {
    return new BoostQuery(new ConstantScoreQuery(matching.of(clause, scope)), 0);
  }

  private Query combined(List<Clause> clauses, Occur occur, Scope scope) throws IOException {
    var all = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      all.add(of(clause, scope), occur);
    }
    return all.build();
  }

  /**
   * Articles that hold a word as typed count more where it is all that is asked, the more the rarer
   * the form is than its root: who asks for perencanaan does not ask for who plans to.
   */
  Query asTyped(Word word) throws IOException {
    float rarer = (float) rarity.ofForm(word.terms());
    Query typed = unweighted(TextFields.EXACT, word.terms().exact(), Scope.ANYWHERE);
    return new BoostQuery(typed, ranking.of(Weight.TYPED) * rarer);
  }

  /** Articles that hold a name whole count more where it is all that is asked. */
  Query whole(Named named) {
    Query whole = new ConstantScoreQuery(matching.whole(named, Scope.ANYWHERE));
    return new BoostQuery(whole, ranking.of(Weight.WHOLE));
  }

  /**
   * Two words that were typed side by side count more where they stand so, as they were typed: by
   * their roots "pelatihan militer" would count as "latihan militer" does.
   */
  List<Query> near(Word first, Word second) {
    var terms = new ArrayList<String>(first.terms().exact());
    terms.addAll(second.terms().exact());
    String[] typed = terms.toArray(String[]::new);
    return Scope.ANYWHERE.fields(TextFields.EXACT).stream()
        .<Query>map(field -> new PhraseQuery((int) ranking.of(Weight.SLOP), field, typed))
        .<Query>map(near -> new BoostQuery(near, ranking.of(Weight.NEAR)))
        .toList();
  }
}
