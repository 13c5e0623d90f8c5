package id.telusur.api;

import static id.telusur.testing.Articles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.query.IgnoredReason;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.DefaultLocale;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI description and the server say the same. */
class ContractTest {
  private static final String UNKNOWN = "tidakdikenal";

  @TempDir static Path folder;
  private static Contract contract;
  private static LuceneSearches searches;
  private static Server server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    contract = Contract.read();
    var index = new TestIndex(folder);
    index.publish(List.of(line("a", "Latihan militer", "Kedua negara berlatih.", "2024-08-13")));
    searches = TestIndex.following(index.home(), Duration.ofSeconds(5));
    server = TestServer.start(searches, folder);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  static Stream<String> paths() throws IOException {
    return Contract.read().paths().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void theServerKnowsTheParametersOfTheDescriptionAndNoOthers(String path) throws Exception {
    HttpResponse<String> refused = get(filled(path) + "?" + UNKNOWN + "=1");
    assertEquals(400, refused.statusCode(), refused::body);
    JsonObject problem = JsonParser.parseString(refused.body()).getAsJsonObject();
    String detail = problem.get("detail").getAsString();
    Set<String> names = new TreeSet<>();
    parameters(path).forEach(parameter -> names.add(parameter.get("name").getAsString()));
    String known =
        names.isEmpty() ? "none is known here" : "known here: " + String.join(", ", names);
    assertEquals("unknown parameter; " + known, detail);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void theExampleOfEachParameterIsWhatItsSchemaAsksFor(String path) {
    parameters(path)
        .forEach(parameter ->
            contract.checkBody(
                parameter.get("schema").toString(), parameter.get("example").toString()));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void examplesAreWhatTheirSchemasAskFor(String path) {
    JsonObject responses = operation(path).getAsJsonObject("responses");
    for (Map.Entry<String, JsonElement> response : responses.entrySet()) {
      JsonObject content = contract.resolved(response.getValue()).getAsJsonObject("content");
      for (Map.Entry<String, JsonElement> form :
          content == null ? Set.<Map.Entry<String, JsonElement>>of() : content.entrySet()) {
        JsonObject body = form.getValue().getAsJsonObject();
        if (body.has("example")) {
          contract.checkBody(body.get("schema").toString(), body.get("example").toString());
        }
      }
    }
  }

  @Test
  void everyReasonWhyAPartIsNotUsedIsDescribed() {
    for (IgnoredReason reason : IgnoredReason.values()) {
      contract.checkBody(
          "{\"$ref\":\"#/components/schemas/Ignored/properties/kind\"}",
          "\"" + reason.label() + "\"");
    }
  }

  @Test
  void everyKindOfFaultIsDescribed() {
    JsonObject kind =
        contract
            .resolved(JsonParser.parseString("{\"$ref\":\"#/components/schemas/Fault\"}"))
            .getAsJsonObject("properties")
            .getAsJsonObject("kind");
    assertEquals(
        Arrays.stream(FaultKind.values()).map(FaultKind::label).toList(),
        kind.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList());
  }

  /** What is refused unread, or before its parameters are asked. */
  @ParameterizedTest
  @MethodSource("paths")
  void refusalsOfWholeRequestsAreForeseen(String path) throws Exception {
    String line = "GET " + filled(path);
    String host = " HTTP/1.1\r\nHost: x\r\n";
    DefaultLocale.in(
        "ar-EG",
        () -> {
          assertRefused(400, path, line + "?q=%" + host);
          assertRefused(400, path, line + host + "Host: y\r\n");
          assertRefused(413, path, line + host + "Content-Length: 3\r\n");
          assertRefused(431, path, line + host + "X: y\r\n".repeat(100));
        });
  }

  private static void assertRefused(int status, String path, String head) throws IOException {
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
      contract.check(filled(path), answer);
    }
  }

  @Test
  void theServersFailureIsForeseenEverywhere() {
    for (String path : contract.paths().keySet()) {
      assertTrue(operation(path).getAsJsonObject("responses").has("500"), path);
    }
  }

  @Test
  void theDescriptionIsServed() throws Exception {
    HttpResponse<String> response = get("/api/v1/openapi.json");
    JsonObject description = JsonParser.parseString(response.body()).getAsJsonObject();
    assertEquals("3.1.0", description.get("openapi").getAsString());
    assertEquals(contract.paths(), description.getAsJsonObject("paths"));
  }

  private static String filled(String path) {
    return path.replace("{id}", "a").replace("{pair}", "CN-ID");
  }

  private static JsonObject operation(String path) {
    return contract.paths().getAsJsonObject(path).getAsJsonObject("get");
  }

  private static Stream<JsonObject> parameters(String path) {
    JsonArray all = operation(path).getAsJsonArray("parameters");
    return all.asList().stream()
        .map(contract::resolved)
        .filter(parameter -> parameter.get("in").getAsString().equals("query"));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    contract.check(path, response);
    return response;
  }
}
