package id.telusur.search;

import id.telusur.schema.ArticleDocument;
import id.telusur.schema.Field;
import id.telusur.search.suggest.Opened;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Prints articles on dealings between countries, each with the five most like it, to be judged by
 * reading; and what finding them takes. Run with the folder of an index.
 */
final class SimilarMeasure {
  private static final int SHOWN = 20;
  private static final int TIMED = 500;

  private SimilarMeasure() {}

  public static void main(String[] args) throws IOException {
    var random = new Random(Long.getLong("telusur.seed", 42));
    try (IndexReader reader = Opened.live(Path.of(args[0]))) {
      var searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      ScoreDoc[] bilateral = searcher.search(bilateral(), reader.maxDoc()).scoreDocs;
      for (int i = 0; i < SHOWN; i++) {
        print(searcher, bilateral[random.nextInt(bilateral.length)].doc);
      }
      double[] times = new double[TIMED];
      for (int i = -TIMED; i < TIMED; i++) { // the first half warms up
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        searcher.search(SimilarArticles.like(reader, random.nextInt(reader.maxDoc())), 5);
        times[Math.max(0, i)] =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT, "ms of CPU p50 %.1f p99 %.1f%n", times[TIMED / 2], times[TIMED * 99 / 100]);
    }
  }

  private static BooleanQuery bilateral() {
    return new BooleanQuery.Builder()
        .add(new FieldExistsQuery(Field.PAIR), Occur.FILTER)
        .add(new TermQuery(new Term(Field.TOPIC, "sport")), Occur.MUST_NOT)
        .build();
  }

  private static void print(IndexSearcher searcher, int document) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    System.out.println(title(reader, document));
    for (ScoreDoc hit : searcher.search(SimilarArticles.like(reader, document), 5).scoreDocs) {
      System.out.printf(Locale.ROOT, "  %6.1f %s%n", hit.score, title(reader, hit.doc));
    }
  }

  private static String title(IndexReader reader, int document) throws IOException {
    var stored = reader.storedFields().document(document, ArticleDocument.STORED);
    return ArticleDocument.article(stored).title();
  }
}
