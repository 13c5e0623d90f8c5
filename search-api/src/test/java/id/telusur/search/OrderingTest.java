package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.query.Order;
import id.telusur.schema.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hits of equal score or time, in segments in which their ids lie scattered. */
class OrderingTest {
  private static final int HITS = 700;
  private static final int SEGMENTS = 7;
  private static final int KEYS = 3;

  @TempDir static Path folder;

  /** Every article that is live, in no order. */
  private static final List<Held> LIVE = new ArrayList<>();

  private record Held(String id, int key) {}

  @BeforeAll
  static void index() throws IOException {
    var random = new Random(42);
    var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < HITS; number++) {
        String id = "%x".formatted(random.nextInt());
        add(id, random, writer);
        if (number % 10 == 0) { // one of the same id lies deleted in another segment
          writer.commit();
          writer.deleteDocuments(new Term(Field.ID, id));
          LIVE.removeLast();
          add(id, random, writer);
        }
        if (number % (HITS / SEGMENTS) == 0) {
          writer.commit();
        }
      }
    }
  }

  private static void add(String id, Random random, IndexWriter writer) throws IOException {
    int key = random.nextInt(KEYS);
    var document = new Document();
    document.add(new StringField(Field.ID, id, StringField.Store.NO));
    document.add(new SortedDocValuesField(Field.ID, new BytesRef(id)));
    document.add(new NumericDocValuesField(Field.PUBLISHED, key));
    document.add(new NumericDocValuesField(Field.FIRST_SEEN, key));
    document.add(new FeatureField("key", "key", 1 + key));
    writer.addDocument(document);
    LIVE.add(new Held(id, key));
  }

  /** The order, and whether a greater key comes first; every part of so many is taken up. */
  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, true, 1",
    "RELEVANCE, true, 10",
    "RELEVANCE, true, 1000",
    "NEWEST, true, 10",
    "OLDEST, false, 10",
    "ENTERED, true, 10"
  })
  void equalsAreInTheOrderOfTheirIds(Order order, boolean greatestFirst, int size)
      throws IOException {
    var byKey = Comparator.comparingInt(Held::key);
    List<String> expected =
        LIVE.stream()
            .sorted((greatestFirst ? byKey.reversed() : byKey).thenComparing(Held::id))
            .map(Held::id)
            .toList();
    var found = new ArrayList<String>();
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      Query all = FeatureField.newLinearQuery("key", "key", 1);
      FieldDoc last = null;
      do {
        List<FieldDoc> part =
            TopHits.of(
                all,
                new IndexSearcher(reader),
                order,
                size,
                last,
                new Bits.MatchNoBits(reader.maxDoc()));
        part.forEach(hit -> found.add(((BytesRef) hit.fields[1]).utf8ToString()));
        last =
            part.size() < size
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, part.getLast().fields);
      } while (last != null);
    }
    assertEquals(expected, found);
  }
}
