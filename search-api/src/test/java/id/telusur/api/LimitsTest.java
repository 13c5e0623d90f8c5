package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.api.Limits.Asked;
import id.telusur.api.Limits.Clients;
import id.telusur.api.Limits.Connections;
import id.telusur.api.Limits.Turns;
import id.telusur.search.Searches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Patience;
import io.github.bucket4j.TimeMeter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest extends OneArticle {
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void whatFindsNoRoomIsToldSoAndTheRestIsAnswered() throws Exception {
    var release = new CountDownLatch(1);
    var limits = TestServer.turns(new Turns(1, 2, LONG, 1, LONG));
    try (var server = TestServer.start(held(release), folder, limits)) {
      var all = new ArrayList<CompletableFuture<HttpResponse<String>>>();
      for (int i = 0; i < 4; i++) {
        all.add(client.sendAsync(request(server, "/api/v1/search?q=a"), BodyHandlers.ofString()));
      }
      CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new)).join();
      List<HttpResponse<String>> refused =
          all.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).toList();
      assertEquals(1, refused.size());
      assertEquals(503, refused.getFirst().statusCode());
      assertTrue(refused.getFirst().headers().firstValue("Retry-After").isPresent());
      assertTrue(refused.getFirst().body().contains("urn:telusur:problem:busy"));
      assertEquals(200, send(server, "/health/ready").statusCode());
      release.countDown();
      long answered = all.stream().filter(one -> one.join().statusCode() == 200).count();
      assertEquals(3, answered);
      assertEquals(200, send(server, "/api/v1/search?q=a").statusCode());
    }
  }

  /** What runs never ends, and who waits for it is told so all the same. */
  @Test
  void whoWaitsTooLongIsToldSoThoughNothingEnds() throws Exception {
    var release = new CountDownLatch(1);
    var limits = TestServer.turns(new Turns(1, 2, Duration.ofMillis(1), 1, LONG));
    try (var server = TestServer.start(held(release), folder, limits)) {
      var runs = client.sendAsync(request(server, "/api/v1/search?q=a"), BodyHandlers.ofString());
      awaitOneSearch(server);
      HttpResponse<String> refused = send(server, "/api/v1/search?q=b");
      assertEquals(503, refused.statusCode());
      assertTrue(refused.body().contains("urn:telusur:problem:busy"), refused::body);
      assertTrue(send(server, "/metrics").body().contains("telusur_searches_waiting 0.0"));
      release.countDown();
      assertEquals(200, runs.join().statusCode());
      assertEquals(200, send(server, "/api/v1/search?q=a").statusCode());
    }
  }

  /** The index, but a search does not end before it is let go. */
  private static Searches held(CountDownLatch release) {
    return (Searches)
        Proxy.newProxyInstance(
            Searches.class.getClassLoader(),
            new Class<?>[] {Searches.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("search")) {
                release.await();
              }
              try {
                return method.invoke(searches, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aBucketHoldsItsBurstAndFillsAtItsRate() {
    var now = new AtomicLong();
    var rate = new ClientRate(new Clients(10, 3, Set.of(), false), clock(now));
    long second = TimeUnit.SECONDS.toNanos(1);
    for (int i = 0; i < 3; i++) {
      assertEquals(0, rate.wait("a"));
    }
    assertEquals(second / 10, rate.wait("a"));
    assertEquals(0, rate.wait("b"), "another client has a bucket of its own");
    now.set(second / 10);
    assertEquals(0, rate.wait("a"));
    assertTrue(rate.wait("a") > 0);
    now.set(100 * second);
    for (int i = 0; i < 3; i++) {
      assertEquals(0, rate.wait("a"), "a burst is saved up");
    }
    assertTrue(rate.wait("a") > 0, "and no more");
  }

  private static TimeMeter clock(AtomicLong now) {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return now.get();
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }

  /** What is too much where little is allowed, and what the answer says of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?q=satu+dua+tiga+empat+lima+enam+tujuh             | 400 | longer than 30",
        "?size=6                                            | 400 | not a whole number from 0 to 5",
        "?q=a&size=1&relax=true&fold=true&exact=false       | 400 | more than 4 parameters",
        "?q=nikel+haji+baja+kapal                           | 200 | more than 3 words"
      })
  void howMuchIsAskedIsASetting(String query, int status, String said) throws Exception {
    var asked = new Asked(30, 3, 5, 4, Duration.ZERO);
    try (var server = TestServer.start(searches, folder, TestServer.asked(asked))) {
      HttpResponse<String> answer = send(server, "/api/v1/search" + query);
      assertEquals(status, answer.statusCode(), answer::body);
      assertTrue(answer.body().contains(said), answer::body);
    }
  }

  /** An answer's own cursor and generation are no more than was asked. */
  @Test
  void whatGoesOnFromAnAnswerIsNotTooMuch() throws Exception {
    var index = new TestIndex(Files.createDirectory(folder.resolve("dua")));
    index.publish(List.of(line("a", "Satu", "Isi.", "2024-08-13"), line("b", "Dua", "Isi.", null)));
    var asked = new Asked(30, 3, 5, 4, Duration.ofDays(1));
    try (var two = TestIndex.following(index.home(), LONG);
        var server = TestServer.start(two, folder, TestServer.asked(asked))) {
      HttpResponse<String> part = send(server, "/api/v1/search?q=&size=1&fold=false&exact=false");
      JsonObject first = JsonParser.parseString(part.body()).getAsJsonObject();
      String next = first.get("next").getAsString();
      assertEquals(200, send(server, next).statusCode(), next);
      String generation = "&generation=" + first.get("generation").getAsString();
      assertEquals(200, send(server, next + generation).statusCode(), next + generation);
      HttpResponse<String> twice = send(server, next + "&cursor=1");
      assertEquals(400, twice.statusCode(), twice::body);
    }
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
    var limits = TestServer.clients(new Clients(1, 2, Set.of(), true));
    try (var server = TestServer.start(searches, folder, limits)) {
      HttpResponse<String> answer = send(server, "/api/v1/status");
      for (int i = 0; i < 1000 && answer.statusCode() == 200; i++) {
        answer = send(server, "/api/v1/status", "X-Forwarded-For", "10.0.0." + i + ", 10.1.1.1");
      }
      assertEquals(429, answer.statusCode(), "only the last address is the proxy's word");
      assertTrue(answer.headers().firstValue("Retry-After").isPresent());
      assertTrue(answer.body().contains("urn:telusur:problem:too-many-requests"));
      Contract.read().check("/api/v1/status", answer);
      String other = "10.1.1.2";
      assertEquals(200, send(server, "/api/v1/status", "X-Forwarded-For", other).statusCode());
      assertEquals(200, send(server, "/health/live").statusCode());
    }
  }

  @Test
  void pagesOfOtherOriginsReadAnswersOnlyWhereTheyAreListed() throws Exception {
    String origin = "https://contoh.id";
    var limits = TestServer.clients(new Clients(0, 1, Set.of(origin), false));
    try (var server = TestServer.start(searches, folder);
        var open = TestServer.start(searches, folder, limits)) {
      assertEquals("", allowed(send(server, "/api/v1/status", "Origin", origin)));
      assertEquals(origin, allowed(send(open, "/api/v1/status", "Origin", origin)));
      assertEquals("", allowed(send(open, "/api/v1/status", "Origin", "https://lain.id")));
      assertEquals(
          List.of("Accept-Encoding", "Origin"),
          send(open, "/api/v1/status").headers().allValues("Vary").stream().sorted().toList());
    }
  }

  @Test
  void aBrowserMayAskOnBehalfOfAListedOriginAlone() throws Exception {
    String origin = "https://contoh.id";
    var limits = TestServer.clients(new Clients(0, 1, Set.of(origin), false));
    try (var open = TestServer.start(searches, folder, limits)) {
      HttpResponse<String> granted = preflight(open, origin);
      assertEquals(204, granted.statusCode());
      assertEquals("", granted.body());
      assertEquals(origin, allowed(granted));
      assertEquals("GET, HEAD", header(granted, "Access-Control-Allow-Methods"));
      assertEquals("If-None-Match, X-Request-Id", header(granted, "Access-Control-Allow-Headers"));
      assertTrue(Integer.parseInt(header(granted, "Access-Control-Max-Age")) > 0);
      assertEquals("Origin", header(granted, "Vary"));
      HttpResponse<String> refused = preflight(open, "https://lain.id");
      assertEquals(405, refused.statusCode());
      assertEquals("", allowed(refused));
    }
  }

  private static HttpResponse<String> preflight(Server server, String origin) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/api/v1/search?q=a"))
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "if-none-match")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void listedOriginsReadWhyARequestIsNotEvenRead() throws Exception {
    String origin = "https://contoh.id";
    var limits = TestServer.clients(new Clients(0, 1, Set.of(origin), false));
    try (var server = TestServer.start(searches, folder, limits)) {
      assertReadable(400, send(server, "/api/v1/search?q=%ff", "Origin", origin));
      HttpRequest withBody =
          HttpRequest.newBuilder(server.address().resolve("/api/v1/status"))
              .method("GET", BodyPublishers.ofString("isi"))
              .header("Origin", origin)
              .build();
      assertReadable(413, client.send(withBody, BodyHandlers.ofString()));
    }
  }

  @Test
  void listedOriginsReadThatTheyAskTooOften() throws Exception {
    String origin = "https://contoh.id";
    var limits = TestServer.clients(new Clients(1, 2, Set.of(origin), false));
    try (var server = TestServer.start(searches, folder, limits)) {
      HttpResponse<String> answer = refused(server, origin);
      assertReadable(429, answer);
      assertMayRead("Retry-After", answer);
    }
  }

  @Test
  void listedOriginsReadThatThereIsNoRoom() throws Exception {
    String origin = "https://contoh.id";
    var release = new CountDownLatch(1);
    var limits =
        new Limits(
            Asked.STANDARD,
            new Turns(1, 0, LONG, 1, LONG),
            new Clients(0, 1, Set.of(origin), false),
            Connections.STANDARD);
    try (var server = TestServer.start(held(release), folder, limits)) {
      var held = client.sendAsync(request(server, "/api/v1/search?q=a"), BodyHandlers.ofString());
      awaitOneSearch(server);
      HttpResponse<String> answer = send(server, "/api/v1/search?q=b", "Origin", origin);
      release.countDown();
      assertReadable(503, answer);
      assertMayRead("Retry-After", answer);
      held.join();
    }
  }

  @Test
  void listedOriginsReadThatTheServerIsStopping() throws Exception {
    String origin = "https://contoh.id";
    var release = new CountDownLatch(1);
    var limits = TestServer.clients(new Clients(0, 1, Set.of(origin), false));
    Path log = folder.resolve("stopping.jsonl");
    var server =
        Server.start(
            held(release),
            new ServerSettings(
                "127.0.0.1",
                0,
                folder,
                limits,
                Duration.ofSeconds(10),
                Audience.LOCAL,
                new LogTarget.ToFile(log)));
    var held = client.sendAsync(request(server, "/api/v1/search?q=a"), BodyHandlers.ofString());
    awaitOneSearch(server);
    var closing = CompletableFuture.runAsync(server::close);
    HttpResponse<String> answer = refused(server, origin);
    release.countDown();
    assertReadable(503, answer);
    held.join();
    closing.join();
    String refused = "\"route\":\"/api/v1/status\",\"status\":503";
    assertTrue(Files.readAllLines(log).stream().anyMatch(line -> line.contains(refused)));
  }

  private static void awaitOneSearch(Server server) throws Exception {
    Patience.until(
        "a search runs",
        () -> send(server, "/metrics").body().contains("telusur_searches_in_flight 1.0"));
  }

  /** The first answer that is none, to who asks again and again. */
  private static HttpResponse<String> refused(Server server, String origin) throws Exception {
    var last = new AtomicReference<HttpResponse<String>>();
    Patience.until(
        "a request is refused",
        () -> {
          last.set(send(server, "/api/v1/status", "Origin", origin));
          return last.get().statusCode() != 200;
        });
    return last.get();
  }

  private static void assertReadable(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer::body);
    assertEquals("https://contoh.id", allowed(answer));
    assertTrue(answer.headers().allValues("Vary").contains("Origin"));
  }

  /** A header that is there, and that pages are let to read. */
  private static void assertMayRead(String name, HttpResponse<?> answer) {
    assertTrue(answer.headers().firstValue(name).isPresent(), name);
    assertTrue(header(answer, "Access-Control-Expose-Headers").contains(name), name);
  }

  private static String allowed(HttpResponse<?> response) {
    return header(response, "Access-Control-Allow-Origin");
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static HttpRequest request(Server server, String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  private static HttpResponse<String> send(Server server, String path, String... headers)
      throws Exception {
    return client.send(request(server, path, headers), BodyHandlers.ofString());
  }
}
