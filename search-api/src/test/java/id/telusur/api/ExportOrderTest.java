package id.telusur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.telusur.search.LuceneSearches;
import id.telusur.search.TestIndex;
import id.telusur.testing.Needs;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file lists the articles as a search in the same order does. */
class ExportOrderTest {
  /** More than a walk holds at a time. */
  private static final int MANY = 2_100;

  /** Articles in one part of a search's answer. */
  private static final int PART = 1_000;

  @TempDir static Path folder;
  private static LuceneSearches searches;
  private static Server server;
  private static HttpClient client;

  @BeforeAll
  static void start() throws IOException {
    Random random = Needs.random("export order");
    var index = new TestIndex(folder);
    var lines = new ArrayList<String>();
    for (int i = 0; i < MANY; i++) {
      lines.add(line(i, random));
    }
    index.publish(lines);
    searches = TestIndex.following(index.home(), Duration.ofSeconds(30));
    Limits.Asked usual = Limits.Asked.STANDARD;
    var more =
        new Limits.Asked(
            usual.length(), usual.clauses(), PART, usual.parameters(), usual.cursorAge());
    server = TestServer.start(searches, folder, TestServer.asked(more));
    client = HttpClient.newHttpClient();
  }

  /** Many are equals: of one score, of one day, without a day; none is a copy of another. */
  private static String line(int number, Random random) {
    String day =
        random.nextInt(10) == 0
            ? ""
            : "\"published\":\"%s\",".formatted(LocalDate.EPOCH.plusDays(random.nextInt(20_000)));
    String nickel = random.nextInt(20) == 0 ? " Nikel." : "";
    String body = "Militer.".repeat(1 + random.nextInt(3)) + " Kapal.".repeat(random.nextInt(9));
    return "{\"id\":\"n%05d\",\"title\":\"Berita %d\",%s\"language\":\"id\",\"body\":[\"%s\"]}"
        .formatted(number, number, day, body + nickel);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    searches.close();
  }

  @ParameterizedTest
  @CsvSource({
    "q=militer, relevance",
    "q=militer, newest",
    "q=militer, oldest",
    "q=militer+nikel, relevance",
    "q=nikel, oldest",
    "q=-nikel, entered",
    "q=tiada, newest"
  })
  void aFileIsInTheOrderOfTheSearch(String query, String order) throws Exception {
    List<String> listed = listed(query + "&sort=" + order);
    String export = "/api/v1/export?" + query + "&sort=" + order;
    HttpResponse<String> lines = get(export);
    HttpResponse<String> table = get(export + "&format=csv");
    assertEquals(listed, ids(lines.body()));
    assertEquals(listed, column(table.body()));
    assertEquals(listed.size(), new HashSet<>(listed).size());
    for (HttpResponse<String> file : List.of(lines, table)) {
      assertEquals(listed.size(), file.headers().firstValueAsLong("X-Total-Count").orElseThrow());
    }
  }

  /** All that a search lists, copies one by one, from its first part to its last. */
  private static List<String> listed(String search) throws Exception {
    var ids = new ArrayList<String>();
    JsonElement next =
        JsonParser.parseString(
            "\"/api/v1/search?fold=false&relax=false&size=" + PART + "&" + search + "\"");
    while (!next.isJsonNull()) {
      JsonObject answer = JsonParser.parseString(get(next.getAsString()).body()).getAsJsonObject();
      assertTrue(answer.get("partial").isJsonNull(), "out of time");
      for (JsonElement hit : answer.getAsJsonArray("hits")) {
        ids.add(hit.getAsJsonObject().get("id").getAsString());
      }
      next = answer.get("next");
    }
    return ids;
  }

  private static List<String> ids(String lines) {
    return lines
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> line.has("id"))
        .map(line -> line.get("id").getAsString())
        .toList();
  }

  private static List<String> column(String table) {
    return CsvReader.builder().ofNamedCsvRecord(table.substring(1)).stream()
        .map((NamedCsvRecord row) -> row.getField("id"))
        .toList();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response::body);
    return response;
  }
}
