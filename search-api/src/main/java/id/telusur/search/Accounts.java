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
import id.telusur.query.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Tells what the score of a hit is made of. Slow: each part is scored by itself. */
final class Accounts {
  private final IndexSearcher searcher;
  private final Tiers.Scored scored;
  private final Scoring scoring;
  private final Matching matching;

  Accounts(IndexSearcher searcher, Tiers.Scored scored, Scoring scoring, Matching matching) {
    this.searcher = searcher;
    this.scored = scored;
    this.scoring = scoring;
    this.matching = matching;
  }

  /**
   * What the score of a hit is made of.
   *
   * @param gain what it gained by being like the first hits
   */
  Account of(int document, float gain) throws IOException {
    var shares = new ArrayList<Account.Share>();
    for (ScoreParts.Part part : scored.parts()) {
      float score = score(part.query(), document);
      if (score > 0) {
        var found = new Found(document);
        Clause clause = part.clause();
        if (clause instanceof Named named) {
          found.add(named, Scope.ANYWHERE, scored.words());
        } else if (clause != null) {
          found.add(clause, Scope.ANYWHERE);
        }
        shares.add(new Account.Share(part.name(), score, found.forms));
      }
    }
    if (gain > 0) {
      shares.add(new Account.Share("feedback", gain, List.of()));
    }
    return new Account(shares);
  }

  /** The forms in which one article holds a thing. */
  private final class Found {
    private final int document;
    private final List<Account.Form> forms = new ArrayList<>();

    Found(int document) {
      this.document = document;
    }

    void add(Clause clause, Scope scope) throws IOException {
      switch (clause) {
        case Word word -> add("", word.terms(), scope);
        case Named named -> add(named, scope, Occur.MUST);
        case Phrase phrase -> {
          add("phrase", TextFields.EXACT, Terms.exactly(phrase.exact()), scope);
        }
        case Near near -> {
          if (score(scoring.of(near, scope), document) > 0) {
            for (String word : new LinkedHashSet<>(near.exact())) {
              add("exact", TextFields.EXACT, Terms.exactly(List.of(word)), scope);
            }
          }
        }
        case InTitle title -> add(title.clause(), Scope.TITLE);
        case All all -> {
          if (score(scoring.of(all, scope), document) > 0) {
            addEach(all.clauses(), scope);
          }
        }
        case Any any -> addEach(any.clauses(), scope);
        case Dated dated -> add(dated, scope);
        case Prefix prefix -> {}
        case Filed filed -> {}
        case Published published -> {}
        case Not not -> {}
      }
    }

    void add(Named named, Scope scope, Occur words) throws IOException {
      if (score(scoring.typed(named, scope, words), document) > 0) {
        for (Word word : Matching.asked(named, words)) {
          add("", word.terms(), scope);
        }
      }
      for (Alternative name : named.apartAlternatives()) {
        add("variant-", name.terms(), scope);
      }
    }

    private void add(Dated dated, Scope scope) throws IOException {
      float score = score(scoring.naming(dated, scope), document);
      if (score > 0) {
        Scope title = scope == Scope.TITLE ? scope : Scope.TITLE_OF_ANYWHERE;
        int inTitle = occurrences(matching.naming(dated, title));
        int inBody =
            scope == Scope.TITLE ? 0 : occurrences(matching.naming(dated, Scope.BODY_OF_ANYWHERE));
        forms.add(new Account.Form("date", dated.text(), inTitle, inBody, score));
      }
    }

    private void addEach(List<Clause> clauses, Scope scope) throws IOException {
      for (Clause clause : clauses) {
        add(clause, scope);
      }
    }

    private void add(String prefix, Terms terms, Scope scope) throws IOException {
      for (TextFields stream : TextFields.values()) {
        if (!stream.of(terms).isEmpty()) {
          add(prefix + stream.name().toLowerCase(Locale.ROOT), stream, terms, scope);
        }
      }
    }

    private void add(String kind, TextFields stream, Terms terms, Scope scope) throws IOException {
      float score = score(scoring.form(stream, terms, scope), document);
      if (score > 0) {
        List<String> form = stream.of(terms);
        int inTitle = occurrences(Matching.sideBySide(stream.title(), form));
        int inBody =
            scope == Scope.TITLE ? 0 : occurrences(Matching.sideBySide(stream.body(), form));
        forms.add(new Account.Form(kind, String.join(" ", form), inTitle, inBody, score));
      }
    }

    private int occurrences(Query query) throws IOException {
      var thing = new Marker.Thing(List.of(), Matched.weight(query, searcher), null);
      return new Marker(searcher, List.of(thing)).spots(document).size();
    }
  }

  private float score(Query query, int document) throws IOException {
    return searcher.explain(query, document).getValue().floatValue();
  }
}
