package id.telusur.web;

import com.google.gson.Gson;
import id.telusur.api.Server;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server of an index whose articles a test writes itself. */
final class OwnIndex implements AutoCloseable {
  private final Path file;
  private final IndexHome home;
  private final List<String> articles = new ArrayList<>();
  private final LuceneSearches searches;
  private final Server server;

  OwnIndex(Path folder, List<Map<String, ?>> first) throws IOException {
    file = folder.resolve("articles.jsonl");
    home = new IndexHome(folder.resolve("index"));
    write(first);
    searches = Shared.following(home, Duration.ofSeconds(10));
    server = Shared.serve(searches);
  }

  URI site() {
    return server.address();
  }

  /** Publishes the articles so far and these, and waits until the server answers from them. */
  void add(List<Map<String, ?>> more) throws Exception {
    String before = searches.live().generation();
    write(more);
    Patience.until("it answers anew", () -> !searches.live().generation().equals(before));
  }

  private void write(List<Map<String, ?>> more) throws IOException {
    more.forEach(article -> articles.add(new Gson().toJson(article)));
    Files.write(file, articles);
    Shared.index(home, file);
  }

  @Override
  public void close() throws IOException {
    server.close();
    searches.close();
  }
}
