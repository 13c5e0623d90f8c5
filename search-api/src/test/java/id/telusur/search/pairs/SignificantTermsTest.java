package id.telusur.search.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.article.Article;
import id.telusur.language.Analysis;
import id.telusur.relation.Pair;
import id.telusur.schema.Annotations;
import id.telusur.schema.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SignificantTermsTest {
  private static final int ARTICLES = 1200;
  private static final QueryTimeout NEVER = () -> false;

  /**
   * A word of most articles of the pair and few others, a word of as many of both, and so many
   * words that are of few articles, but hardly of others, that not all can be counted.
   */
  private static String text(int article, boolean ofPair, Random random) {
    var words = new ArrayList<String>();
    words.add(article % 10 < (ofPair ? 6 : 3) ? "zamrud" : "batu");
    words.add(article % 2 == 0 ? "kapal" : "perahu");
    for (int rare = 0; rare < 60; rare++) {
      if (random.nextInt(ofPair ? 20 : 400) == 0) {
        words.add("langka" + (char) ('a' + rare / 26) + (char) ('a' + rare % 26));
      }
    }
    return String.join(". ", words);
  }

  /** Of a pair with many articles some are read: what they hold stands for what all hold. */
  @Test
  void aSampleTellsWhatTheWholeDoes() throws IOException {
    var random = new Random(11);
    List<String> pair = IntStream.range(0, ARTICLES).mapToObj(i -> text(i, true, random)).toList();
    List<String> others =
        IntStream.range(0, ARTICLES).mapToObj(i -> text(i, false, random)).toList();
    assertEquals("zamrud", first(pair, others, 1));
    assertEquals("zamrud", first(pair, others, 3));
  }

  /** The first term where one of so many articles of the pair is read. */
  private static String first(List<String> pair, List<String> others, int every)
      throws IOException {
    var counter =
        new Counter() {
          @Override
          public long inPair(String query) {
            return holding(pair, query);
          }

          @Override
          public long inAnyPair(String query) {
            return holding(pair, query) + holding(others, query);
          }
        };
    List<PairTexts.Text> read =
        IntStream.range(0, pair.size() / every).mapToObj(i -> read(pair.get(i * every))).toList();
    try (var folder = new ByteBuffersDirectory()) {
      write(folder, pair, others);
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        return new SignificantTerms(reader, counter, NEVER, pair.size(), 2L * pair.size())
            .of(Pair.parse("CN-ID"), new PairTexts(read))
            .getFirst()
            .text();
      }
    }
  }

  private static long holding(List<String> texts, String query) {
    return texts.stream().filter(text -> text.contains(query.replace("\"", ""))).count();
  }

  private static PairTexts.Text read(String body) {
    var article = new Article("a", "Judul", List.of(body), null, null, null, null, "id", null);
    return new PairTexts.Text(article, new Annotations(List.of(), List.of()), body.length());
  }

  private static void write(ByteBuffersDirectory folder, List<String> pair, List<String> others)
      throws IOException {
    try (var writer = new IndexWriter(folder, new IndexWriterConfig(Analysis.exact()))) {
      for (List<String> texts : List.of(pair, others)) {
        for (String text : texts) {
          var document = new Document();
          document.add(new TextField(Field.BODY_EXACT, text, Store.NO));
          writer.addDocument(document);
        }
      }
    }
  }
}
