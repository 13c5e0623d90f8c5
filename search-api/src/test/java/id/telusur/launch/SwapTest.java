package id.telusur.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.api.Limits;
import id.telusur.api.TestServer;
import id.telusur.schema.Manifest;
import id.telusur.search.TestIndex;
import id.telusur.testing.Articles;
import id.telusur.testing.Needs;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generations change under a hundred requests in flight: none fails, none mixes two. */
class SwapTest {
  /** Nobody is turned away for asking much: what is tested is the swap. */
  private static final Limits PATIENT =
      TestServer.turns(new Limits.Turns(8, 200, Duration.ofSeconds(30), 1, Duration.ofMinutes(1)));

  private static final int IN_FLIGHT = 100;

  @TempDir Path folder;

  @Test
  @Tag("swap")
  void noRequestFailsOrMixesGenerations() throws Exception {
    var random = Needs.random("swap");
    var index = new TestIndex(folder);
    Map<String, String> marks = new ConcurrentHashMap<>();
    Manifest first = index.publish(Articles.random(random, 400, "gen0"), 2);
    marks.put(first.generation(), "gen0");
    Set<Shown> shown = ConcurrentHashMap.newKeySet();
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    var done = new AtomicBoolean();
    var answered = new AtomicLong();
    Path web = Files.createDirectories(folder.resolve("web"));
    try (var searches = TestIndex.following(index.home(), Duration.ofSeconds(20));
        var server = TestServer.start(searches, web, PATIENT);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request =
          HttpRequest.newBuilder(server.address().resolve("/api/v1/search?q=nikel+haji&size=20"))
              .build();
      var running = new ArrayList<Future<?>>();
      for (int i = 0; i < IN_FLIGHT; i++) {
        running.add(
            clients.submit(() -> {
              while (!done.get()) {
                ask(client, request, shown, failures);
                answered.incrementAndGet();
              }
            }));
      }
      try {
        awaitAnswers(first, shown, answered);
        int rounds = Needs.rounds(1, 50);
        for (int round = 1; round <= rounds; round++) {
          String mark = "gen" + round;
          Manifest next = index.publish(Articles.random(random, 300 + 10 * round, mark), 2);
          marks.put(next.generation(), mark);
          awaitAnswers(next, shown, answered);
        }
      } finally {
        done.set(true);
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    assertTrue(failures.isEmpty(), () -> failures.size() + " failed, one: " + failures.peek());
    shown.forEach(one -> assertEquals(marks.get(one.generation), one.mark));
    System.out.printf("swap: %d answers over %d generations%n", answered.get(), marks.size());
  }

  /** Waits for an answer of a generation, and as many more as are in flight. */
  private static void awaitAnswers(Manifest of, Set<Shown> shown, AtomicLong answered)
      throws Exception {
    Patience.until(
        of.generation() + " is shown",
        () -> shown.stream().anyMatch(one -> one.generation.equals(of.generation())));
    long enough = answered.get() + IN_FLIGHT;
    Patience.until("others are answered", () -> answered.get() >= enough);
  }

  /** A mark in a title of an answer, and the generation that the answer names. */
  private record Shown(String generation, String mark) {}

  private static void ask(
      HttpClient client, HttpRequest request, Set<Shown> shown, Queue<String> failures) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() == 200) {
        shown.addAll(shown(response.body()));
      } else {
        failures.add(response.body());
      }
    } catch (IOException | InterruptedException | RuntimeException e) {
      failures.add(e.toString());
    }
  }

  private static List<Shown> shown(String body) {
    JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
    String generation = answer.get("generation").getAsString();
    return answer.getAsJsonArray("hits").asList().stream()
        .map(hit -> hit.getAsJsonObject().get("title").getAsString())
        .map(title -> new Shown(generation, title.substring(0, title.indexOf(' '))))
        .toList();
  }
}
