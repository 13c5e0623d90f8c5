package id.telusur.search;

import id.telusur.query.Clause;
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

  Query of(Clause clause) {
    var any = new BooleanQuery.Builder();
    switch (clause) {
      case Word word -> add(word.terms(), any);
      case Named named -> {
        named.typed().forEach(word -> add(word.terms(), any));
        named.alternatives().forEach(alternative -> add(alternative.terms(), any));
      }
      case Phrase phrase -> add(TextFields.EXACT, phrase.exact(), any);
    }
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
    String field = this == TITLE ? fields.title() : fields.body();
    any.add(LuceneQueries.phrase(field, terms), Occur.SHOULD);
  }
}
