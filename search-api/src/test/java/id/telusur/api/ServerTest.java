package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  @TempDir static Path folder;
  private static LuceneSearches searches;
  private static Server server;
  private static HttpClient client;
  private static Contract contract;

  @BeforeAll
  static void start() throws IOException {
    var index = new TestIndex(folder);
    index.publish(
        List.of(
            line(
                "a",
                "Latihan militer &lt;b&gt;RI&lt;/b&gt;",
                "Kedua negara & sekutu berlatih.",
                "2024-08-13"),
            line("b/c d?", "Militer", "Isi.", "2024-08-14"),
            line("c", "Nikel", "Militer dan nikel.", "2024-08-15T08:30:00+07:00"),
            "{'id':'caf\u00E9','title':'Caf\u00E9','body':'Kopi.','author':'Zo\u00EB'}"
                .replace('\'', '"')));
    Path web = Files.createDirectories(folder.resolve("web"));
    Files.writeString(
        web.resolve("index.html"), "<!doctype html>halaman <meta content=\"./a.png\">");
    Files.writeString(web.resolve("404.html"), "<!doctype html>tidak ada <a href=\"./?q=\">");
    Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
    searches = TestIndex.following(index.home(), Duration.ofSeconds(5));
    server = TestServer.start(searches, web);
    client = HttpClient.newHttpClient();
    contract = Contract.read();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  @Test
  void aSearchAnswersInTheShapeOfTheContract() throws Exception {
    JsonObject answer = json(get("/api/v1/search?q=latihan+militer"));
    assertEquals("latihan militer", answer.get("query").getAsString());
    assertEquals(
        "{\"value\":1,\"relation\":\"exact\",\"groups\":1}", answer.get("total").toString());
    assertEquals(2, answer.get("related").getAsInt());
    assertTrue(answer.get("partial").isJsonNull() && answer.get("next").isJsonNull());
    JsonObject strict = json(get("/api/v1/search?q=latihan+militer&relax=false"));
    assertTrue(strict.get("related").isJsonNull(), "they were not counted");
    JsonObject hit = answer.getAsJsonArray("hits").get(0).getAsJsonObject();
    assertEquals(
        "<mark>Latihan militer</mark> &lt;b&gt;RI&lt;/b&gt;",
        hit.get("titleHighlighted").getAsString());
    assertEquals(
        "Kedua negara &amp; sekutu <mark>berlatih</mark>.",
        hit.getAsJsonArray("snippets").get(0).getAsString());
    assertEquals("2024-08-13", hit.get("published").getAsString());
    assertEquals("all", hit.get("matched").getAsString());
  }

  /** Codes or names, which may hold a hyphen themselves. */
  @ParameterizedTest
  @CsvSource({
    "CN-ID,                  CN-ID",
    "id-cn,                  CN-ID",
    "Indonesia-Timor-Leste,  ID-TL",
    "Timor-Leste-ID,         ID-TL",
    "Guinea-Bissau-Guinea,   GN-GW",
    "guinea-guinea-bissau,   GN-GW"
  })
  void aPairIsTakenInEitherOrder(String pair, String codes) throws Exception {
    JsonObject answer = json(get("/api/v1/search?pair=" + pair));
    assertEquals(0, answer.getAsJsonObject("total").get("value").getAsInt());
    assertEquals(codes, json(get("/api/v1/pairs/" + pair)).get("pair").getAsString());
  }

  @Test
  void nextLeadsThroughTheWholeAnswer() throws Exception {
    String path = "/api/v1/search?q=militer+nikel&size=1";
    int hits = 0;
    while (path != null) {
      JsonObject answer = json(get(path));
      hits += answer.getAsJsonArray("hits").size();
      path = answer.get("next").isJsonNull() ? null : answer.get("next").getAsString();
    }
    assertEquals(3, hits);
  }

  /** What looks for nothing in text has nothing to be ranked by: the newest come first. */
  @ParameterizedTest
  @CsvSource({
    "q=militer%20nikel,                     c",
    "q=judul:militer,                       b/c d?",
    "q=tanggal:2024-08,                     c",
    "q=tanggal:2024-08&sort=oldest,         a",
    "q=-nikel,                              b/c d?",
    "q=tanggal:2024-08%20DAN%20-nikel,      b/c d?",
    "q=tanggal:2024-08-13%20latihan,        a"
  })
  void whatCannotBeRankedIsListedByDay(String asked, String first) throws Exception {
    JsonObject answer = json(get("/api/v1/search?" + asked));
    JsonObject hit = answer.getAsJsonArray("hits").get(0).getAsJsonObject();
    assertEquals(first, hit.get("id").getAsString());
  }

  @Test
  void anArticleIsGivenWholeWithItsMarks() throws Exception {
    JsonObject answer = json(get("/api/v1/articles/c?q=nikel"));
    assertEquals("<mark>Nikel</mark>", answer.get("titleHighlighted").getAsString());
    assertEquals(
        "Militer dan <mark>nikel</mark>.",
        answer.getAsJsonArray("bodyHighlighted").get(0).getAsString());
    JsonObject article = answer.getAsJsonObject("article");
    assertEquals("2024-08-15T08:30:00+07:00", article.get("publishedAt").getAsString());
    JsonObject odd = json(get("/api/v1/articles/b%2Fc%20d%3F"));
    assertEquals("b/c d?", odd.getAsJsonObject("article").get("id").getAsString());
  }

  /** Of another search it would leave articles out. */
  @Test
  void aCursorGoesOnWithItsOwnSearchAlone() throws Exception {
    String next = json(get("/api/v1/search?q=militer+ATAU+nikel&size=1")).get("next").getAsString();
    assertEquals(200, get(next).statusCode());
    for (String other :
        List.of(
            next.replace("militer", "menlu"),
            next + "&source=x",
            next + "&fold=false",
            next + "&exact=true")) {
      HttpResponse<String> refused = get(other);
      assertEquals(400, refused.statusCode(), other);
      assertTrue(refused.body().contains("of an answer to another search"), refused::body);
    }
  }

  /** A request that is wrong, its status, and the parameter that is named. */
  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=a&utm_source=x,             400, utm_source",
    "/api/v1/search?q=a&q=b,                      400, q",
    "/api/v1/search?from=2024-13-01,              400, from",
    "/api/v1/search?from=2024-02-01&to=2024-01-01, 400, to",
    "/api/v1/search?size=101,                     400, size",
    "/api/v1/search?from=-2019-01-01,             400, from",
    "/api/v1/search?from=0000-01-01,              400, from",
    "/api/v1/search?to=%2B12019-01-01,            400, to",
    "/api/v1/search?since=%2B1,                   400, since",
    "/api/v1/search?since=-1,                     400, since",
    "/api/v1/search?size=banyak,                  400, size",
    "/api/v1/search?size=%D9%A5,                  400, size",
    "/api/v1/search?size=%2B5,                    400, size",
    "/api/v1/search?sort=terbaik,                 400, sort",
    "/api/v1/search?cursor=xyz,                   400, cursor",
    "/api/v1/search?country=Atlantis,             400, country",
    "/api/v1/search?pair=CN,                      400, pair",
    "/api/v1/search?pair=CN-CN,                   400, pair",
    "/api/v1/search?language=Klingonese,          400, language",
    "/api/v1/search?topic=gosip,                  400, topic",
    "/api/v1/search?year=20x4,                    400, year",
    "/api/v1/search?year=0,                       400, year",
    "/api/v1/search?variants=-tidakada,           400, variants",
    "/api/v1/articles/tidakada,                   404, ",
    "/api/v1/tidakada,                            404, ",
    "/api/v1/search/?q=nikel,                     404, ",
    "/api/v1/articles/a/,                         404, ",
    "/api/v1/articles/a/similar/,                 404, ",
    "/api/v1/pairs/CN-ID/,                        404, ",
    "/api/v1/search;size=0?q=nikel,               404, ",
    "/api/v1/search;q=nikel,                      404, ",
    "/api/v1/search?generation=dulu,              410, generation"
  })
  void errorsAreProblemsThatNameTheParameter(String path, int status, String parameter)
      throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(status, response.statusCode(), response::body);
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    JsonObject problem = json(response);
    assertEquals(status, problem.get("status").getAsInt());
    assertTrue(problem.get("type").getAsString().startsWith("urn:telusur:problem:"));
    if (parameter != null) {
      JsonObject fault = problem.getAsJsonArray("errors").get(0).getAsJsonObject();
      assertEquals(parameter, fault.get("parameter").getAsString());
    }
  }

  /** What is refused, the code of the first fault, and what is said of all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status?x=1                 | unknown-parameter | unknown parameter; none is known here",
        "suggest?x=1                | unknown-parameter | unknown parameter; known here: q, size",
        "search?q=a&q=b             | given-twice       | given more than once",
        "search?q=LONG              | too-long          | longer than 2000 characters",
        "search?YEARS               | too-many          | 51 values, which are more than 50",
        "search?size=101            | not-a-number      | not a whole number from 0 to 100",
        "search?to=1                | not-a-day         | not a day such as 2024-08-13",
        "search?from=1&size=x       | not-a-number      | several parameters are wrong",
        "search?from=2024-02-01&to=2024-01-01 | before-from | before from, which is 2024-02-01",
        "search?year=0              | not-a-year        | not a year such as 2024",
        "search?sort=best           | not-a-choice      | not one of relevance, newest, oldest, entered",
        "search?fold=yes            | not-a-choice      | not one of true, false",
        "search?facets=foo,bar      | not-a-choice      | not one of source, year, language, section,"
            + " author, country, pair, topic",
        "search?language=X          | unknown-language  | not a language such as id",
        "search?country=X&country=Y | unknown-country   | not a country such as CN",
        "search?pair=CN             | unknown-pair      | not a pair of countries such as CN-ID",
        "search?variants=-tiongkok,-foo | unknown-variants | '-foo': neither none nor ids of groups to"
            + " switch off, such as -tiongkok,-latihan-bersama",
        "search?cursor=x            | not-a-cursor      | not a cursor that an answer gave"
      })
  void anErrorSaysWhatIsWrong(String asked, String kind, String detail) throws Exception {
    String years =
        IntStream.range(0, 51).mapToObj(i -> "year=" + (1970 + i)).collect(Collectors.joining("&"));
    String filled = asked.replace("YEARS", years).replace("LONG", "a".repeat(2001));
    HttpResponse<String> response = get("/api/v1/" + filled);
    assertEquals(400, response.statusCode(), response::body);
    JsonObject problem = json(response);
    JsonObject fault = problem.getAsJsonArray("errors").get(0).getAsJsonObject();
    assertEquals(kind, fault.get("kind").getAsString());
    assertEquals(detail, problem.get("detail").getAsString());
  }

  @Test
  void variantsThatAnErrorNamesAreTaken() throws Exception {
    String detail = json(get("/api/v1/search?variants=latma")).get("detail").getAsString();
    String example = detail.replaceFirst(".* such as ", "");
    assertEquals(200, get("/api/v1/search?variants=" + example).statusCode(), detail);
  }

  @Test
  void whoNamesNoTopicIsToldWhichThereAre() throws Exception {
    String detail = json(get("/api/v1/search?topic=haji")).get("detail").getAsString();
    assertTrue(detail.startsWith("no such topic; there are "), detail);
    assertTrue(detail.contains(", trade, "), detail);
  }

  /** Where an older generation is gone, the live one may be asked. */
  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=militer&generation=dulu, /api/v1/search?q=militer",
    "/api/v1/articles/a?generation=dulu,       /api/v1/articles/a",
    "/api/v1/export?generation=dulu&q=a+%C3%A9, /api/v1/export?q=a+%C3%A9"
  })
  void whatIsGoneLinksToTodaysAnswer(String path, String today) throws Exception {
    HttpResponse<String> gone = get(path);
    assertEquals(410, gone.statusCode());
    assertEquals(
        "<" + today + ">; rel=\"latest-version\"", gone.headers().firstValue("Link").orElse(""));
    assertEquals(200, get(today).statusCode());
  }

  /** What a client may send by mistake, and what of it the answer names. */
  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=%C3%28,               not UTF-8",
    "/api/v1/articles/%FF,                  not UTF-8",
    "/api/v1/search?q=a\u0001b,             control character"
  })
  void addressesThatCannotBeReadAreProblems(String path, String named) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("application/problem+json") && answer.contains(named), answer);
  }

  @Test
  void tooManyParametersAreAProblem() throws Exception {
    HttpResponse<String> response = get("/api/v1/search?" + "country=CN&".repeat(101));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("more than 100 parameters"), response::body);
  }

  /** As proxies may send it (RFC 9112, 3.2.2). */
  @Test
  void aWholeAddressIsTakenAsItsPath() throws Exception {
    String host = "127.0.0.1:" + server.address().getPort();
    for (String sent : List.of("/feed.json?q=nikel", "http://" + host + "/feed.json?q=nikel")) {
      String answer =
          raw("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(sent, host));
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      String self = "\"feed_url\":\"http://" + host + "/feed.json?q=nikel\"";
      assertTrue(answer.contains(self), answer);
    }
    String article = "GET http://" + host + "/api/v1/articles/c HTTP/1.1\r\nHost: " + host;
    String answer = raw(article + "\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }

  /** What a client calls the server, and how addresses begin that name it. */
  @ParameterizedTest
  @CsvSource({
    "berita.example:8080, berita.example:8080",
    "my_host,             my_host",
    "[::1]:80,            [::1]:80",
    "a$b,                 127.0.0.1:PORT"
  })
  void addressesNameTheHostThatWasCalled(String host, String named) throws Exception {
    String answer =
        raw("GET /feed.json HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host));
    String base = "http://" + named.replace("PORT", "" + server.address().getPort());
    assertTrue(answer.contains("\"home_page_url\":\"" + base + "/\""), answer);
  }

  @Test
  void addressesOfIpv6StandInBrackets() throws Exception {
    assertEquals("[0:0:0:0:0:0:0:1]", Addresses.host(InetAddress.getByName("::1")));
    assertEquals("127.0.0.1", Addresses.host(InetAddress.getByName("127.0.0.1")));
  }

  @Test
  void rawUtf8IsTakenAsItIs() throws Exception {
    String asked =
        new String(
            "/api/v1/search?q=Café".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String answer = raw("GET " + asked + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(
        new String(answer.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
            .contains("\"query\":\"Café\""),
        answer);
  }

  /** Accents by themselves, as macOS and some phones write them. */
  @Test
  void textInPiecesIsPutTogether() throws Exception {
    for (String narrowed : List.of("q=cafe%CC%81", "author=Zoe%CC%88", "q=penulis:Zoe%CC%88")) {
      JsonObject answer = json(get("/api/v1/search?" + narrowed));
      assertEquals(1, answer.getAsJsonObject("total").get("value").getAsInt(), narrowed);
    }
    JsonObject answer = json(get("/api/v1/articles/cafe%CC%81?q=di%20cafe%CC%81"));
    assertEquals("<mark>Caf\u00E9</mark>", answer.get("titleHighlighted").getAsString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void otherMethodsAreRefused(String method) throws Exception {
    for (String path : List.of("/api/v1/search", "/index.html")) {
      HttpResponse<String> response = send(method, path);
      assertEquals(405, response.statusCode(), method + " " + path);
      assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElse(""));
    }
  }

  @Test
  void aHeadRequestHasTheHeadersAndNoBody() throws Exception {
    HttpResponse<String> response = send("HEAD", "/api/v1/search?q=militer");
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../rahasia.txt",
        "/..%2frahasia.txt",
        "/%2e%2e/rahasia.txt",
        "/..\\rahasia.txt",
        "/x/../../rahasia.txt",
        "//rahasia.txt",
        "/..%2f?q=haji",
        "/%2e%2e/",
        "/%2F",
        "/%5c"
      })
  void nothingOutsideTheWebFolderIsServed(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertFalse(answer.endsWith("rahasia"), answer);
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
  }

  @Test
  void pagesAndTheirAbsence() throws Exception {
    assertTrue(get("/").body().contains("halaman"));
    HttpRequest browser =
        HttpRequest.newBuilder(uri("/tidak/ada")).header("Accept", "text/html").build();
    HttpResponse<String> page = client.send(browser, BodyHandlers.ofString());
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("tidak ada <a href=\"/?q=\">"), page::body);
    assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(
        page.headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .startsWith("default-src 'none'"));
  }

  @Test
  void theFrontPageNamesItsPictureInFullAndIsAskedForAgain() throws Exception {
    HttpResponse<String> page = get("/");
    assertTrue(page.body().contains("<meta content=\"" + uri("/a.png") + "\">"), page::body);
    String tag = page.headers().firstValue("ETag").orElseThrow();
    HttpRequest again = HttpRequest.newBuilder(uri("/")).header("If-None-Match", tag).build();
    assertEquals(304, client.send(again, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void statusAndHealth() throws Exception {
    JsonObject status = json(get("/api/v1/status"));
    assertEquals(4, status.get("articles").getAsInt());
    assertEquals(Build.id(), status.get("build").getAsString());
    assertEquals("2024-08-13", status.get("oldest").getAsString());
    assertEquals("2024-08-15", status.get("newest").getAsString());
    assertEquals(200, get("/health/live").statusCode());
    assertEquals(200, get("/health/ready").statusCode());
  }

  @Test
  void withoutAnIndexItIsAliveButNotReady() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("kosong/index"));
    try (var none =
            TestIndex.following(new TestIndex(empty.getParent()).home(), Duration.ofSeconds(5));
        var other = TestServer.start(none, folder.resolve("web"))) {
      assertEquals(200, get(other, "/health/live").statusCode());
      HttpResponse<String> ready = get(other, "/health/ready");
      assertEquals(503, ready.statusCode());
      assertTrue(
          json(ready).get("detail").getAsString().contains("there is no index"), ready::body);
      assertTrue(ready.headers().firstValue("Retry-After").isPresent());
      assertEquals(503, get(other, "/api/v1/search?q=x").statusCode());
    }
  }

  private static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  private static HttpResponse<String> get(Server other, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(other.address().resolve(path)).build();
    return checked(path, client.send(request, BodyHandlers.ofString()));
  }

  private static HttpResponse<String> send(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path)).method(method, BodyPublishers.noBody()).build();
    return checked(path, client.send(request, BodyHandlers.ofString()));
  }

  /** Every answer keeps to the OpenAPI description. */
  private static HttpResponse<String> checked(String path, HttpResponse<String> response) {
    contract.check(path, response);
    return response;
  }

  private static URI uri(String path) {
    return server.address().resolve(path);
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
