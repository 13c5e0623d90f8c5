package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import id.telusur.api.Limits.Clients;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server takes from a proxy before it. */
class ForwardedTest extends OneArticle {
  @BeforeAll
  static void putPage() throws IOException {
    Files.writeString(folder.resolve("index.html"), "<meta content=\"./a.png\">");
  }

  /** Whether a proxy is there, the schemes that are named, and the one in absolute addresses. */
  @ParameterizedTest
  @CsvSource({
    "true,  https,         https",
    "true,  HTTPS,         https",
    "true,  'http, https', https",
    "true,  'https, http', http",
    "true,  ftp,           http",
    "true,  '',            http",
    "false, https,         http"
  })
  void addressesBeginAsTheClientCalled(boolean isBehindProxy, String named, String scheme)
      throws Exception {
    try (var server = server(new Clients(0, 1, Set.of(), isBehindProxy))) {
      String base = scheme + "://" + server.address().getAuthority() + "/";
      for (String path : List.of("/", "/opensearch.xml", "/feed.atom", "/feed.json")) {
        String body = send(server, path, "X-Forwarded-Proto", named).body();
        assertTrue(body.contains('"' + base), body);
        assertEquals(
            scheme.equals("https"), body.contains("https://" + server.address().getHost()), body);
      }
    }
  }

  /** What a proxy writes, and whose request it is. */
  @ParameterizedTest
  @CsvSource({
    "10.1.1.1,              10.1.1.1",
    "'10.0.0.1, 10.1.1.1',  10.1.1.1",
    "10.1.1.1:50001,        10.1.1.1",
    "::ffff:10.1.1.1,       10.1.1.1",
    "2001:db8::1,           2001:db8:0:0:0:0:0:1",
    "[2001:db8::1],         2001:db8:0:0:0:0:0:1",
    "[2001:db8::1]:50001,   2001:db8:0:0:0:0:0:1",
    "unknown,               127.0.0.1",
    "localhost,             127.0.0.1",
    "10.1.1.256,            127.0.0.1",
    "[2001:db8::1::1]:1,    127.0.0.1",
    "'10.1.1.1, _x',        127.0.0.1",
    "'',                    127.0.0.1"
  })
  void theClientIsTheLastAddress(String named, String address) throws Exception {
    Path file = Files.createTempFile(folder, "access", ".jsonl");
    var settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            folder,
            TestServer.clients(new Clients(0, 1, Set.of(), true)),
            Duration.ofSeconds(10),
            Audience.LOCAL,
            new LogTarget.ToFile(file));
    try (var server = Server.start(searches, settings)) {
      send(server, "/api/v1/status", "X-Forwarded-For", named);
    }
    String line = Files.readString(file);
    assertEquals(
        address, JsonParser.parseString(line).getAsJsonObject().get("client").getAsString());
  }

  /** Requests of one client, each written in another way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1.1.1:%d",
        "[2001:db8::1]:%d",
        "2001:db8::%d",
        "tidak%d",
        "10.1.1.1:x%d",
        "10.1.1.%d.1"
      })
  void whoAsksTooOftenIsRefusedFromWhateverPort(String form) throws Exception {
    try (var server = server(new Clients(1, 2, Set.of(), true))) {
      int status = 200;
      for (int i = 1; i < 1000 && status == 200; i++) {
        String named = form.formatted(i);
        status = send(server, "/api/v1/status", "X-Forwarded-For", named).statusCode();
      }
      assertEquals(429, status);
      String other = "10.1.1.2:1";
      assertEquals(200, send(server, "/api/v1/status", "X-Forwarded-For", other).statusCode());
    }
  }

  private static Server server(Clients clients) throws IOException {
    return TestServer.start(searches, folder, TestServer.clients(clients));
  }

  private static HttpResponse<String> send(Server server, String path, String... headers)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path)).headers(headers).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
