package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.language.Analysis.Term;
import id.telusur.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Counts the articles that hold all words of a text, by root: a search without its finer parts. */
final class Counting implements ToLongFunction<String> {
  private final IndexSearcher searcher;

  Counting(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  @Override
  public long applyAsLong(String text) {
    var roots = new LinkedHashSet<String>();
    Analysis.terms(Analysis.root(), text).stream().map(Term::text).forEach(roots::add);
    var all = new BooleanQuery.Builder();
    for (String root : roots) {
      var either = new BooleanQuery.Builder();
      for (String field : new String[] {Field.TITLE_ROOT, Field.BODY_ROOT}) {
        var term = new org.apache.lucene.index.Term(field, root);
        either.add(new TermQuery(term), Occur.SHOULD);
      }
      all.add(either.build(), Occur.MUST);
    }
    try {
      return searcher.count(all.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
