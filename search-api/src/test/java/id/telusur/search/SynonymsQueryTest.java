package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.testing.Needs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** What is passed by, since it cannot win, must not be what would have won. */
class SynonymsQueryTest {
  private static final int ARTICLES = 5000;
  private static final int QUERIES = 60;
  private static final int BEST = 10;
  private static final List<String> WORDS =
      List.of("cina", "rrt", "republik", "rakyat", "nikel", "kapal", "dagang", "menlu");

  @Test
  void theBestAreTheSameHoweverManyArePassedBy() throws IOException {
    Random random = Needs.random("synonyms");
    try (Directory directory = index(random);
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      int passed = 0;
      for (int i = 0; i < QUERIES; i++) {
        Query query = query(random);
        var some = searcher.search(query, new TopScoreDocCollectorManager(BEST, BEST));
        var all = searcher.search(query, new TopScoreDocCollectorManager(BEST, Integer.MAX_VALUE));
        assertEquals(shown(all.scoreDocs), shown(some.scoreDocs), query::toString);
        passed += some.totalHits.value() < all.totalHits.value() ? 1 : 0;
        for (ScoreDoc hit : all.scoreDocs) {
          float explained = searcher.explain(query, hit.doc).getValue().floatValue();
          assertEquals(hit.score, explained, 1e-4, query::toString);
        }
      }
      assertTrue(passed > 0, "nothing was ever passed by");
    }
  }

  private static Directory index(Random random) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < ARTICLES; i++) {
        var article = new Document();
        article.add(new TextField("title", words(random, 3), Store.NO));
        article.add(new TextField("body", words(random, 5 + random.nextInt(60)), Store.NO));
        writer.addDocument(article);
      }
    }
    return directory;
  }

  /** The first words of the list are common, the last are rare. */
  private static String words(Random random, int count) {
    return Stream.generate(
            () -> {
              double rare = random.nextDouble();
              int at = (int) (rare * rare * 3 * WORDS.size());
              return at < WORDS.size() ? WORDS.get(at) : "kata" + at;
            })
        .limit(count)
        .reduce((all, next) -> all + " " + next)
        .orElseThrow();
  }

  private static Query query(Random random) {
    var names = new ArrayList<Query>();
    names.add(word(one(random)));
    names.add(new BoostQuery(word(one(random)), 1 + random.nextFloat()));
    names.add(new PhraseQuery("body", one(random), one(random)));
    var synonyms = new SynonymsQuery(names, 2 + 4 * random.nextFloat());
    var query = new BooleanQuery.Builder();
    query.add(new BoostQuery(synonyms, 1 + random.nextInt(2)), Occur.MUST);
    query.add(word(one(random)), random.nextBoolean() ? Occur.MUST : Occur.SHOULD);
    return random.nextInt(4) == 0 ? synonyms : query.build();
  }

  private static Query word(String word) {
    return new CombinedFieldQuery.Builder(word)
        .addField("title", 1.25f)
        .addField("body", 1)
        .build();
  }

  private static String one(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static List<String> shown(ScoreDoc[] hits) {
    return Stream.of(hits).map(hit -> hit.doc + " " + hit.score).toList();
  }

  @Test
  void whoseNamesStandNowhereMatchesNothing() throws IOException {
    try (Directory directory = index(new Random(1));
        var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      var none = new SynonymsQuery(List.of(word("tidakada"), new TermQuery(new Term("x", "y"))), 3);
      assertEquals(0, searcher.count(none));
      assertFalse(searcher.explain(none, 0).isMatch());
    }
  }
}
