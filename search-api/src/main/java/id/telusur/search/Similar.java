package id.telusur.search;

import id.telusur.query.Order;
import id.telusur.query.Tier;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** The articles that are like one, each text once, without those that are nearly the same. */
final class Similar {
  private Similar() {}

  /**
   * Articles like one, the most similar first, its near copies left out; of copies among them the
   * earliest stands for all.
   */
  static SimilarAnswer of(int document, int size, Session session) throws IOException {
    Query like =
        new BooleanQuery.Builder()
            .add(SimilarArticles.like(session.reader(), document), Occur.MUST)
            .add(copies(document, session.generation().copied()), Occur.MUST_NOT)
            .build();
    IndexSearcher searcher = session.searcher();
    FoundCopies copies = Census.of(like, searcher, Set.of(), session.generation()).copies();
    List<FieldDoc> found =
        TopHits.of(like, searcher, Order.RELEVANCE, size, null, copies.leftOut());
    var reader = new HitReader(session, List.of());
    var hits = new ArrayList<Hit>();
    for (FieldDoc hit : found) {
      float score = (float) hit.fields[0];
      hits.add(reader.hit(hit.doc, Tier.ALL, score, copies.of(hit.doc), null));
    }
    return new SimilarAnswer(session.generation().name(), hits, session.partial());
  }

  /** The near copies of an article. */
  private static Query copies(int document, Copied copied) {
    return copied.contains(document)
        ? NumericDocValuesField.newSlowExactQuery(Field.COPY_GROUP, copied.group(document))
        : new MatchNoDocsQuery("the article has no copies");
  }
}
