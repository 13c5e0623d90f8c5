package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StaticPagesTest {
  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path web;
  private LuceneSearches searches;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    web = Files.createDirectories(folder.resolve("web"));
    searches = TestIndex.following(new TestIndex(folder).home(), Duration.ofSeconds(10));
    server = TestServer.start(searches, web);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    searches.close();
    client.close();
  }

  @Test
  void aFolderIsLedToWithAllThatWasAsked() throws Exception {
    String[][] rows = {
      {"/docs", "./docs/", "/docs/"},
      {"/docs?q=a+b&x=1", "./docs/?q=a+b&x=1", "/docs/?q=a+b&x=1"},
      {"/docs/dua%20kata", "./dua%20kata/", "/docs/dua%20kata/"},
      {"/a:b", "./a:b/", "/a:b/"},
    };
    for (String name : List.of("docs", "docs/dua kata", "a:b")) {
      Files.writeString(Files.createDirectories(web.resolve(name)).resolve("index.html"), name);
    }
    for (String[] row : rows) {
      URI asked = server.address().resolve(row[0]);
      HttpResponse<String> answer = send(asked);
      assertEquals(301, answer.statusCode(), row[0]);
      String location = answer.headers().firstValue("Location").orElseThrow();
      assertEquals(row[1], location);
      assertEquals(server.address().resolve(row[2]), asked.resolve(location));
      assertEquals(200, send(asked.resolve(location)).statusCode(), row[0]);
    }
  }

  /** A page is a pipe, which is read only when somebody writes to it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whileFilesAreReadOthersAreAnswered() throws Exception {
    Path slow = web.resolve("404.html");
    assertEquals(0, new ProcessBuilder("mkfifo", slow.toString()).start().waitFor());
    var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    for (int i = 0; i < 8; i++) {
      HttpRequest page =
          HttpRequest.newBuilder(server.address().resolve("/tiada"))
              .header("Accept", "text/html")
              .build();
      waiting.add(client.sendAsync(page, BodyHandlers.ofString()));
    }
    for (int i = 0; i < 8; i++) {
      assertEquals(200, send(server.address().resolve("/health/live")).statusCode());
    }
    var writer = new RandomAccessFile(slow.toFile(), "rw");
    Files.delete(slow);
    writer.close();
    for (var page : waiting) {
      assertEquals(404, page.get(1, TimeUnit.MINUTES).statusCode());
    }
  }

  private HttpResponse<String> send(URI address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
