package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.telusur.api.Limits.Asked;
import id.telusur.schema.Generation;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Patience;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTest {
  @TempDir static Path folder;
  private static TestIndex index;
  private static LuceneSearches searches;
  private static Server server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    index = new TestIndex(folder);
    index.publish(lines(20));
    searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
    server = TestServer.start(searches, folder);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  private static List<String> lines(int count) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      lines.add(line("a" + i, "Latihan militer " + i, "Isi nomor " + i + ".", "2024-08-13"));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=militer",
        "/api/v1/timeline?q=militer",
        "/api/v1/suggest?q=mil",
        "/api/v1/articles/a1?q=militer",
        "/api/v1/articles/a1/similar",
        "/api/v1/pairs",
        "/api/v1/pairs/ID-CN",
        "/api/v1/pairs/CN-ID/chronology",
        "/api/v1/status",
        "/api/v1/openapi.json",
        "/opensearch.xml",
        "/feed.atom?q=militer",
        "/feed.json?q=militer"
      })
  void whatIsKnownIsNotSentAgain(String path) throws Exception {
    HttpResponse<byte[]> first = get(path);
    String tag = header(first, "ETag");
    assertTrue(tag.matches("W/\"[0-9a-f]{16}\""), tag);
    assertEquals("no-cache", header(first, "Cache-Control"));
    HttpResponse<byte[]> second = get(path, "If-None-Match", "\"x\", " + tag);
    assertEquals(304, second.statusCode());
    assertEquals(tag, header(second, "ETag"));
    assertEquals(0, second.body().length);
    assertEquals("", header(second, "Server-Timing"), "nothing was searched");
    assertEquals(200, get(path, "If-None-Match", "W/\"0123456789abcdef\"").statusCode());
  }

  /** A tag as clients may send it (RFC 9110, 13.1.2), and what they get. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TAG         |            | 304",
        "STRONG      |            | 304",
        "\"x\"       | TAG        | 304",
        "\"x\" , TAG |            | 304",
        "*           |            | 304",
        "\"x\"       | W/\"y\"    | 200",
        "TAGX        |            | 200"
      })
  void aTagIsKnownHoweverItIsWritten(String first, String second, int status) throws Exception {
    String path = "/api/v1/search?q=militer";
    String tag = header(get(path), "ETag");
    var headers = new ArrayList<String>();
    for (String line : Stream.of(first, second).filter(Objects::nonNull).toList()) {
      headers.add("If-None-Match");
      headers.add(line.replace("TAG", tag).replace("STRONG", tag.substring(2)));
    }
    assertEquals(status, get(path, headers.toArray(String[]::new)).statusCode());
  }

  /** Whatever the client has of an answer, it is not one to this. */
  @Test
  void whatIsRefusedIsNotConfirmed() throws Exception {
    String tag = header(get("/api/v1/search?q=militer"), "ETag");
    assertEquals(400, get("/api/v1/openapi.json?q=a", "If-None-Match", "*").statusCode());
    for (String wrong : List.of("q=militer&q=nikel", "q=militer" + "+".repeat(3000), "q=a&x=b")) {
      assertEquals(400, get("/api/v1/search?" + wrong, "If-None-Match", tag).statusCode());
      assertEquals(400, get("/api/v1/search?" + wrong, "If-None-Match", "*").statusCode());
    }
    assertEquals(404, get("/api/v1/articles/x", "If-None-Match", "*").statusCode());
  }

  /** No index decides what it says. */
  @ParameterizedTest
  @ValueSource(strings = {"/opensearch.xml", "/api/v1/openapi.json"})
  void anotherIndexLeavesTheTagOfADescription(String path) throws Exception {
    String tag = header(get(path), "ETag");
    publish(20);
    assertEquals(304, get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void whatIsAskedAndWhoAnswersMakeTheTag() throws Exception {
    String tag = header(get("/api/v1/search?q=latihan&size=1"), "ETag");
    assertEquals(tag, header(get("/api/v1/search?size=1&q=latihan"), "ETag"));
    assertEquals(tag, header(get("/api/v1/search?q=+latihan,&size=1"), "ETag"), "read the same");
    assertNotEquals(tag, header(get("/api/v1/search?q=latihan&size=2"), "ETag"));
    publish(21);
    HttpResponse<byte[]> after = get("/api/v1/search?q=latihan&size=1", "If-None-Match", tag);
    assertEquals(200, after.statusCode());
    assertNotEquals(tag, header(after, "ETag"));
  }

  @Test
  void whatIsNotKeptIsNotConfirmed() throws Exception {
    String first = searches.live().generation();
    String path = "/api/v1/search?q=latihan&generation=" + first;
    String tag = header(get(path), "ETag");
    assertEquals(304, get(path, "If-None-Match", tag).statusCode());
    for (int news = 22; index.home().complete().contains(new Generation(first)); news++) {
      publish(news);
    }
    assertEquals(410, get(path, "If-None-Match", tag).statusCode());
  }

  @Test
  void theLimitsOfAnAnswerMakeTheTag() throws Exception {
    Asked standard = Asked.STANDARD;
    var few =
        new Asked(
            standard.length(), standard.clauses(), 3, standard.parameters(), standard.cursorAge());
    String path = "/api/v1/search?q=";
    URI address;
    String tag;
    try (var other = TestServer.start(searches, folder, TestServer.asked(few))) {
      address = other.address();
      tag = header(get(address, path), "ETag");
      assertEquals(304, get(address, path, "If-None-Match", tag).statusCode());
    }
    try (var other =
        Server.start(
            searches,
            ServerSettings.of("127.0.0.1", address.getPort(), folder, TestServer.TRUSTING))) {
      assertEquals(address, other.address());
      HttpResponse<byte[]> more = get(address, path, "If-None-Match", tag);
      assertEquals(200, more.statusCode());
      assertNotEquals(tag, header(more, "ETag"));
    }
  }

  @Test
  void aPartialAnswerSaysWhyAndIsNotKept() throws Exception {
    Contract contract = Contract.read();
    try (var hurried = TestIndex.following(index.home(), Duration.ofNanos(1));
        var other = TestServer.start(hurried, folder)) {
      for (String path :
          List.of(
              "/api/v1/search?q=militer", "/api/v1/timeline?q=militer", "/api/v1/suggest?q=mil")) {
        HttpRequest request = HttpRequest.newBuilder(other.address().resolve(path)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer::body);
        contract.check(path, answer);
        String partial = "\"partial\":{\"reason\":\"the time limit was reached\"}";
        assertTrue(answer.body().contains(partial), () -> path + ": " + answer.body());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals("", header(answer, "ETag"));
      }
    }
  }

  /** It cannot say that it was cut short. */
  @ParameterizedTest
  @ValueSource(strings = {"/feed.atom?q=militer", "/feed.json?q=militer"})
  void aFeedIsWholeOrRefused(String path) throws Exception {
    try (var hurried = TestIndex.following(index.home(), Duration.ofNanos(1));
        var other = TestServer.start(hurried, folder)) {
      HttpRequest request = HttpRequest.newBuilder(other.address().resolve(path)).build();
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertEquals(503, answer.statusCode(), answer::body);
      assertTrue(answer.body().contains("urn:telusur:problem:incomplete"), answer::body);
      Contract.read().check(path, answer);
    }
  }

  @Test
  void longBodiesAreCompressedForWhoTakesThem() throws Exception {
    String path = "/api/v1/search?q=latihan&size=5";
    HttpResponse<byte[]> plain = get(path);
    HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
    assertEquals("", header(plain, "Content-Encoding"));
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(plain, "Vary"));
    assertTrue(packed.body().length < plain.body().length / 2);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertEquals(
          new String(plain.body(), StandardCharsets.UTF_8),
          new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (String any : List.of("gzip", "*", "identity")) {
      assertEquals("", header(get("/health/live", "Accept-Encoding", any), "Content-Encoding"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/search?q=latihan", "/panjang.html"})
  void theHeadersAloneTellTheLengthWhereItIsKnown(String path) throws Exception {
    Files.writeString(folder.resolve("panjang.html"), "halaman ".repeat(1000));
    HttpResponse<byte[]> whole = get(path);
    HttpResponse<byte[]> head = head(path);
    assertEquals(0, head.body().length);
    assertEquals(Integer.toString(whole.body().length), header(head, "Content-Length"));
    assertEquals(header(whole, "Content-Length"), header(head, "Content-Length"));
    assertEquals(header(whole, "ETag"), header(head, "ETag"));
    HttpResponse<byte[]> packed = head(path, "Accept-Encoding", "gzip");
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertEquals("", header(packed, "Content-Length"), "it would be another one");
    assertEquals(0, packed.body().length);
  }

  /** The files of a distribution have the same date in every version. */
  @Test
  void aPageIsKnownByWhatItHoldsNotByItsDate() throws Exception {
    Path page = Files.writeString(folder.resolve("versi.js"), "versi 1");
    var date = Files.getLastModifiedTime(page);
    HttpResponse<byte[]> first = get("/versi.js");
    String tag = header(first, "ETag");
    assertEquals("", header(first, "Last-Modified"));
    assertEquals("", header(first, "Accept-Ranges"), "ranges are not served");
    HttpResponse<byte[]> known = get("/versi.js", "If-None-Match", tag);
    assertEquals(304, known.statusCode());
    assertEquals(tag, header(known, "ETag"));
    Files.setLastModifiedTime(Files.writeString(page, "versi 10"), date);
    String later = "Fri, 01 Jan 2100 00:00:00 GMT";
    assertEquals(200, get("/versi.js", "If-Modified-Since", later).statusCode());
    HttpResponse<byte[]> changed =
        get("/versi.js", "If-None-Match", tag, "If-Modified-Since", later);
    assertEquals(200, changed.statusCode());
    assertNotEquals(tag, header(changed, "ETag"));
  }

  private static HttpResponse<byte[]> head(String path, String... headers) throws Exception {
    return send("HEAD", server.address(), path, headers);
  }

  /** Publishes so many articles in a generation, and waits until it is live. */
  private static void publish(int articles) throws Exception {
    String published = index.publish(lines(articles)).generation();
    Patience.until(published + " is live", () -> searches.live().generation().equals(published));
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    return get(server.address(), path, headers);
  }

  private static HttpResponse<byte[]> get(URI address, String path, String... headers)
      throws Exception {
    return send("GET", address, path, headers);
  }

  private static HttpResponse<byte[]> send(
      String method, URI address, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path)).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
