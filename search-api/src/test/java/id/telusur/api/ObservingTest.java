package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.api.Limits.Clients;
import id.telusur.testing.Patience;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator sees of requests. */
class ObservingTest extends OneArticle {

  /** A client's own id, and whether it is taken. */
  @ParameterizedTest
  @CsvSource({
    "4bf92f35-77b3.4da6_a, true",
    "dua kata, false",
    "'id\"}', false",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, false"
  })
  void aHarmlessIdIsKeptAndStandsInTheProblem(String given, boolean kept) throws Exception {
    try (var server = TestServer.start(searches, folder)) {
      HttpResponse<String> answer = send(server, "/api/v1/search?kata=a", "X-Request-Id", given);
      String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
      assertEquals(kept, id.equals(given), id);
      assertEquals(id, json(answer.body()).get("requestId").getAsString());
    }
  }

  @Test
  void requestsGetIdsOfTheirOwn() throws Exception {
    try (var server = TestServer.start(searches, folder)) {
      String one = send(server, "/").headers().firstValue("X-Request-Id").orElseThrow();
      String other = send(server, "/").headers().firstValue("X-Request-Id").orElseThrow();
      assertNotEquals(one, other);
    }
  }

  @Test
  void eachRequestIsOneLineThatNobodyCanForge() throws Exception {
    Path file = folder.resolve("access.jsonl");
    String agent = "x\\u001b[2J\u0085{\"status\":200}";
    try (var server = logging(file)) {
      send(server, "/api/v1/search?q=militer", "User-Agent", "peramban \"1\"");
      send(server, "/api/v1/search?q=a%0A%7B%22status%22:200%7D&kata=1", "X-Request-Id", "ini-1");
      send(server, "/tidak/ada");
      raw(server, "GET /api/v1/status?\u009b31m\u2028 HTTP/1.1", "User-Agent: " + agent);
      raw(server, "HACK /api/v1/status HTTP/1.1", "Referer: " + "r".repeat(5000));
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
    assertEquals(5, lines.size(), () -> String.join("\n", lines));
    lines.forEach(line -> assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7f), line));
    List<JsonObject> entries = lines.stream().map(ObservingTest::json).toList();
    JsonObject good = with(entries, "/api/v1/search?q=militer");
    assertEquals(200, good.get("status").getAsInt());
    assertEquals("/api/v1/search", good.get("route").getAsString());
    assertEquals("127.0.0.1", good.get("client").getAsString());
    assertEquals("peramban \"1\"", good.get("agent").getAsString());
    assertTrue(good.get("bytes").getAsLong() > 0 && good.get("millis").getAsDouble() > 0);
    JsonObject bad = with(entries, "/api/v1/search?q=a%0A%7B%22status%22:200%7D&kata=1");
    assertEquals(400, bad.get("status").getAsInt());
    assertEquals("bad-parameter", bad.get("problem").getAsString());
    assertEquals("ini-1", bad.get("id").getAsString());
    assertEquals("pages", with(entries, "/tidak/ada").get("route").getAsString());
    // Lines stand in the order in which answers ended, which is not that of the requests.
    JsonObject hacked =
        entries.stream()
            .filter(entry -> entry.get("method").getAsString().equals("HACK"))
            .findFirst()
            .orElseThrow();
    assertTrue(hacked.get("referer").getAsString().length() <= 2000);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-13T01:02:03Z,           2024-08-13T01:02:03.000Z",
    "2024-08-13T01:02:03.1Z,         2024-08-13T01:02:03.100Z",
    "2024-08-13T01:02:03.123999999Z, 2024-08-13T01:02:03.123Z"
  })
  void timesAreWrittenInOneLength(Instant time, String written) {
    assertEquals(written, AccessEntry.time(time));
  }

  /** Requests that are refused, or answered, before their route is asked. */
  @Test
  void whatIsRefusedIsBookedUnderTheRouteThatWasAsked() throws Exception {
    Path file = folder.resolve("refused.jsonl");
    String many = "?" + "country=CN&".repeat(101);
    String preflight = "Origin: https://contoh.id\r\nAccess-Control-Request-Method: GET";
    var limits = TestServer.clients(new Clients(0, 1, Set.of("*"), false));
    try (var server = logging(file, limits)) {
      for (String route : List.of("/api/v1/search", "/api/v1/articles/a", "/tidak/ada")) {
        raw(server, "GET " + route + " HTTP/1.1", "Accept-Encoding: *;q=0");
        raw(server, "GET " + route + " HTTP/1.1", "Content-Length: 3");
        raw(server, "GET " + route + "?q=%ff HTTP/1.1", "Accept: */*");
        raw(server, "GET " + route + many + " HTTP/1.1", "Accept: */*");
        raw(server, "OPTIONS " + route + " HTTP/1.1", "Accept: */*");
        raw(server, "OPTIONS " + route + " HTTP/1.1", preflight);
      }
      for (String route : List.of("/api/v1/search", "/api/v1/articles/{id}", "pages")) {
        String counted = "telusur_http_requests_total{route=\"%s\",status=\"%d\"} ";
        for (int status : List.of(204, 405, 406, 413)) {
          awaitFigure(server, counted.formatted(route, status) + "1.0");
        }
        awaitFigure(server, counted.formatted(route, 400) + "2.0");
      }
    }
    assertEquals(
        Map.of("/api/v1/search", 6L, "/api/v1/articles/{id}", 6L, "pages", 6L),
        Files.readAllLines(file).stream()
            .map(line -> json(line).get("route").getAsString())
            .filter(route -> !route.equals("/metrics"))
            .collect(Collectors.groupingBy(route -> route, Collectors.counting())));
  }

  private static Server logging(Path file) throws IOException {
    return logging(file, Limits.STANDARD);
  }

  private static Server logging(Path file, Limits limits) throws IOException {
    return Server.start(
        searches,
        new ServerSettings(
            "127.0.0.1",
            0,
            folder,
            limits,
            Duration.ofSeconds(10),
            Audience.LOCAL,
            new LogTarget.ToFile(file)));
  }

  private static JsonObject with(List<JsonObject> entries, String target) {
    return entries.stream()
        .filter(entry -> entry.get("target").getAsString().equals(target))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLogThatIsMovedAwayBeginsAnew() throws Exception {
    Path file = folder.resolve("rotasi.jsonl");
    Path moved = folder.resolve("rotasi.jsonl.1");
    try (var server = logging(file)) {
      send(server, "/satu");
      Patience.until("a line is written", () -> Files.size(file) > 0);
      Files.move(file, moved);
      send(server, "/dua");
    }
    assertTrue(Files.readString(moved).contains("/satu"));
    assertTrue(Files.readString(file).contains("/dua"));
  }

  /** A disk that is full, has room, and is full again; each time it is said. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void whatTheLogLosesIsCountedAndEachTimeSaid() throws Exception {
    Path file = folder.resolve("penuh.jsonl");
    Path full = Path.of("/dev/full");
    Files.createSymbolicLink(file, full);
    var said = new ConcurrentLinkedQueue<String>();
    var lost = new AtomicLong();
    var listening =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            if (entry.getMessage().contains("lines were lost")) {
              lost.addAndGet(((Number) entry.getParameters()[0]).longValue());
            }
            said.add(new SimpleFormatter().formatMessage(entry));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(AccessLog.class.getName());
    logger.addHandler(listening);
    try (var server = logging(file)) {
      send(server, "/satu");
      Patience.until("the loss is said", () -> !said.isEmpty());
      awaitFigure(server, "telusur_access_log_lost_total ");
      assertTrue(metrics(server).noneMatch("telusur_access_log_lost_total 0.0"::equals));
      Files.delete(file);
      askUntilSaid(server, "/dua", said, 2);
      assertTrue(Files.readAllLines(file).stream().skip(1).allMatch(line -> line.startsWith("{")));
      Path link = Files.createSymbolicLink(file.resolveSibling("tautan"), full);
      Files.move(
          link, file, StandardCopyOption.ATOMIC_MOVE); // else a late line makes the file anew
      askUntilSaid(server, "/tiga", said, 3);
      Files.delete(file);
      askUntilSaid(server, "/empat", said, 4);
      String all = "telusur_access_log_lost_total %d.0".formatted(lost.get());
      assertTrue(metrics(server).anyMatch(all::equals), all);
    } finally {
      logger.removeHandler(listening);
    }
    String outage = "the access log %s cannot be written: No space left on device".formatted(file);
    List<String> all = List.copyOf(said);
    assertEquals(List.of(outage, outage), List.of(all.get(0), all.get(2)));
    assertTrue(all.get(1).startsWith("the access log is written again; "), all.get(1));
  }

  @Test
  void metricsCountByRouteAndStatus() throws Exception {
    try (var server = TestServer.start(searches, folder)) {
      send(server, "/api/v1/search?q=militer");
      send(server, "/api/v1/search?kata=1");
      for (int i = 0; i < 50; i++) {
        send(server, "/acak/" + i + "?x=" + i);
      }
      for (String wanted :
          List.of(
              "telusur_http_requests_total{route=\"/api/v1/search\",status=\"200\"} 1.0",
              "telusur_http_requests_total{route=\"/api/v1/search\",status=\"400\"} 1.0",
              "telusur_http_requests_total{route=\"pages\",status=\"404\"} 50.0",
              "telusur_http_request_seconds_count{route=\"/api/v1/search\"} 2",
              "telusur_problems_total{problem=\"bad-parameter\"} 1.0",
              "telusur_problems_total{problem=\"busy\"} 0.0",
              "telusur_searches_in_flight 0.0",
              "telusur_articles 1.0",
              "telusur_generation_refused 0.0",
              "telusur_generation_age_seconds ",
              "jvm_memory_used_bytes{area=\"heap\"}",
              "jvm_gc_collection_seconds_count",
              "process_cpu_seconds_total")) {
        awaitFigure(server, wanted);
      }
      assertTrue(metrics(server).noneMatch(line -> line.contains("acak")));
    }
  }

  /** What HTTP has a status for, and how that is called. */
  @ParameterizedTest
  @CsvSource({
    "/api/v1/status, Accept-Encoding, *;q=0, 406, not-acceptable",
    "/a.html, If-Match, '\"x\"', 412, precondition-failed"
  })
  void aRefusalByStatusAloneIsToldAndCountedLikeAnyOther(
      String path, String header, String value, int status, String problem) throws Exception {
    Files.writeString(folder.resolve("a.html"), "halaman");
    Path file = folder.resolve(problem + ".jsonl");
    try (var server = logging(file)) {
      HttpResponse<String> answer = send(server, path, header, value);
      assertEquals(status, answer.statusCode());
      Contract.read().check(path, answer);
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
      JsonObject said = json(answer.body());
      assertEquals("urn:telusur:problem:" + problem, said.get("type").getAsString());
      assertEquals(
          answer.headers().firstValue("X-Request-Id").orElseThrow(),
          said.get("requestId").getAsString());
      awaitFigure(server, "telusur_problems_total{problem=\"%s\"} 1.0".formatted(problem));
    }
    assertTrue(
        Files.readAllLines(file).stream()
            .map(ObservingTest::json)
            .anyMatch(
                line -> line.has("problem") && line.get("problem").getAsString().equals(problem)));
  }

  private static void askUntilSaid(Server server, String path, Queue<String> said, int times)
      throws Exception {
    Patience.until(
        "the log has said %d things".formatted(times),
        () -> {
          send(server, path);
          return said.size() >= times;
        });
  }

  /** An answer may arrive before it is counted. */
  private static void awaitFigure(Server server, String wanted) throws Exception {
    Patience.until(wanted, () -> metrics(server).anyMatch(line -> line.startsWith(wanted)));
  }

  private static Stream<String> metrics(Server server) throws Exception {
    HttpResponse<String> answer = send(server, "/metrics");
    assertEquals(200, answer.statusCode(), answer::body);
    return answer.body().lines();
  }

  /** Who may read metrics, who asks, and what comes of it. */
  @ParameterizedTest
  @CsvSource({
    "LOCAL, X-Request-Id,    a,         200",
    "LOCAL, X-Forwarded-For, 127.0.0.1, 403",
    "LOCAL, Forwarded,       for=x,     403",
    "ALL,   X-Forwarded-For, 10.0.0.1,  200",
    "OFF,   X-Request-Id,    a,         403"
  })
  void metricsAreForTheMachineItselfUnlessToldOtherwise(
      Audience audience, String header, String value, int status) throws Exception {
    var settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            folder,
            Limits.STANDARD,
            Duration.ofSeconds(10),
            audience,
            new LogTarget.Nowhere());
    try (var server = Server.start(searches, settings)) {
      HttpResponse<String> answer = send(server, "/metrics", header, value);
      assertEquals(status, answer.statusCode(), answer::body);
      Contract.read().check("/metrics", answer);
      String open = "application/openmetrics-text";
      assertEquals(
          status == 200 ? open : "application/problem+json",
          send(server, "/metrics", "Accept", open, header, value)
              .headers()
              .firstValue("Content-Type")
              .orElse("")
              .replaceFirst(";.*", ""));
    }
  }

  /** What a Prometheus asks for, and what it gets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/openmetrics-text;version=1.0.0;q=0.5,*/*;q=0.1 | application/openmetrics-text",
        "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited"
            + ";q=0.6,text/plain;version=0.0.4;q=0.3 | text/plain",
        "*/* | text/plain"
      })
  void metricsAreTextWhateverIsPreferred(String accept, String type) throws Exception {
    try (var server = TestServer.start(searches, folder)) {
      HttpResponse<String> answer = send(server, "/metrics", "Accept", accept);
      assertEquals(200, answer.statusCode(), answer::body);
      assertEquals(
          type, answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    }
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static HttpResponse<String> send(Server server, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  private static void raw(Server server, String line, String header) throws IOException {
    String head = line + "\r\nHost: x\r\n" + header + "\r\nConnection: close\r\n\r\n";
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getInputStream().readAllBytes();
    }
  }
}
