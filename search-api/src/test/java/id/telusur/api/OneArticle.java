package id.telusur.api;

import static id.telusur.testing.Articles.line;

import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** An index of one article, for tests that start servers of their own over it. */
abstract class OneArticle {
  /** Holds the index, and is where the pages would lie. */
  @TempDir static Path folder;

  static LuceneSearches searches;
  static HttpClient client;

  @BeforeAll
  static void open() throws IOException {
    var index = new TestIndex(folder);
    index.publish(List.of(line("a", "Latihan militer", "Isi.", "2024-08-13")));
    searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() throws IOException {
    searches.close();
  }
}
