package id.telusur.search;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.query.Clause;
import id.telusur.query.Clause.All;
import id.telusur.query.Clause.Any;
import id.telusur.query.Clause.Dated;
import id.telusur.query.Clause.InTitle;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Near;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Prefix;
import id.telusur.query.Clause.Word;
import id.telusur.query.Query;
import id.telusur.query.Stretch;
import id.telusur.query.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/** The terms that a query looks for, told from the query and the analyzers alone. */
final class WantedTerms {
  private final Set<String> exact = new HashSet<>();
  private final List<Pattern> figures = new ArrayList<>();
  private final Set<String> roots = new HashSet<>();
  private final Set<String> english = new HashSet<>();

  WantedTerms(Query query, Interpretation interpretation) {
    query.clauses().forEach(this::add);
    interpretation.prefixes().forEach(prefix -> exact.addAll(prefix.words()));
  }

  private void add(Clause clause) {
    switch (clause) {
      case Word word -> add(word.terms());
      case Named named -> {
        named.typed().forEach(word -> add(word.terms()));
        named.alternatives().forEach(name -> add(name.terms()));
      }
      case Phrase phrase -> exact.addAll(phrase.exact());
      case Near near -> exact.addAll(near.exact());
      case Dated dated -> {
        dated.names().inWords().forEach(name -> name.places().forEach(exact::addAll));
        figures.add(Pattern.compile(dated.names().inFigures()));
      }
      case InTitle title -> add(title.clause());
      case All all -> all.clauses().forEach(this::add);
      case Any any -> any.clauses().forEach(this::add);
      case Prefix prefix -> {}
      default -> {}
    }
  }

  private void add(Terms terms) {
    exact.addAll(terms.exact());
    roots.addAll(terms.roots());
    english.addAll(terms.english());
  }

  /** The marks that hold a word which the query does not look for. */
  List<String> unwanted(MarkedText marked) {
    var unwanted = new ArrayList<String>();
    for (Stretch mark : marked.marks()) {
      for (Term word : Analysis.terms(Analysis.exact(), marked.text())) {
        boolean inside = word.start() >= mark.start() && word.end() <= mark.end();
        if (inside && !isFigure(word.text()) && !isWanted(marked.text(), word)) {
          unwanted.add(marked.text().substring(mark.start(), mark.end()) + ": " + word.text());
        }
      }
    }
    return unwanted;
  }

  private boolean isFigure(String word) {
    return figures.stream().anyMatch(pattern -> pattern.matcher(word).matches());
  }

  private boolean isWanted(String text, Term word) {
    return covers(Analysis.indexed(), exact, text, word)
        || covers(Analysis.root(), roots, text, word)
        || covers(Analysis.english(), english, text, word);
  }

  private static boolean covers(Analyzer analyzer, Set<String> wanted, String text, Term word) {
    return Analysis.terms(analyzer, text).stream()
        .anyMatch(term ->
            wanted.contains(term.text()) && term.start() < word.end() && term.end() > word.start());
  }
}
