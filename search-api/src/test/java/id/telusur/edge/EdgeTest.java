package id.telusur.edge;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.api.Limits;
import id.telusur.api.Limits.Connections;
import id.telusur.api.Limits.Turns;
import id.telusur.api.Server;
import id.telusur.api.TestServer;
import id.telusur.edge.Wire.Answer;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Patience;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over the network and is no request, or takes its time. */
class EdgeTest {
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final String ALIVE = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String SEARCH = "GET /api/v1/search?q=militer HTTP/1.1\r\nHost: x\r\n\r\n";

  private static final String REFUSED =
      "telusur_http_requests_total{route=\"/api/v1/search\",status=\"503\"} ";

  private static final String METRICS = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";

  @TempDir static Path folder;
  private static LuceneSearches searches;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    var index = new TestIndex(folder);
    var lines = new ArrayList<String>();
    String text = "Militer. ".repeat(2000);
    for (int i = 0; i < 500; i++) {
      lines.add(line("a" + i, "Latihan militer", text + i, "2024-08-13"));
    }
    index.publish(lines);
    searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
    server = serve(TestServer.TRUSTING);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  private static Server serve(Limits limits) throws IOException {
    return TestServer.start(searches, Files.createDirectories(folder.resolve("w")), limits);
  }

  /** A head as it is sent, the status it is refused with, and what the answer says of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "GET /api/v1/search?q=naik+50% HTTP/1.1~Host: x~~                | 400 | percent sign",
        "GET /api/v1/search?q=%zz HTTP/1.1~Host: x~~                     | 400 | percent sign",
        "GET /%f HTTP/1.1~Host: x~~                                      | 400 | percent sign",
        "HALO~~                                                          | 400 | not HTTP",
        "GET /api/v1/search?q=a b HTTP/1.1~Host: x~~                     | 400 | not HTTP",
        "GET / HTTP/1.1~Host x~~                                         | 400 | not HTTP",
        "GET / HTTP/1.1~Host: x~Content-Length: 1~Content-Length: 2~~    | 400 | not HTTP",
        "GET / HTTP/1.1~Host: x~Transfer-Encoding: a~Content-Length: 2~~ | 400 | not HTTP",
        "PRI * HTTP/2.0~~                                                | 400 | not HTTP",
        "GET / HTTP/1.1~~                                                | 400 | no Host",
        "GET / HTTP/1.1~Host: x~Host: y~~                                | 400 | one Host",
        "GET / HTTP/1.1~Host: x:99999~~                                  | 400 | 65535",
        "GET / HTTP/1.1~Host: [::1~~                                     | 400 | names no host",
        "GET / HTTP/1.1~Host: x y~~                                      | 400 | names no host",
        "GET http://lain/ HTTP/1.1~Host: x~~                             | 400 | another host",
        "GET /api/v1/status HTTP/1.1~Host: x~Content-Length: 3~~abc      | 413 | address",
        "POST /api/v1/search HTTP/1.1~Host: x~Content-Length: 3~~abc     | 405 | POST",
        "OPTIONS * HTTP/1.1~Host: x~~                                    | 405 | OPTIONS",
        "TRACE / HTTP/1.1~Host: x~~                                      | 405 | TRACE",
        "CONNECT x:80 HTTP/1.1~Host: x:80~~                              | 405 | CONNECT",
        "GET /api/v1/tidakada HTTP/1.1~Host: x~~                         | 404 | tidakada",
      })
  void whatIsNoRequestIsAnsweredInWords(String head, int status, String said) throws Exception {
    try (Wire wire = Wire.to(server.address()).send(head.replace("~", "\r\n"))) {
      assertProblem(wire.answer(false), status, said);
    }
  }

  @Test
  void headsThatAreTooLargeAreAnsweredInWords() throws Exception {
    String start = "GET / HTTP/1.1\r\nHost: x\r\n";
    try (Wire wire = Wire.to(server.address()).send(start + "X: y\r\n".repeat(101) + "\r\n")) {
      assertProblem(wire.answer(false), 431, "more than 100 headers");
    }
    String many = start + "X: y\r\n".repeat(98);
    try (Wire wire = Wire.to(server.address()).send(many + "X: y\r\n\r\nisi\r\nisi")) {
      assertEquals(404, wire.answer(false).status());
    }
    try (Wire wire = Wire.to(server.address()).send(many + "X y\r\n\r\n")) {
      assertProblem(wire.answer(false), 400, "not HTTP");
    }
    String long16 = "X: " + "y".repeat(16 << 10) + "\r\n";
    try (Wire wire = Wire.to(server.address()).send(start + long16 + "\r\n")) {
      assertProblem(wire.answer(false), 431, "16384 bytes");
    }
    try (Wire wire = Wire.to(server.address()).send(METRICS)) {
      assertTrue(wire.answer(false).text().contains("{problem=\"head-too-large\"} "));
    }
  }

  private static void assertProblem(Answer answer, int status, String said) {
    assertEquals(status, answer.status(), answer::text);
    assertEquals("application/problem+json", answer.header("content-type"));
    JsonObject problem = JsonParser.parseString(answer.text()).getAsJsonObject();
    assertEquals(status, problem.get("status").getAsInt());
    assertTrue(problem.get("detail").getAsString().contains(said), answer::text);
  }

  @Test
  void aBodyThatNobodyAskedForIsNotTaken() throws Exception {
    String head = "POST /api/v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n";
    try (Wire wire = Wire.to(server.address()).send(head)) {
      Answer answer = wire.answer(false);
      assertProblem(answer, 405, "POST");
      assertTrue(answer.isLast());
    }
  }

  @Test
  void connectionsThatStandStillOrDripAreClosed() throws Exception {
    var limits = new Connections(100, 16 << 10, 100, SHORT, SHORT, LONG);
    try (var hasty = serve(TestServer.connections(limits));
        Wire silent = Wire.to(hasty.address());
        Wire begun = Wire.to(hasty.address()).send("GET / HT");
        Wire kept = Wire.to(hasty.address()).send(ALIVE)) {
      assertEquals(200, kept.answer(false).status());
      for (Wire wire : List.of(silent, begun, kept)) {
        assertEquals(-1, wire.read());
      }
    }
  }

  @Test
  void aBodyThatDripsIsEndedWhenTheTimeForTheAnswerIsOver() throws Exception {
    var limits = new Connections(100, 16 << 10, 100, LONG, LONG, SHORT);
    try (var hasty = serve(TestServer.connections(limits));
        Wire wire = Wire.to(hasty.address())) {
      wire.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\na");
      assertProblem(wire.answer(false), 405, "POST");
      assertEquals(-1, wire.read());
    }
  }

  /** Without chunks, only how the connection ends tells that an answer broke off. */
  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
  void anExportThatIsNotReadIsBrokenOffAndItsPlaceIsFree(String protocol) throws Exception {
    var turns = new Turns(1, 1, LONG, 1, SHORT);
    String export = "GET /api/v1/export %s\r\nHost: x\r\n\r\n".formatted(protocol);
    String other = "GET /api/v1/export?q=tidakada HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    try (var hasty = serve(TestServer.turns(turns));
        Wire stalled = Wire.narrow(hasty.address()).send(export)) {
      assertEquals('H', stalled.read());
      Patience.until("its place is free", () -> isAnswered(hasty, other));
      assertThrows(SocketException.class, () -> readToTheEnd(stalled));
    }
  }

  /** Whether there is room for a request, which is answered then. */
  private static boolean isAnswered(Server server, String request) throws IOException {
    try (Wire wire = Wire.to(server.address()).send(request)) {
      int status = wire.answer(false).status();
      assertTrue(Set.of(200, 503).contains(status), () -> "status " + status);
      return status == 200;
    } catch (EOFException e) {
      return false; // on a busy machine this one may have been too slow itself
    }
  }

  /** Origins that are listed, and who may read refusals that are made before a request is read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*                                  | *",
        "https://contoh.id                  | https://contoh.id",
        "https://contoh.id https://lain.id  | ''",
        "''                                 | ''"
      })
  void listedOriginsReadWhyARequestCouldNotBeRead(String listed, String allowed) throws Exception {
    Set<String> origins = listed.isEmpty() ? Set.of() : Set.of(listed.split(" "));
    Limits open = TestServer.clients(new Limits.Clients(0, 1, origins, false));
    String from = " HTTP/1.1\r\nHost: x\r\nOrigin: https://contoh.id\r\n";
    try (var server = serve(open)) {
      assertAllowed(allowed, 400, server, "GET /?q=naik+50%" + from + "\r\n");
      assertAllowed(allowed, 400, server, "GET /" + from + "Host: y\r\n\r\n");
      assertAllowed(allowed, 431, server, "GET /?q=" + "a".repeat(16 << 10) + from + "\r\n");
    }
  }

  private static void assertAllowed(String origin, int status, Server server, String head)
      throws IOException {
    try (Wire wire = Wire.to(server.address()).send(head)) {
      Answer refused = wire.answer(false);
      assertEquals(status, refused.status(), refused::text);
      assertEquals(origin, refused.header("access-control-allow-origin"));
      assertEquals(
          !origin.isEmpty(),
          refused.header("access-control-expose-headers").contains("Retry-After"));
    }
  }

  private static void readToTheEnd(Wire wire) throws IOException {
    while (wire.read() >= 0) {
      // nothing is kept
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
  void anExportThatIsCompleteEndsProperly(String protocol) throws Exception {
    String export = "GET /api/v1/export %s\r\nHost: x\r\nConnection: close\r\n\r\n";
    try (Wire wire = Wire.to(server.address()).send(export.formatted(protocol))) {
      Answer answer = wire.answer(false);
      assertTrue(answer.text().endsWith("{\"telusur\":{\"complete\":true,\"count\":500}}\n"));
      assertEquals(-1, wire.read());
    }
  }

  @Test
  void moreConnectionsThanThereMayBeAreToldSo() throws Exception {
    var limits = new Connections(2, 16 << 10, 100, LONG, LONG, LONG);
    try (var small = serve(TestServer.connections(limits));
        Wire first = Wire.to(small.address()).send(SEARCH)) {
      assertEquals(200, first.answer(false).status());
      try (Wire second = Wire.to(small.address()).send(SEARCH)) {
        assertEquals(200, second.answer(false).status());
        try (Wire third = Wire.to(small.address()).send(SEARCH)) {
          Answer refused = third.answer(false);
          assertProblem(refused, 503, "2 connections");
          assertEquals("2", refused.header("retry-after"));
          assertTrue(refused.isLast());
        }
        for (String watched : List.of(ALIVE, ALIVE.replace("live", "ready"), METRICS)) {
          try (Wire watcher = Wire.to(small.address()).send(watched)) {
            Answer answer = watcher.answer(false);
            assertEquals(200, answer.status(), answer::text);
            assertTrue(answer.isLast());
          }
        }
        Patience.until(
            "it is counted under its route",
            () -> second.send(METRICS).answer(false).text().contains(REFUSED));
        assertNoRoomWhereTheReserveIsTaken(small, second);
      }
      assertEquals(200, first.send(SEARCH).answer(false).status());
      Patience.until("there is room", () -> isAnswered(small, SEARCH));
    }
  }

  /** Connections that say nothing take it, until one is answered unasked. */
  private static void assertNoRoomWhereTheReserveIsTaken(Server full, Wire asking)
      throws IOException {
    var silent = new ArrayList<Wire>();
    try {
      Optional<Wire> refused = Optional.empty();
      while (refused.isEmpty()) {
        silent.add(Wire.to(full.address()));
        assertEquals(200, asking.send(METRICS).answer(false).status());
        refused = silent.stream().filter(Wire::isAnswered).findFirst();
      }
      assertProblem(refused.get().answer(false), 503, "2 connections");
      String figures = asking.send(METRICS).answer(false).text();
      assertFalse(figures.contains("{problem=\"busy\"} 0.0"), figures);
    } finally {
      for (Wire wire : silent) {
        wire.close();
      }
    }
  }

  @Test
  void nothingInARequestBecomesAHeaderOfTheAnswer() throws Exception {
    var random = new Random(1);
    for (String path :
        List.of("/api/v1/export?q=%s", "/feed.atom?q=%s", "/%s", "/api/v1/articles/%s")) {
      String evil = "a%0d%0aX-Jahat:%201%0d%0a%0d%0a<b>" + random.nextInt();
      String head = "GET " + path.replace("%s", evil) + " HTTP/1.1\r\nHost: x\r\n\r\n";
      try (Wire wire = Wire.to(server.address()).send(head)) {
        Answer answer = wire.answer(false);
        assertEquals("", answer.header("x-jahat"), path);
      }
    }
  }
}
