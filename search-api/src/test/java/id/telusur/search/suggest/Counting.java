package id.telusur.search.suggest;

import id.telusur.language.Analysis;
import id.telusur.query.Clause;
import id.telusur.query.Clause.Filed;
import id.telusur.query.QueryParser;
import id.telusur.schema.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts the articles that hold all words of a text, by root, or that are filed under the one value
 * it asks for: a search without its finer parts.
 */
final class Counting implements ToLongFunction<String> {
  private final IndexSearcher searcher;

  Counting(IndexReader reader) {
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  @Override
  public long applyAsLong(String text) {
    List<Clause> clauses = QueryParser.parse(text).clauses();
    try {
      return searcher.count(
          clauses.size() == 1 && clauses.getFirst() instanceof Filed filed
              ? new TermQuery(new Term(filed.facet().label(), filed.value()))
              : words(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles that hold all words of a text, by number. */
  FixedBitSet find(String text) {
    var found = new FixedBitSet(searcher.getIndexReader().maxDoc());
    try {
      Weight words =
          searcher.createWeight(searcher.rewrite(words(text)), ScoreMode.COMPLETE_NO_SCORES, 1);
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        Scorer scorer = words.scorer(leaf);
        DocIdSetIterator documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          found.set(leaf.docBase + documents.docID());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static Query words(String text) {
    var all = new BooleanQuery.Builder();
    Analysis.terms(Analysis.root(), text).stream()
        .map(Analysis.Term::text)
        .distinct()
        .forEach(root -> all.add(word(root), Occur.MUST));
    return all.build();
  }

  private static Query word(String root) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Field.TITLE_ROOT, root)), Occur.SHOULD)
        .add(new TermQuery(new Term(Field.BODY_ROOT, root)), Occur.SHOULD)
        .build();
  }
}
