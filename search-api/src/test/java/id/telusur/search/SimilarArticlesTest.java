package id.telusur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.schema.ArticleDocument;
import id.telusur.search.suggest.SmallIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarArticlesTest {
  @TempDir Path folder;

  /** The beginning of a title, and that of the article most like it. */
  private static final Map<String, String> LIKE =
      Map.of(
          "Indonesia dan Tiongkok Gelar", "TNI: Latihan Militer",
          "TNI: Latihan Militer", "Indonesia dan Tiongkok Gelar",
          "Nelayan Natuna", "Kapal Asing Ditangkap",
          "Kapal Asing Ditangkap", "Nelayan Natuna",
          "Menlu Retno Bahas", "Menlu Retno: Kerja");

  @Test
  void theSameMatterComesFirstAndTheArticleItselfNever() throws IOException {
    try (DirectoryReader reader = SmallIndex.open(folder)) {
      var searcher = new IndexSearcher(reader);
      Map<String, Integer> titles = new HashMap<>();
      for (int document = 0; document < reader.maxDoc(); document++) {
        titles.put(title(reader, document), document);
      }
      for (var like : LIKE.entrySet()) {
        String title =
            titles.keySet().stream().filter(t -> t.startsWith(like.getKey())).findAny().get();
        List<String> found = new ArrayList<>();
        var query = SimilarArticles.like(reader, titles.get(title));
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
          found.add(title(reader, hit.doc));
        }
        assertEquals(like.getValue(), found.getFirst().substring(0, like.getValue().length()));
        assertEquals(-1, found.indexOf(title));
      }
    }
  }

  private static String title(DirectoryReader reader, int document) throws IOException {
    var stored = reader.storedFields().document(document, ArticleDocument.STORED);
    return ArticleDocument.article(stored).title();
  }
}
