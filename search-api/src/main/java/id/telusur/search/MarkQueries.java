package id.telusur.search;

import id.telusur.query.Clause;
import id.telusur.query.Clause.Alternative;
import id.telusur.query.Clause.Named;
import id.telusur.query.Clause.Phrase;
import id.telusur.query.Clause.Word;
import id.telusur.query.Terms;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Everything that a clause matches in titles, or in bodies, to be marked there. */
enum MarkQueries {
  TITLE,
  BODY;

  /** What to mark: the first of these that matches a text. */
  List<Query> of(Clause clause) {
    return switch (clause) {
      case Word word -> List.of(any(List.of(word.terms())));
      case Named named -> List.of(whole(named), any(typed(named)));
      case Phrase phrase -> List.of(LuceneQueries.phrase(field(TextFields.EXACT), phrase.exact()));
    };
  }

  /** Where another name matched, a word typed that stands there by itself is no match. */
  private Query whole(Named named) {
    var typed = new BooleanQuery.Builder();
    typed(named).forEach(terms -> typed.add(any(List.of(terms)), Occur.MUST));
    var names = new BooleanQuery.Builder().add(typed.build(), Occur.SHOULD);
    List<Terms> others = named.alternatives().stream().map(Alternative::terms).toList();
    return names.add(any(others), Occur.SHOULD).build();
  }

  private static List<Terms> typed(Named named) {
    return named.typed().stream().map(Word::terms).toList();
  }

  private Query any(List<Terms> texts) {
    var any = new BooleanQuery.Builder();
    texts.forEach(terms -> add(terms, any));
    return any.build();
  }

  private void add(Terms terms, BooleanQuery.Builder any) {
    add(TextFields.EXACT, terms.exact(), any);
    add(TextFields.ROOT, terms.roots(), any);
    if (!terms.english().isEmpty()) {
      add(TextFields.ENGLISH, terms.english(), any);
    }
  }

  private void add(TextFields fields, List<String> terms, BooleanQuery.Builder any) {
    any.add(LuceneQueries.phrase(field(fields), terms), Occur.SHOULD);
  }

  private String field(TextFields fields) {
    return this == TITLE ? fields.title() : fields.body();
  }
}
