package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.build.Named;
import id.telusur.build.Task;
import id.telusur.query.SearchRequest;
import id.telusur.schema.Manifest;
import id.telusur.schema.Withdrawals;
import id.telusur.search.LuceneSearches;
import id.telusur.search.Requests;
import id.telusur.search.Searches.WithdrawnException;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawnTest {
  @TempDir Path folder;

  @Test
  void aWithdrawnArticleIsAnsweredWith410AndShownByNoGeneration() throws Exception {
    var index = new TestIndex(folder);
    Manifest before =
        index.publish(
            List.of(
                Articles.line("a", "Nikel", "Ekspor nikel.", "2024-01-01"),
                Articles.line("b", "Nikel lagi", "Kuota nikel.", "2024-01-02")));
    Path web = Files.createDirectories(folder.resolve("web"));
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(10));
        var server = TestServer.start(searches, web)) {
      assertEquals(2, total(searches, before.generation()));
      String after = withdraw(index).generation();
      Patience.until(after + " is live", () -> searches.live().generation().equals(after));
      assertEquals(1, total(searches, null));
      assertEquals(1, total(searches, before.generation()));
      for (String path : List.of("a", "a/similar", "a?generation=" + before.generation())) {
        JsonObject problem = answer(server, path);
        assertEquals("urn:telusur:problem:withdrawn", problem.get("type").getAsString());
        assertTrue(problem.get("detail").getAsString().contains("withdrawn at 20"));
      }
      goesOnByWhatItKnew(index, searches, server, before);
    }
    try (var searches = TestIndex.once(index.home(), Duration.ofSeconds(10))) {
      SearchRequest any = Requests.of("nikel", 1);
      assertThrows(WithdrawnException.class, () -> searches.article("a", any.query(), null));
    }
  }

  private static void goesOnByWhatItKnew(
      TestIndex index, LuceneSearches searches, Server server, Manifest before) throws Exception {
    Path list = index.home().withdrawn();
    String whole = Files.readString(list);
    String cut = whole.substring(0, whole.indexOf('\n') + 1);
    for (String rest : List.of("", cut)) {
      Files.writeString(list, rest);
      Patience.until("it complains", () -> searches.complaint().orElse("").contains("WITHDRAWN"));
      answer(server, "a");
      assertEquals(1, total(searches, before.generation()));
      Files.writeString(list, whole);
      Patience.until("it does not complain", () -> searches.complaint().isEmpty());
    }
  }

  @Test
  void whatWasKnownBeforeIsNotConfirmed() throws Exception {
    var index = new TestIndex(folder);
    List<String> lines =
        List.of(
            Articles.line("a", "Nikel", "Ekspor nikel.", "2024-01-01"),
            Articles.line("b", "Nikel lagi", "Kuota nikel.", "2024-01-02"));
    String older = "generation=" + index.publish(lines).generation();
    index.publish(lines);
    Path web = Files.createDirectories(folder.resolve("web"));
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(10));
        var server = TestServer.start(searches, web)) {
      String article = "articles/a?" + older;
      String search = "search?q=nikel&" + older;
      String articleTag = tag(get(server, article, "none"));
      String searchTag = tag(get(server, search, "none"));
      assertEquals(304, get(server, article, articleTag).statusCode());
      assertEquals(304, get(server, search, searchTag).statusCode());
      String after = withdraw(index).generation();
      Patience.until(after + " is live", () -> searches.live().generation().equals(after));
      assertEquals(410, get(server, article, articleTag).statusCode());
      HttpResponse<String> fewer = get(server, search, searchTag);
      assertEquals(200, fewer.statusCode());
      assertTrue(fewer.body().contains("\"total\":{\"value\":1,"), fewer::body);
      assertEquals(304, get(server, search, tag(fewer)).statusCode());
    }
  }

  /** The generation that lacks the article is of a newer version: the one before goes on. */
  @Test
  void whatWasWithdrawnIsHiddenThoughTheGenerationWithoutItCannotBeOpened() throws Exception {
    var index = new TestIndex(folder);
    List<String> lines =
        List.of(
            Articles.line("a", "Nikel", "Ekspor nikel.", "2024-01-01"),
            Articles.line("b", "Nikel lagi", "Kuota nikel.", "2024-01-02"));
    Manifest before = index.publish(lines);
    Path web = Files.createDirectories(folder.resolve("web"));
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(10));
        var server = TestServer.start(searches, web)) {
      String article = tag(get(server, "articles/a", "none"));
      String search = tag(get(server, "search?q=nikel", "none"));
      assertEquals(304, get(server, "articles/a", article).statusCode());
      new Withdrawals(Map.of("a", Instant.now())).write(index.home());
      String newer = index.publishUnreadable(lines.subList(1, 2));
      Patience.until(
          "it is withdrawn", () -> total(searches, null) != 2 && searches.complaint().isPresent());
      assertEquals(before.generation(), searches.live().generation());
      assertEquals(1, searches.live().contents().articles());
      assertEquals(1, searches.status().orElseThrow().contents().articles());
      assertTrue(searches.complaint().orElseThrow().contains(newer));
      assertEquals(410, get(server, "articles/a", article).statusCode());
      assertEquals(200, get(server, "articles/b", "none").statusCode());
      HttpResponse<String> fewer = get(server, "search?q=nikel", search);
      assertTrue(fewer.body().contains("\"total\":{\"value\":1,"), fewer::body);
      assertEquals(304, get(server, "search?q=nikel", tag(fewer)).statusCode());
      new Withdrawals(Map.of()).write(index.home());
      Patience.until("it is there again", () -> total(searches, null) != 1);
      assertEquals(200, get(server, "articles/a", "none").statusCode());
      assertEquals(304, get(server, "search?q=nikel", search).statusCode());
    }
  }

  private static HttpResponse<String> get(Server server, String path, String known)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(server.address().resolve("/api/v1/" + path))
            .header("If-None-Match", known)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private static JsonObject answer(Server server, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = get(server, "articles/" + path, "none");
    assertEquals(410, answer.statusCode(), path);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static long total(LuceneSearches searches, String generation) throws IOException {
    return searches.search(Requests.of("nikel", 5), generation).total().value();
  }

  private static Manifest withdraw(TestIndex index) throws IOException {
    return new Builder(
            index.home(), BuildOptions.standard(), new BuildListener() {}, Clock.systemUTC())
        .run(Task.withdraw(Named.all(List.of("a"))));
  }
}
