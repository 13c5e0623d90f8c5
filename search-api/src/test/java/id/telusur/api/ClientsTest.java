package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.telusur.article.SourceFiles;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Needs;
import java.io.IOException;
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
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients of a server: one that knows the description alone, the examples, and the tour. In the
 * long form over all real news.
 */
@Tag("contract")
class ClientsTest {
  private static final String BASE = "http://127.0.0.1:8080";
  private static final Pattern TOUR = Pattern.compile("curl .*'" + BASE + "([^']+)'");

  @TempDir static Path folder;
  private static LuceneSearches searches;
  private static Server server;
  private static HttpClient client;
  private static Contract contract;
  private static DescribedApi api;

  @BeforeAll
  static void start() throws Exception {
    var index = new TestIndex(folder);
    var files = new ArrayList<String>(List.of(Needs.home().resolve("corpus").toString()));
    if (Needs.rounds(0, 1) == 1) {
      files.add(Needs.data("news").toString());
    }
    index.publish(SourceFiles.named(files), 1);
    searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
    server = TestServer.start(searches, Needs.home().resolve("web").resolve("public"));
    client = HttpClient.newHttpClient();
    HttpResponse<String> description = send("GET", "/api/v1/openapi.json");
    contract = Contract.of(description.body());
    api = new DescribedApi(contract);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  @Test
  void whatTheDescriptionCallsRightIsAnswered() throws Exception {
    int count = 0;
    for (String path : api.paths()) {
      for (String request : api.rightRequests(path)) {
        HttpResponse<String> answer = checked("GET", request);
        int status = answer.statusCode();
        assertTrue(status == 200 || status == 410, () -> request + ": " + answer.body());
        HttpResponse<String> head = checked("HEAD", request);
        assertEquals(status, head.statusCode(), request);
        assertEquals("", head.body(), request);
        count++;
      }
    }
    System.out.printf("contract: %d right requests of %d paths%n", count, api.paths().size());
    assertTrue(count > api.paths().size(), "too few requests to tell");
  }

  @Test
  void whatTheDescriptionCallsWrongIsRefusedByName() throws Exception {
    int count = 0;
    for (String path : api.paths()) {
      for (Map.Entry<String, String> wrong : api.wrongRequests(path)) {
        HttpResponse<String> answer = checked("GET", wrong.getKey());
        assertEquals(400, answer.statusCode(), wrong::getKey);
        JsonElement faults = json(answer).get("errors");
        assertTrue(
            faults.getAsJsonArray().asList().stream()
                .map(fault -> fault.getAsJsonObject().get("parameter").getAsString())
                .anyMatch(wrong.getValue()::equals),
            () -> wrong.getKey() + ": " + answer.body());
        count++;
      }
    }
    System.out.printf("contract: %d wrong requests%n", count);
    assertTrue(count > api.paths().size(), "too few requests to tell");
  }

  @Test
  void theOtherAnswersThatItForeseesAreGiven() throws Exception {
    for (String path : api.paths()) {
      String request = api.rightRequests(path).getFirst();
      assertEquals(405, send("POST", request).statusCode(), request);
      String missing = api.missingRequest(path);
      if (missing != null) {
        assertEquals(404, checked("GET", missing).statusCode(), missing);
      }
      String tag = checked("GET", request).headers().firstValue("ETag").orElse(null);
      assertEquals(api.foresees(path, 304), tag != null, request);
      if (tag != null) {
        HttpResponse<String> known = checked("GET", request, "If-None-Match", tag);
        assertEquals(304, known.statusCode(), request);
      }
    }
  }

  @Test
  void linksInAnswersAreFollowedToTheEnd() throws Exception {
    JsonObject answer =
        json(checked("GET", "/api/v1/search?q=nikel&relax=false&fold=false&size=7"));
    int total = answer.getAsJsonObject("total").get("value").getAsInt();
    int walked = answer.getAsJsonArray("hits").size();
    while (!answer.get("next").isJsonNull()) {
      answer = json(checked("GET", answer.get("next").getAsString()));
      walked += answer.getAsJsonArray("hits").size();
    }
    assertEquals(total, walked);
  }

  @Test
  void theTourRunsAsItIsPrinted() throws Exception {
    String readme = Files.readString(Needs.home().resolve("search-api/README.md"));
    String tour = readme.substring(0, readme.indexOf("## What a client should know"));
    List<String> paths = TOUR.matcher(tour).results().map(found -> found.group(1)).toList();
    assertTrue(paths.size() >= 12, paths::toString);
    for (String path : paths) {
      assertEquals(200, checked("GET", path).statusCode(), path);
    }
    JsonObject first = json(send("GET", paths.getFirst()));
    assertTrue(first.getAsJsonObject("total").get("value").getAsInt() > 0);
    List<String> rest =
        TOUR.matcher(readme.substring(tour.length())).results().map(it -> it.group(1)).toList();
    assertEquals(List.of("/api/v1/search?query=nikel"), rest);
    assertEquals(400, checked("GET", rest.getFirst()).statusCode());
  }

  /** How an example is run, and what has to be there to run it. */
  @ParameterizedTest
  @CsvSource({"node, search.mjs", "python3, search.py", "java, Search.java"})
  void theExamplesPrintWhatTheServerFinds(String program, String file) throws Exception {
    var command = new ArrayList<String>();
    if (program.equals("java")) {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      Path gson = Path.of(Gson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-cp", "" + gson));
    } else {
      command.add(Needs.program(program).toString());
    }
    command.add(Needs.home().resolve("search-api/examples").resolve(file).toString());
    command.add(server.address().toString());
    assertEquals(
        wanted("kereta cepat"),
        said(0, Stream.concat(command.stream(), Stream.of("kereta cepat"))));
    String tooLong = "a".repeat(2001);
    String refused = said(1, Stream.concat(command.stream(), Stream.of(tooLong)));
    assertTrue(refused.contains("A parameter is wrong") && refused.contains("longer than 2000"));
  }

  private static String wanted(String q) throws Exception {
    var lines = new ArrayList<String>();
    String next = "/api/v1/search?q=" + q.replace(" ", "+") + "&sort=newest&relax=false&size=100";
    while (next != null) {
      JsonObject answer = json(send("GET", next));
      JsonObject total = answer.getAsJsonObject("total");
      if (lines.isEmpty()) {
        assertTrue(total.get("groups").getAsInt() > 1);
        lines.add(
            "%s articles, in %s groups of copies"
                .formatted(total.get("value"), total.get("groups")));
      }
      for (JsonElement hit : answer.getAsJsonArray("hits")) {
        JsonObject article = hit.getAsJsonObject();
        JsonElement day = article.get("published");
        lines.add(
            (day.isJsonNull() ? "undated" : day.getAsString())
                + "  "
                + article.get("title").getAsString());
      }
      next = answer.get("next").isJsonNull() ? null : answer.get("next").getAsString();
    }
    return String.join("\n", lines);
  }

  private static String said(int code, Stream<String> command) throws Exception {
    var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(code, process.waitFor(), said);
    return said.lines().collect(Collectors.joining("\n"));
  }

  private static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private static HttpResponse<String> checked(String method, String path, String... headers)
      throws Exception {
    HttpResponse<String> response = send(method, path, headers);
    contract.check(path, response);
    return response;
  }

  private static HttpResponse<String> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .method(method, BodyPublishers.noBody());
    return client.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }
}
