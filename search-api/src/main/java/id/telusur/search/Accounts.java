package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.Filed;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Not;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Clause.Published;
import id.telusur.query.Clause.Word;
import id.telusur.query.Terms;
import java.io.IOException;
import java.util.ArrayList;
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

  Accounts(IndexSearcher searcher, Tiers.Scored scored, Scoring scoring) {
    this.searcher = searcher;
    this.scored = scored;
    this.scoring = scoring;
  }

  Account of(int document) throws IOException {
    var shares = new ArrayList<Account.Share>();
    for (ScoreParts.Part part : scored.parts()) {
      float score = score(part.query(), document);
      if (score > 0) {
        var forms = new ArrayList<Account.Form>();
        Clause clause = part.clause();
        if (clause instanceof Named named) {
          addForms(named, Scope.ANYWHERE, scored.words(), document, forms);
        } else if (clause != null) {
          addForms(clause, Scope.ANYWHERE, document, forms);
        }
        shares.add(new Account.Share(part.name(), score, forms));
      }
    }
    return new Account(shares);
  }

  private void addForms(Clause clause, Scope scope, int document, List<Account.Form> forms)
      throws IOException {
    switch (clause) {
      case Word word -> addForms("", word.terms(), scope, document, forms);
      case Named named -> addForms(named, scope, Occur.MUST, document, forms);
      case Phrase phrase ->
          addForm("phrase", TextFields.EXACT, phrase.exact(), scope, document, forms);
      case InTitle title -> addForms(title.clause(), Scope.TITLE, document, forms);
      case All all -> {
        if (score(scoring.of(all, scope), document) > 0) {
          addEach(all.clauses(), scope, document, forms);
        }
      }
      case Any any -> addEach(any.clauses(), scope, document, forms);
      case Dated dated -> {
        for (List<String> form : dated.written()) {
          addForm("date", TextFields.EXACT, form, scope, document, forms);
        }
      }
      case Prefix prefix -> {}
      case Filed filed -> {}
      case Published published -> {}
      case Not not -> {}
    }
  }

  private void addForms(
      Named named, Scope scope, Occur words, int document, List<Account.Form> forms)
      throws IOException {
    if (score(scoring.typed(named, scope, words), document) > 0) {
      for (Word word : Matching.asked(named, words)) {
        addForms("", word.terms(), scope, document, forms);
      }
    }
    for (Alternative name : named.alternatives()) {
      addForms("variant-", name.terms(), scope, document, forms);
    }
  }

  private void addEach(List<Clause> clauses, Scope scope, int document, List<Account.Form> forms)
      throws IOException {
    for (Clause clause : clauses) {
      addForms(clause, scope, document, forms);
    }
  }

  private void addForms(
      String prefix, Terms terms, Scope scope, int document, List<Account.Form> forms)
      throws IOException {
    for (TextFields stream : TextFields.values()) {
      List<String> form = stream.of(terms);
      if (!form.isEmpty()) {
        String kind = prefix + stream.name().toLowerCase(Locale.ROOT);
        addForm(kind, stream, form, scope, document, forms);
      }
    }
  }

  private void addForm(
      String kind,
      TextFields stream,
      List<String> terms,
      Scope scope,
      int document,
      List<Account.Form> forms)
      throws IOException {
    float score = score(scoring.form(stream, terms, scope), document);
    if (score > 0) {
      int inTitle = occurrences(Matching.sideBySide(stream.title(), terms), document);
      int inBody =
          scope == Scope.TITLE
              ? 0
              : occurrences(Matching.sideBySide(stream.body(), terms), document);
      forms.add(new Account.Form(kind, String.join(" ", terms), inTitle, inBody, score));
    }
  }

  private float score(Query query, int document) throws IOException {
    return searcher.explain(query, document).getValue().floatValue();
  }

  private int occurrences(Query query, int document) throws IOException {
    var thing = new Marked.Thing(List.of(), query, null);
    return new Marker(searcher, List.of(thing)).spots(document).size();
  }
}
