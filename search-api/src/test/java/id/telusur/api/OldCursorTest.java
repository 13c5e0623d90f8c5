package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.api.Limits.Asked;
import id.telusur.article.SourceFiles;
import id.telusur.build.BuildListener;
import id.telusur.build.BuildOptions;
import id.telusur.build.Builder;
import id.telusur.schema.Generation;
import id.telusur.schema.IndexHome;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a cursor is taken after another generation took the place of its own. */
class OldCursorTest {
  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;
  private IndexHome home;

  @BeforeEach
  void start() {
    home = new IndexHome(folder.resolve("index"));
  }

  @Test
  void itIsTakenForAWhile() throws Exception {
    publish("Satu", Duration.ZERO);
    try (var searches = searches();
        var patient = server(searches, DAY);
        var hasty = server(searches, Duration.ZERO)) {
      String next = next(patient);
      assertEquals(200, get(hasty, next).statusCode());
      await(searches, publish("Dua", Duration.ZERO));
      assertEquals(200, get(patient, next).statusCode());
      HttpResponse<String> refused = get(hasty, next);
      assertEquals(410, refused.statusCode());
      assertTrue(refused.body().contains("was replaced at"), refused::body);
      assertTrue(refused.body().contains("urn:telusur:problem:old-cursor"), refused::body);
      assertEquals(
          "</api/v1/search?q=militer&size=1>; rel=\"latest-version\"",
          refused.headers().firstValue("Link").orElse(""));
    }
  }

  /** Who names a generation asks for it as long as it is kept, to the end of the answer. */
  @Test
  void whereItsGenerationIsNamedItHasNoAge() throws Exception {
    Generation old = publish("Satu", DAY.multipliedBy(9));
    publish("Dua", DAY.multipliedBy(8));
    try (var searches = searches();
        var server = server(searches, DAY)) {
      String first = "/api/v1/search?q=militer&size=1&generation=" + old;
      String next = next(server, first);
      assertEquals(410, get(server, next.replaceFirst("generation=[^&]*&", "")).statusCode());
      HttpResponse<String> second = get(server, next);
      assertEquals(200, second.statusCode(), second::body);
      assertTrue(second.body().contains("\"generation\":\"" + old), second::body);
    }
  }

  /** What is live again was built long ago; the cursor's generation was left just now. */
  @Test
  void aRollbackLeavesItItsWhile() throws Exception {
    Generation old = publish("Satu", DAY.multipliedBy(9));
    publish("Dua", DAY.multipliedBy(8));
    try (var searches = searches();
        var server = server(searches, DAY)) {
      String next = next(server);
      assertEquals(old, builder(Duration.ZERO).rollback(old));
      await(searches, old);
      assertEquals(200, get(server, next).statusCode());
    }
    try (var restarted = searches();
        var server = server(restarted, DAY)) {
      assertEquals(200, get(server, next(server)).statusCode());
    }
  }

  /** Another was published just now, but this one was left long before. */
  @Test
  void afterARestartTheNextNewerGenerationTells() throws Exception {
    Generation first = publish("Satu", DAY.multipliedBy(9));
    String next;
    try (var searches = searches();
        var server = server(searches, DAY)) {
      next = next(server);
    }
    Generation second = publish("Dua", DAY.multipliedBy(8));
    Generation third = publish("Tiga", Duration.ZERO);
    try (var searches = searches();
        var server = server(searches, DAY)) {
      assertEquals(Optional.of(second.builtAt()), searches.replaced(first.name()));
      assertEquals(Optional.of(third.builtAt()), searches.replaced(second.name()));
      assertEquals(Optional.empty(), searches.replaced(third.name()));
      assertEquals(410, get(server, next).statusCode());
    }
  }

  private LuceneSearches searches() {
    return TestIndex.following(home, Duration.ofSeconds(30));
  }

  private Server server(LuceneSearches searches, Duration age) throws IOException {
    var asked = new Asked(2000, 64, 100, 100, age);
    Limits limits = TestServer.asked(asked);
    return TestServer.start(searches, folder, limits);
  }

  /** Publishes two articles in a generation that was built so long ago. */
  private Generation publish(String body, Duration ago) throws IOException {
    Path file =
        Articles.write(
            folder,
            "articles.jsonl",
            List.of(
                line("a", "Militer", body, "2020-08-13"),
                line("b", "Militer lain", body, "2020-08-14")));
    SourceFiles source = SourceFiles.named(List.of(file.toString()));
    return new Generation(builder(ago).build(source).generation());
  }

  private Builder builder(Duration ago) {
    Clock clock = Clock.fixed(Instant.now().minus(ago), Clock.systemUTC().getZone());
    return new Builder(home, new BuildOptions(false, 1, 9), new BuildListener() {}, clock);
  }

  private static void await(LuceneSearches searches, Generation live) throws Exception {
    Patience.until(live + " is live", () -> searches.live().generation().equals(live.name()));
  }

  private static String next(Server server) throws Exception {
    return next(server, "/api/v1/search?q=militer&size=1");
  }

  private static String next(Server server, String before) throws Exception {
    JsonObject answer = JsonParser.parseString(get(server, before).body()).getAsJsonObject();
    return answer.get("next").getAsString();
  }

  private static HttpResponse<String> get(Server server, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      Contract.read().check(path, answer);
      return answer;
    }
  }
}
